import type { Hands } from './act/hands.js'
import type { App } from './app.js'
import type { Observation } from './observe/observer.js'
import { createProtectContext } from './protect-context.js'
import type { ProtectContext, ProtectFacts } from './protect-context.js'

export interface ContextParts {
  readonly observation: Observation
  readonly hands: Pick<Hands, 'held' | 'heirs' | 'fights'>
  readonly ownUid: number
  readonly ownPid: number
  readonly traced: ProtectFacts['tracedPids']
  readonly rivals: readonly string[]
  readonly limits: ProtectFacts['limits']
  readonly rules: ProtectFacts['rules']
}

/** What protection may know of one observation. The user's wish is consent; what acts by itself is asked before. */
export function contextFor ({ observation, hands, ownUid, ownPid, traced, rivals, limits, rules }: ContextParts): ProtectContext {
  const { table, apps, front, audio, wakes } = observation
  return createProtectContext({
    ownUid,
    ownPids: new Set([ownPid]),
    table,
    focus: front.kind === 'known' ? { kind: 'known', pids: frontPids(apps, front.value.pid) } : { kind: 'unknown' },
    // Which processes have windows is told by no system without special rights.
    guiPids: 'unknown',
    audioPids: audio.kind === 'known' ? audio.value : 'unknown',
    assertionPids: wakes.kind === 'known' ? new Set(wakes.value.flatMap(({ pid, onBehalfOf }) => onBehalfOf === undefined ? [pid] : [pid, onBehalfOf])) : 'unknown',
    tracedPids: traced,
    bundles: front.kind === 'known' && front.value.label !== undefined ? new Map([[front.value.pid, front.value.label]]) : new Map(),
    appIds: new Map(apps.flatMap(({ id, processes }) => processes.map(({ pid }) => [pid, id]))),
    fights: hands.fights(),
    held: hands.held(),
    heirs: hands.heirs(),
    rivals,
    consent: true,
    limits,
    rules
  })
}

/** The helpers of an app that is known are in front with it; what merely has the same name is not. */
export function frontPids (apps: readonly App[], pid: number): number[] {
  const app = apps.find(({ origin, processes }) => origin !== 'unknown' && processes.some(process => process.pid === pid))
  return app === undefined ? [pid] : app.processes.map(process => process.pid)
}
