import type { ProcessSample } from './process.js'
import { containerOf, isSystemService } from './protect-cgroup.js'
import { identityKey } from './protect-context.js'
import type { ProtectContext } from './protect-context.js'
import { executableOf } from './protect-rules.js'

/** One rule that forbids touching a process at all: the reason, or undefined where it does not apply. */
export interface RefusalCheck {
  readonly rule: string
  readonly check: (process: ProcessSample, context: ProtectContext) => string | undefined
}

/**
 * In this order: first who a process is, then what it does, then whether anything is to be done at all; so a person reads
 * the reason that lasts longest.
 */
export const REFUSALS: readonly RefusalCheck[] = [
  { rule: 'kernel', check: ({ pid, kernelThread }) => when(pid <= 1 || kernelThread, 'it is a part of the system itself') },
  { rule: 'own', check: ({ pid }, { ours }) => when(ours.has(pid), 'it belongs to this program') },
  { rule: 'own-ancestor', check: ({ pid }, { ourAncestors }) => when(ourAncestors.has(pid), 'this program was started by it') },
  { rule: 'other-user', check: ({ uid }, { ownUid }) => when(uid !== ownUid, 'it belongs to another user') },
  { rule: 'never-touch', check: neverTouch },
  { rule: 'protected', check: ({ pid }, { ruleOf }) => ruleOf.get(pid)?.reason },
  { rule: 'container', check: inContainer },
  { rule: 'traced', check: ({ pid }, { tracedPids }) => when(tracedPids.has(pid), 'a debugger watches it') },
  { rule: 'ancestor', check: isAncestor },
  { rule: 'front', check: isInFront },
  { rule: 'audio', check: ({ pid }, { audioPids }) => when(audioPids !== 'unknown' && audioPids.has(pid), 'it plays or records sound') },
  { rule: 'young', check: isYoung },
  { rule: 'fought', check: hasFought },
  { rule: 'not-default', check: isTuned },
  { rule: 'rival', check: (_, { rivals }) => when(rivals.length > 0, `${rivals.join(' and ')} tunes this computer already; two tuners undo each other's work`) },
  { rule: 'consent', check: (_, { consent }) => when(!consent, 'process_control is "observe": nothing is touched until you turn it on') }
]

function when (applies: boolean, reason: string): string | undefined {
  return applies ? reason : undefined
}

function neverTouch (process: ProcessSample, { limits, bundles, appIds }: ProtectContext): string | undefined {
  const known = [process.name, executableOf(process), bundles.get(process.pid), appIds.get(process.pid)]
  return when(known.some(each => each !== undefined && limits.never_touch.includes(each)), 'you asked for it never to be touched')
}

// Containers have an owner and limits of their own; inside one, its processes are our neighbours.
function inContainer ({ cgroup }: ProcessSample, { table, ownPids }: ProtectContext): string | undefined {
  if (cgroup === undefined) return undefined
  const own = [...ownPids].map(each => table.processes.get(each)?.cgroup).find(each => each !== undefined) ?? ''
  if (containerOf(cgroup) !== containerOf(own)) return 'it runs in a container'
  return when(isSystemService(cgroup) && !isSystemService(own), 'it is a service of the system')
}

function isAncestor ({ pid }: ProcessSample, { sheltering }: ProtectContext): string | undefined {
  const descendant = sheltering.get(pid)
  return when(descendant !== undefined, `it started ${descendant}, which would be slowed with it`)
}

function isInFront ({ pid }: ProcessSample, { front, frontAncestors }: ProtectContext): string | undefined {
  return when(front.has(pid), 'you are using it') ?? when(frontAncestors.has(pid), 'it started the app that you are using')
}

// Asked this way round, so that an age that is not known counts as young.
function isYoung ({ ageSeconds }: ProcessSample, { limits }: ProtectContext): string | undefined {
  return when(!(ageSeconds >= limits.min_age_s), `it was started less than ${limits.min_age_s} s ago`)
}

function hasFought (process: ProcessSample, { fights, limits }: ProtectContext): string | undefined {
  const count = fights.get(identityKey(process)) ?? 0
  return when(count >= limits.max_fights, 'something else keeps changing what was set, so it is left alone')
}

// Only what has the system's own values is lowered: anything else was set by the app or by somebody on purpose, or came from a parent
// that we held when it was started.
function isTuned (process: ProcessSample, { held, heirs, table }: ProtectContext): string | undefined {
  const { nice, policy, ppid } = process
  const parent = table.processes.get(ppid)
  const isHeir = parent !== undefined && held.has(identityKey(parent)) && heirs.has(identityKey(process))
  const inherits = isHeir && parent.nice === nice && parent.policy === policy
  if (held.has(identityKey(process)) || (inherits && process.state !== 'stopped')) return undefined
  if (process.state === 'stopped') return 'something else has stopped it'
  return when(nice !== 0 || (policy ?? 0) !== 0, 'its priority was set by itself or by somebody else')
}
