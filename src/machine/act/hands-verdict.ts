import type { Level } from '../app.js'
import type { ProcessSample } from '../process.js'
import type { Refusal, Verdict } from '../protect.js'

export interface AppVerdict {
  /** Why the app as a whole must be left alone now. */
  readonly refusal?: Refusal & { readonly pid: number }
  readonly allowed: readonly ProcessSample[]
  /** Refused for themselves alone, with the reason. */
  readonly refused: ReadonlyMap<ProcessSample, Refusal>
}

// An app always has a helper that is young, or that chose its own priority; those are left out. Every other rule that meets
// one process (it is in front, it plays sound, it is a shell's parent) speaks for the whole app.
const PERSONAL: ReadonlySet<string> = new Set(['identity', 'young', 'not-default', 'fought'])

/** Asks for every process of an app whether it may be held at a level. */
export function judgeApp (processes: readonly ProcessSample[], level: Level, mayTouch: (process: ProcessSample) => Verdict): AppVerdict {
  const allowed: ProcessSample[] = []
  const refused = new Map<ProcessSample, Refusal>()
  for (const process of processes) {
    const refusal = refusalOf(mayTouch(process), level)
    if (refusal === undefined) allowed.push(process)
    else if (PERSONAL.has(refusal.rule)) refused.set(process, refusal)
    else return { refusal: { ...refusal, pid: process.pid }, allowed: [], refused: new Map() }
  }
  return { allowed, refused }
}

function refusalOf (verdict: Verdict, level: Level): Refusal | undefined {
  if (!verdict.allowed) return { rule: verdict.rule, reason: verdict.reason }
  if (verdict.levels.includes(level)) return undefined
  return verdict.limits[0] ?? { rule: 'level', reason: `it may not be held at the level ${level}` }
}
