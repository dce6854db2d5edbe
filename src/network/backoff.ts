const FIRST_MS = 30_000
const LONGEST_MS = 6 * 3_600_000
const LONGEST_REST_MS = 7 * 86_400_000
const IMF_FIXDATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

/**
 * How long to wait after the `failures`-th failure in a row, counted from 0: "full jitter" of Brooker, "Exponential Backoff And Jitter",
 * 2015. A random wait from zero spreads clients that failed together better than any jitter around a mean.
 */
export function backoffMs (failures: number, random: () => number): number {
  return Math.floor(random() * Math.min(LONGEST_MS, FIRST_MS * 2 ** failures))
}

/** The wait that a Retry-After header asks for: seconds or an HTTP date. At most a week, so that one bad answer cannot end sharing. */
export function retryAfterMs (header: string | undefined, now: Date): number {
  if (header === undefined) return 0
  const text = header.trim()
  if (/^\d{1,10}$/.test(text)) return Math.min(Number(text) * 1000, LONGEST_REST_MS)
  const wait = IMF_FIXDATE.test(text) ? Date.parse(text) - now.getTime() : 0
  return Number.isFinite(wait) ? Math.min(Math.max(wait, 0), LONGEST_REST_MS) : 0
}

/** Whether the same request may succeed later without a change of ours. A request without any answer always may. */
export function isRetryable (status: number): boolean {
  return status === 408 || status === 425 || status === 429 || status >= 500
}

/** A time further ahead than any wait can reach was written under another clock: it counts as due. */
export function isDue (nextAtMs: number, now: Date): boolean {
  const wait = nextAtMs - now.getTime()
  return wait <= 0 || wait > LONGEST_REST_MS + LONGEST_MS
}
