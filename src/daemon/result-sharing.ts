import { isLoopback } from '../config.js'
import type { Config } from '../config.js'
import type { OptimizationResult, Run } from '../contract-types.js'
import { AppError } from '../errors.js'
import type { Contributor, Submission } from '../network/contribute.js'
import { slotFraction } from '../network/secret.js'
import { nextSlot } from '../network/slot.js'

export interface ResultSharingParts {
  readonly contributor: Contributor
  readonly config: Pick<Config, 'primary_server'>
  readonly secret: Uint8Array
  readonly now: () => Date
  readonly random: () => number
}

/** `slot`: in this install's own upload slot, so that a hub never hears from everybody at once; a hub on this machine hears at once. */
export type ShareWhen = 'slot' | 'now'

/** Proven results on their way out; the same run is always the same contribution, however often it is handed over. */
export function createResultSharing ({ contributor, config, secret, now, random }: ResultSharingParts) {
  const local = isLoopback(new URL(config.primary_server).hostname)
  return async (result: OptimizationResult, { shared }: Pick<Run, 'shared'>, when: ShareWhen): Promise<Submission> => {
    if (shared === null) throw new AppError('NOTHING_TO_SHARE', 'the run proved nothing to share')
    const again = { id: shared.id, at: new Date(shared.at * 1000) }
    const slot = when === 'now' || local ? {} : { notBefore: nextSlot({ fraction: slotFraction(secret, 'upload'), now: now(), random }) }
    return await contributor.submit(result, { basis: 'trial', again, ...slot })
  }
}
