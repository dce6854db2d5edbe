const DAY_MS = 86_400_000
const EPOCH_MS = 28 * DAY_MS
const FIRST_MONDAY_MS = Date.UTC(1970, 0, 5)

/** Calendar day in UTC, e.g. `2026-11-23`. */
export function dayOf (now: Date): string {
  return now.toISOString().slice(0, 10)
}

/** The four-week epoch, named by the ISO week of its first day, e.g. `2026-W48`. Blocks are counted from Monday 1970-01-05 UTC. */
export function epochOf (now: Date): string {
  const block = Math.floor((now.getTime() - FIRST_MONDAY_MS) / EPOCH_MS)
  return isoWeekOf(FIRST_MONDAY_MS + block * EPOCH_MS)
}

// ISO 8601: a week belongs to the year of its Thursday.
function isoWeekOf (mondayMs: number): string {
  const thursdayMs = mondayMs + 3 * DAY_MS
  const year = new Date(thursdayMs).getUTCFullYear()
  const week = 1 + Math.floor((thursdayMs - Date.UTC(year, 0, 1)) / (7 * DAY_MS))
  return `${year}-W${String(week).padStart(2, '0')}`
}
