const PERIOD_MS = 6 * 3_600_000
const JITTER = 0.1

export interface SlotOptions {
  /** This install's own, from `slotFraction(secret, 'upload')`. */
  readonly fraction: number
  readonly now: Date
  readonly random: () => number
}

/**
 * When to send what waits in the outbox: once in six hours at this install's own offset, ±10 % of the period at each run. A run that
 * the jitter moved early is not repeated at the nominal time.
 */
export function nextSlot ({ fraction, now, random }: SlotOptions): Date {
  const offset = fraction * PERIOD_MS
  const spread = JITTER * PERIOD_MS
  const slot = (Math.floor((now.getTime() + spread - offset) / PERIOD_MS) + 1) * PERIOD_MS + offset
  return new Date(Math.ceil(slot + (random() * 2 - 1) * spread))
}
