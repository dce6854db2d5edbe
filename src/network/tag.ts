import { createHmac } from 'node:crypto'

export interface TagScope {
  /** From `hubIdOf`. */
  readonly hubId: string
  readonly epoch: string
  /** false: one pseudonymous id for all epochs. */
  readonly anonymous: boolean
}

/** What tags are bound to: the origin of the hub. Two hubs that compare their tables cannot join one machine's tags. */
export function hubIdOf (server: string): string {
  return new URL(server).origin
}

/**
 * The contributor tag. The hub can tell within one epoch of four weeks that two contributions come from one machine, hence one
 * vote each; without the secret, tags of different epochs or hubs cannot be linked. No epoch reads `stable`, so the two kinds of tag
 * never meet.
 */
export function contributorTag (secret: Uint8Array, { hubId, epoch, anonymous }: TagScope): string {
  return createHmac('sha256', secret).update(`${hubId}\0${anonymous ? epoch : 'stable'}`).digest('hex').slice(0, 32)
}
