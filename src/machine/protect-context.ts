import { ancestorsOf, descendantsOf, nearestBelow } from './protect-family.js'
import type { RuleIndex } from './protect-index.js'
import type { ProtectionRule } from './protect-rules.js'
import type { ProcessIdentity, ProcessSample, ProcessTable } from './process.js'

/**
 * Everything that decides who may be touched, at one moment. What cannot be found out here is `unknown`, and that forbids
 * more, never less.
 */
export interface ProtectFacts {
  readonly ownUid: number
  /** This program, its guardian and its workers; parents and children are found in the table. */
  readonly ownPids: ReadonlySet<number>
  readonly table: ProcessTable
  /** Processes of the app in front; none where nothing is (a locked screen). */
  readonly focus: { readonly kind: 'known', readonly pids: readonly number[] } | { readonly kind: 'unknown' }
  /** Processes that may have windows. Unknown: any may. */
  readonly guiPids: ReadonlySet<number> | 'unknown'
  /** Processes that play or record. */
  readonly audioPids: ReadonlySet<number> | 'unknown'
  /** Processes that keep the computer or its screen awake. */
  readonly assertionPids: ReadonlySet<number> | 'unknown'
  /** Processes that a debugger watches. */
  readonly tracedPids: Pick<ReadonlySet<number>, 'has'>
  readonly bundles: ReadonlyMap<number, string>
  readonly appIds: ReadonlyMap<number, string>
  /** How often something else changed what we had set, by `identityKey`. */
  readonly fights: ReadonlyMap<string, number>
  /** What we hold down now, by `identityKey`: its values are ours, so they need not be the system's. */
  readonly held: ReadonlySet<string>
  /** What was started since its app is held, by `identityKey`: it may have our values from its parent. */
  readonly heirs: ReadonlySet<string>
  /** Names of the other tuners that run, see `findRivals`. */
  readonly rivals: readonly string[]
  /** The user turned `process_control` on, or asked for this hold by hand. */
  readonly consent: boolean
  readonly limits: { readonly min_age_s: number, readonly max_fights: number, readonly never_touch: readonly string[] }
  /** `createRuleIndex` of the shipped rules for this platform. */
  readonly rules: RuleIndex<ProtectionRule>
}

/** The facts with what follows from the process tree, worked out once for all questions of one moment. */
export interface ProtectContext extends ProtectFacts {
  readonly ours: ReadonlySet<number>
  readonly ourAncestors: ReadonlySet<number>
  readonly front: ReadonlySet<number>
  readonly frontAncestors: ReadonlySet<number>
  /** Processes that have started something that must not be slowed, each with the name of one such descendant. */
  readonly sheltering: ReadonlyMap<number, string>
  /** The shipped rule that each process falls under, if any. */
  readonly ruleOf: ReadonlyMap<number, ProtectionRule>
}

export function identityKey ({ pid, started }: ProcessIdentity): string {
  return `${pid}@${started}`
}

export function createProtectContext (facts: ProtectFacts): ProtectContext {
  const { table, ownPids, focus } = facts
  const inFront = focus.kind === 'known' ? focus.pids : []
  const ruleOf = rulesOf(facts)
  const sheltered = [...table.processes.values()].filter(process => isSheltered(process, ruleOf.get(process.pid), facts))
  return {
    ...facts,
    ours: descendantsOf(table, ownPids),
    ourAncestors: ancestorsOf(table, [...ownPids]),
    front: descendantsOf(table, inFront),
    frontAncestors: ancestorsOf(table, inFront),
    sheltering: nearestBelow(table, sheltered),
    ruleOf
  }
}

function rulesOf ({ table, bundles, rules }: ProtectFacts): ReadonlyMap<number, ProtectionRule> {
  const found = new Map<number, ProtectionRule>()
  for (const process of table.processes.values()) {
    const rule = rules.find({ process, bundle: bundles.get(process.pid) })
    if (rule !== undefined) found.set(process.pid, rule)
  }
  return found
}

// Nice value, scheduling class and background state pass to whatever a process starts, so nobody above a shell, a session or a sudo
// is slowed.
function isSheltered (process: ProcessSample, rule: ProtectionRule | undefined, { ownUid, table }: ProtectFacts): boolean {
  return process.uid !== ownUid || rule?.ancestors === true || opensTerminal(process, table)
}

// The first process in a terminal: what is above it keeps the terminal open. Others in the same terminal are its jobs.
function opensTerminal ({ terminal = 0, ppid }: ProcessSample, table: ProcessTable): boolean {
  return terminal !== 0 && table.processes.get(ppid)?.terminal !== terminal
}
