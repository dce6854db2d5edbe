/** A pattern for paths, anchored at both ends. `*` stands for any characters within one name, never for a slash. */
export interface PathPattern {
  /** How many names the pattern has: of two that fit, the longer one says more. */
  readonly length: number
  /** Whether this is the path. */
  isPath (path: string): boolean
  /** Whether this is a folder that holds the path, at any depth. */
  holds (path: string): boolean
}

/** Compiles an absolute pattern; `~` at its start is the given home. Undefined for `.` and `..`, which no real path holds. */
export function compilePath (pattern: string, home: string): PathPattern | undefined {
  const absolute = pattern.startsWith('~/') ? `${home}${pattern.slice(1)}` : pattern
  const names = absolute.split('/').slice(1)
  if (!absolute.startsWith('/') || names.some(name => ['', '.', '..'].includes(name))) return undefined
  const start = absolute.slice(0, firstWildcard(absolute))
  const fits = (path: string, parts: readonly string[]): boolean => path.startsWith(start) && names.every((name, index) => matchesName(name, parts[index] ?? ''))
  const partsOf = (path: string): string[] => path.split('/').slice(1)
  return {
    length: names.length,
    isPath: path => path === absolute || (path.startsWith(start) && partsOf(path).length === names.length && fits(path, partsOf(path))),
    holds: path => path.startsWith(start) && partsOf(path).length > names.length && fits(path, partsOf(path))
  }
}

function firstWildcard (text: string): number {
  const at = text.indexOf('*')
  return at === -1 ? text.length : at
}

/**
 * Whether a single name fits a pattern with `*`. On a mismatch only the last `*` takes one more character (greedy
 * matching with one point of return), so a hostile pattern costs length × length at most, unlike a regular expression.
 */
export function matchesName (pattern: string, name: string): boolean {
  let inPattern = 0
  let inName = 0
  let star = -1
  let starName = 0
  while (inName < name.length) {
    if (pattern[inPattern] === '*') {
      star = inPattern++
      starName = inName
    } else if (pattern[inPattern] === name[inName]) {
      inPattern++
      inName++
    } else if (star >= 0) {
      inPattern = star + 1
      inName = ++starName
    } else return false
  }
  while (pattern[inPattern] === '*') inPattern++
  return inPattern === pattern.length
}
