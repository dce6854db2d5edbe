import type { MirrorHealth, NetworkStatus, SharedOptimizationsResponse, StatusResponse, TrustState } from '../contract-types.js'
import type { Config } from '../config.js'
import { noneMessage } from './narration.js'
import type { NetworkView } from './network-service.js'

/** GET /api/shared-optimizations */
export function sharedOptimizations (view: NetworkView, now: Date): SharedOptimizationsResponse {
  const { available, matched, contributors, systemType } = view
  return {
    available_optimizations: [...available],
    recommended_for_system: matched.recommended,
    total_systems_sharing: contributors,
    network_status: statusAt(view, now),
    current_system_type: systemType,
    match: matched.match,
    ...(matched.recommended === null ? { message: noneMessage(systemType) } : {})
  }
}

export interface StatusParts {
  readonly config: Config
  readonly view: NetworkView
  readonly now: Date
  readonly health: readonly MirrorHealth[]
  readonly trust: TrustState
  readonly nextSync: Date | null
  readonly outbox: StatusResponse['outbox']
  readonly sharing: StatusResponse['sharing']
}

/** GET /api/network/status */
export function networkStatus ({ config, view, now, health, trust, nextSync, outbox, sharing }: StatusParts): StatusResponse {
  const { matched, systemType } = view
  return {
    network_status: statusAt(view, now),
    current_system: {
      type: systemType,
      optimizations_available: matched.recommended !== null,
      optimization_data: matched.recommended,
      match: matched.match
    },
    servers: { primary: config.primary_server, backups: [...config.backup_servers], health: [...health] },
    trust,
    next_sync: nextSync === null ? null : Math.floor(nextSync.getTime() / 1000),
    outbox,
    sharing,
    process_control: config.process_control
  }
}

function statusAt ({ status, staleAt }: NetworkView, now: Date): NetworkStatus {
  return { ...status, stale: now.getTime() >= staleAt }
}
