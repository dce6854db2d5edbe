import type { CacheFile } from '../contract-types.js'

/** A published value that is not used, and why. */
export type Skipped = CacheFile['skipped'][number]
export type Skip = (path: readonly string[], reason: string) => void

export interface SkipLog {
  skip (systemType: string, path: readonly string[], reason: string): void
  entries (): Skipped[]
}

const MAX_ENTRIES = 256

/** Collects what was skipped, within the bounds of the cache file: a hostile snapshot cannot make the report long. */
export function createSkipLog (): SkipLog {
  const entries: Skipped[] = []
  let count = 0
  return {
    skip: (systemType, path, reason) => {
      count++
      if (entries.length >= MAX_ENTRIES) return
      entries.push({ system_type: plain(systemType, 64), path: plain([systemType, ...path].join('.'), 200), reason: plain(reason, 300) })
    },
    entries: () => count <= MAX_ENTRIES
      ? entries
      : [...entries.slice(0, MAX_ENTRIES - 1), { system_type: '', path: '(more)', reason: `${count - MAX_ENTRIES + 1} further values were skipped` }]
  }
}

// Published names end up in logs and terminals, so only printable ASCII passes: no escape sequences.
function plain (text: string, maxLength: number): string {
  return text.slice(0, maxLength).replace(/[^\x20-\x7e]/g, '?')
}
