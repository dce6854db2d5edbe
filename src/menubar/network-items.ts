import type { StatusResponse } from '../contract-types.js'
import { lastSyncTime, relativeTime } from '../relative-time.js'
import type { MenubarFacts } from './facts.js'
import type { MenuItem } from './menu.js'

/** The three entries that the specification names (Menu Bar Controls). */
export function networkItems ({ status, now }: MenubarFacts): MenuItem[] {
  const { sharing, outbox } = status
  const contribute = sharing.enabled ? { run: ['contribute'] } : {}
  const why = sharing.enabled
    ? outbox.depth === 0 ? [] : [{ title: `${outbox.depth} wait to be sent` }]
    : [{ title: `Sharing is off: ${sharing.reason ?? ''}` }]
  return [
    { title: '📡 Network Status', items: statusItems(status, now) },
    { title: '🔄 Sync Network', ...(status.network_status.enabled ? { run: ['sync'] } : {}) },
    { title: '📤 Contribute Data', ...contribute },
    ...why
  ]
}

function statusItems ({ network_status: network, trust, next_sync: next, current_system: system }: StatusResponse, now: Date): MenuItem[] {
  const state = !network.enabled ? 'turned off' : network.network_available ? 'available' : 'not available'
  const last = lastSyncTime(network, now)
  const profile = system.optimization_data
  const savings = profile?.average_savings === undefined ? '' : `, ${profile.average_savings} % average savings${profile.source === 'bundled' ? ' (quoted)' : ''}`
  return [
    { title: `Network: ${state}${network.stale === true ? ', data stale' : ''}` },
    { title: `Last sync: ${last}${next === null ? '' : `, next ${relativeTime(next, now)}`}` },
    { title: `Trust: ${trust.state}${trust.message === undefined ? '' : `, ${trust.message}`}` },
    { title: `Cached: ${network.cached_optimizations} optimizations` },
    { title: `This computer: ${system.type}` },
    { title: profile === null ? 'No profile for this type yet' : `Profile: ${profile.system_type}, ${system.match?.kind ?? ''}, ${profile.source}${savings}` }
  ]
}
