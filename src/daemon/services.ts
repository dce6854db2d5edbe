import type { HealthResponse, StatusResponse } from '../contract-types.js'
import type { Loop } from '../loop/loop-parts.js'
import type { Contributor } from '../network/contribute.js'
import type { ByteCache } from './byte-cache.js'
import type { EventStream } from './events.js'
import type { Counters } from './metrics.js'
import type { MachineService } from './machine-service.js'
import type { NetworkService } from './network-service.js'

/** What the routes work with. */
export interface ApiServices {
  readonly network: NetworkService
  readonly machine: MachineService
  readonly loop: Loop
  readonly contributor: Contributor
  readonly events: EventStream
  readonly counters: Counters
  readonly sharedOptimizations: ByteCache
  readonly networkStatus: ByteCache
  /** To be called after something went into or out of the outbox. */
  readonly contributed: () => void
  /** To be called when the page is served: the link that led there is of no use any more. */
  readonly pageServed: () => void
  readonly status: () => StatusResponse
  readonly health: () => HealthResponse
  readonly now: () => Date
}
