import { createHmac, randomBytes } from 'node:crypto'
import { dayOf } from '../epoch.js'

export interface RateLimit {
  /** 0: go ahead. Else the seconds after which the network may come back. */
  take (network: string): number
}

export interface RateLimitOptions {
  /** Requests an hour; 0: no limit. */
  readonly perHour: number
  readonly now: () => Date
}

interface Bucket { readonly left: number, readonly at: number }

const HOUR_MS = 3_600_000
const MAX_NETWORKS = 100_000

/**
 * A token bucket for each network. Networks are kept under an HMAC whose key exists only in memory and changes every day, so that not even
 * a memory dump says who was here yesterday.
 */
export function createRateLimit ({ perHour, now }: RateLimitOptions): RateLimit {
  let key = randomBytes(32)
  let day = dayOf(now())
  const buckets = new Map<string, Bucket>()

  function rotate (): void {
    const today = dayOf(now())
    if (today === day) return
    day = today
    key = randomBytes(32)
    buckets.clear()
  }

  // Maps keep the order of insertion, so the first is the one that was quiet longest.
  function remember (name: string, bucket: Bucket): void {
    buckets.delete(name)
    buckets.set(name, bucket)
    const [quietest] = buckets.keys()
    if (quietest !== undefined && buckets.size > MAX_NETWORKS) buckets.delete(quietest)
  }

  return {
    take: network => {
      if (perHour === 0) return 0
      rotate()
      const name = createHmac('sha256', key).update(network).digest('base64url')
      const at = now().getTime()
      const before = buckets.get(name) ?? { left: perHour, at }
      const left = Math.min(perHour, before.left + Math.max(0, at - before.at) * perHour / HOUR_MS)
      remember(name, { left: left >= 1 ? left - 1 : left, at })
      return left >= 1 ? 0 : Math.ceil((1 - left) * HOUR_MS / perHour / 1000)
    }
  }
}
