import type { RunApp } from '../contract-types.js'
import type { Hold } from '../machine/act/hold.js'
import type { Refusal } from '../machine/protect.js'
import { requestOf } from './steady.js'
import type { Grip } from './steady.js'

/** Rules by which the hands say that they failed, beside the codes of errors. All others are protection, which is part of a plan. */
const FAULTS: ReadonlySet<string> = new Set([
  'failed', 'not-ready', 'lease', 'actuator',
  'background', 'nice', 'io', 'batch', 'affinity', 'stop', 'unit_weight', 'unit_quota', 'unit_memory', 'unit_freeze'
])
const ERROR_CODE = /^[A-Z_]+$/

/**
 * Holds the apps of a plan down. What protection refuses now (it is in front, it plays sound) is part of what the plan does: the trial
 * measures the plan as it would be held. Where the hands failed to hold one of them, what is measured would not be the plan: then it is
 * told why. `whyStop` is asked before each, for what the user says while apps are being held counts at once, not at the next look.
 */
export async function holdAll (apps: readonly RunApp[], grip: Grip, whyStop: () => string | undefined): Promise<string | undefined> {
  const held = new Set(grip.holds().filter(({ by }) => by === 'profile').map(({ app }) => app))
  for (const app of apps) {
    if (app.level === 'keep') continue
    const stop = whyStop()
    if (stop !== undefined) return stop
    const result = held.has(app.app) ? undefined : await grip.hold(app.app, requestOf(app, app.level))
    if (result?.held === false && isFault(result.refusal)) return `${app.name} could not be held: ${result.refusal.reason}`
  }
  return whyStop()
}

export async function letGo (grip: Grip, apps: readonly RunApp[]): Promise<void> {
  for (const { app, by } of holdsOf(grip, apps)) if (by === 'profile') await grip.release(app)
}

/** A hold by hand on an app of the plan is the user's and would make on and off the same. */
export function heldByHand (grip: Grip, apps: readonly RunApp[]): string | undefined {
  return holdsOf(grip, apps).some(({ by }) => by === 'user') ? 'you hold an app of the plan down by hand' : undefined
}

/** Why a window is not what it should be; undefined while it is. */
export function brokenHold (on: boolean, apps: readonly RunApp[], grip: Grip): string | undefined {
  const holds = holdsOf(grip, apps)
  if (!on && holds.length > 0) return heldByHand(grip, apps) ?? 'an app of the plan was held in an off window'
  const free = holds.find(({ state, refusal }) => state === 'paused' && refusal !== undefined && isFault(refusal))
  return free === undefined ? heldByHand(grip, apps) : `${free.name} went free: ${free.refusal?.reason ?? 'nobody knows why'}`
}

function holdsOf (grip: Grip, apps: readonly RunApp[]): Hold[] {
  const ours = new Set(apps.map(({ app }) => app))
  return grip.holds().filter(({ app }) => ours.has(app))
}

function isFault ({ rule }: Refusal): boolean {
  return FAULTS.has(rule) || ERROR_CODE.test(rule)
}
