import type { StatusResponse } from '../contract-types.js'
import { countText } from '../count-text.js'
import { lastSyncTime, relativeTime } from '../relative-time.js'
import { paint } from './output.js'
import type { Output } from './output.js'

/** What the daemon knows of the network. */
export function statusLines (value: StatusResponse, output: Output, now: Date): string[] {
  return [...networkLines(value, output, now), ...systemLines(value), ...sharingLines(value, now), '', ...serverLines(value, output, now)]
}

function networkLines ({ network_status: network, trust, next_sync: next }: StatusResponse, output: Output, now: Date): string[] {
  const state = !network.enabled
    ? paint(output, 'yellow', 'turned off')
    : network.network_available ? paint(output, 'green', 'available') : paint(output, 'red', 'not available')
  const last = lastSyncTime(network, now)
  return [
    `Network    ${state}, last sync ${last}${network.stale === true ? paint(output, 'yellow', ' (stale)') : ''}${next === null ? '' : `, next ${relativeTime(next, now)}`}`,
    `Trust      ${trust.state}${trust.clock_suspect ? ', this computer\'s clock is behind' : ''}${trust.expired ? ', signatures expired' : ''}${trust.message === undefined ? '' : `: ${trust.message}`}`
  ]
}

function systemLines ({ current_system: system, network_status: network }: StatusResponse): string[] {
  const { optimization_data: profile, match } = system
  const found = profile === null
    ? 'no profile for this type yet'
    : `${match?.kind ?? ''} profile ${profile.system_type} (${profile.source}${match?.adapted === true ? ', adapted' : ''})`
  const savings = profile?.average_savings === undefined ? '' : `, ${profile.average_savings} % average savings${profile.source === 'bundled' ? ' (quoted, not measured)' : ''}`
  return [`System     ${system.type}: ${found}${savings}`, `Cached     ${countText(network.cached_optimizations, 'optimization')}`]
}

function sharingLines ({ sharing, outbox }: StatusResponse, now: Date): string[] {
  const waiting = outbox.depth === 0 ? 'nothing waits' : `${outbox.depth} ${outbox.depth === 1 ? 'waits' : 'wait'}${outbox.next_attempt === null ? '' : `, next try ${relativeTime(outbox.next_attempt, now)}`}`
  return [`Sharing    ${sharing.enabled ? `on, ${waiting}; pqsd contribute --preview shows what would be sent` : `off: ${sharing.reason ?? ''}`}`]
}

function serverLines ({ servers }: StatusResponse, output: Output, now: Date): string[] {
  return (servers.health ?? []).map(({ url, role, score, latency_ms: latency, last_success: success, reason }) => {
    const mark = score >= 0.5 ? paint(output, 'green', '●') : paint(output, 'red', '●')
    const seen = success === 0 ? 'never reached' : `${relativeTime(success, now)}${latency === null ? '' : `, ${Math.round(latency)} ms`}`
    return `${mark} ${role.padEnd(7)} ${url}  ${seen}${reason === undefined ? '' : `  ${reason}`}`
  })
}
