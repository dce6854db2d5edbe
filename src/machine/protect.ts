import type { Level } from './app.js'
import type { ProcessIdentity } from './process.js'
import { REFUSALS } from './protect-refusals.js'
import { LIMITS } from './protect-limits.js'
import type { ProtectContext } from './protect-context.js'

export interface Refusal {
  readonly rule: string
  /** For a person, after "not touched: ". */
  readonly reason: string
}

export type Verdict =
  /** `limits` says why levels are missing; empty when all are allowed. */
  | { readonly allowed: true, readonly levels: readonly Level[], readonly limits: readonly Refusal[] }
  | { readonly allowed: false } & Refusal

export const LEVELS: readonly Level[] = ['deprioritise', 'cap', 'suspend']

/**
 * Whether a process may be held down, and how far. The rules are those that other tuners learned the hard way; the first that forbids it is
 * the reason. Asking says nothing about a moment later: identity and focus are checked again right before anything is done.
 */
export function mayTouch (identity: ProcessIdentity, context: ProtectContext): Verdict {
  const process = context.table.processes.get(identity.pid)
  if (process === undefined || process.state === 'zombie') return refused('identity', 'it has ended')
  // A number is given to another process as soon as its owner is gone.
  if (process.started !== identity.started) return refused('identity', 'its number belongs to another process by now')
  for (const { rule, check } of REFUSALS) {
    const reason = check(process, context)
    if (reason !== undefined) return refused(rule, reason)
  }
  const found = LIMITS.flatMap(({ rule, levels, check }) => {
    const reason = check(process, context)
    return reason === undefined ? [] : [{ rule, reason, levels }]
  })
  const levels = LEVELS.filter(level => found.every(limit => limit.levels.includes(level)))
  return { allowed: true, levels, limits: found.map(({ rule, reason }) => ({ rule, reason })) }
}

function refused (rule: string, reason: string): Verdict {
  return { allowed: false, rule, reason }
}

/**
 * The verdict on an app as a whole, with the process that decided it: an app is held down with all its helpers or not at all.
 * An app without processes has nothing to hold.
 */
export function mayTouchAll (processes: readonly ProcessIdentity[], context: ProtectContext): Verdict & { readonly pid?: number } {
  let levels = processes.length === 0 ? [] : LEVELS
  const limits = new Map<string, Refusal>()
  for (const process of processes) {
    const verdict = mayTouch(process, context)
    if (!verdict.allowed) return { ...verdict, pid: process.pid }
    levels = levels.filter(level => verdict.levels.includes(level))
    for (const limit of verdict.limits) limits.set(limit.rule, limit)
  }
  return { allowed: true, levels, limits: [...limits.values()] }
}
