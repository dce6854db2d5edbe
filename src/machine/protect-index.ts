import { executableOf, namesOf } from './protect-rules.js'
import type { Matches, Platform, Suspect } from './protect-rules.js'

/** Answers which of many rules a process falls under, without comparing it with each: every sample asks this of every process. */
export interface RuleIndex<R> {
  /** The first rule in the order given, or undefined. */
  find: (suspect: Suspect) => R | undefined
}

type Ruled = { readonly [P in Platform]?: Matches }

const COMM_LENGTH = 15

/**
 * Names, paths and bundle ids are compared as a whole: a part of a name protects the wrong and misses the right. Folders
 * hold by whole components.
 */
export function createRuleIndex<R extends Ruled> (rules: readonly R[], platform: Platform): RuleIndex<R> {
  const names = new Map<string, number>()
  const cutOff = new Map<string, number>()
  const paths = new Map<string, number>()
  const bundles = new Map<string, number>()
  const folders: Array<{ prefix: string, except: ReadonlySet<string>, order: number }> = []
  for (const [order, rule] of rules.entries()) {
    const matches = rule[platform] ?? {}
    for (const name of matches.names ?? []) addFirst(names, name, order)
    // The kernel keeps 15 bytes of a name; where the path may not be read, that is all there is.
    for (const name of matches.names ?? []) if (name.length > COMM_LENGTH) addFirst(cutOff, name.slice(0, COMM_LENGTH), order)
    for (const path of matches.paths ?? []) addFirst(paths, path, order)
    for (const bundle of matches.bundles ?? []) addFirst(bundles, bundle, order)
    for (const folder of matches.folders ?? []) folders.push({ prefix: `${folder}/`, except: new Set(matches.except), order })
  }

  const ordersOf = ({ process, bundle }: Suspect): Array<number | undefined> => {
    const path = executableOf(process)
    const known = [...namesOf(process)]
    const byName = [...known.map(name => names.get(name)), bundle === undefined ? undefined : bundles.get(bundle)]
    if (path === undefined) return [...byName, cutOff.get(process.name)]
    const below = folders.filter(({ prefix, except }) => path.startsWith(prefix) && !known.some(name => except.has(name)))
    return [...byName, paths.get(path), ...below.map(({ order }) => order)]
  }
  return { find: suspect => rules[ordersOf(suspect).reduce<number>((first, order) => Math.min(first, order ?? Infinity), Infinity)] }
}

function addFirst (map: Map<string, number>, key: string, order: number): void {
  if (!map.has(key)) map.set(key, order)
}
