/** `3 min ago`, `in 2 h`: how far a moment is from now, in one unit. */
export function relativeTime (epochSeconds: number, now: Date): string {
  const difference = epochSeconds - now.getTime() / 1000
  const text = timeText(Math.abs(difference))
  return difference < 0 ? `${text} ago` : `in ${text}`
}

/** So many seconds in one unit. */
export function timeText (seconds: number): string {
  const [size, unit] = seconds < 90 ? [1, 's'] as const : seconds < 5400 ? [60, 'min'] as const : seconds < 129_600 ? [3600, 'h'] as const : [86_400, 'd'] as const
  return `${Math.round(seconds / size)} ${unit}`
}

/** When the network was synced last: data whose time lies ahead of the clock came at a time that nobody knows. */
export function lastSyncTime (
  { last_sync: at, cached_optimizations: cached }: { readonly last_sync: number, readonly cached_optimizations: number }, now: Date
): string {
  if (at > 0) return relativeTime(at, now)
  return cached > 0 ? 'at an unknown time' : 'never'
}
