import type { Control, ControlPatch } from '../contract-types.js'
import { AppError } from '../errors.js'
import type { Loss } from './file-store.js'

const MAX_APPS = 200
const MAX_REASON = 400
/** As long as a patch may ask for. */
const MAX_PAUSE_SECONDS = 604_800

/** When the pause ends; 0 where there is none. One that ends later than any can was begun under a clock that was ahead. */
export function pauseEnd ({ paused_until: until = 0 }: Control, now: number): number {
  return until > now && until <= now + MAX_PAUSE_SECONDS ? until : 0
}

/**
 * What stands in for the user's word where it is not known: he may have said no. It is written down in the place of a damaged file, so
 * that no later start takes his silence for consent; a file that only cannot be read is left as it is.
 */
export function lostControl (loss: Loss): Control {
  const lost = loss.kind === 'damaged'
    ? `control.json was damaged and is kept as ${loss.keptAs}: nothing is touched until you say apply; name anew what is never to be touched`
    : `what you have said is not known, so nothing is touched: ${loss.reason}`
  return { lost: lost.slice(0, MAX_REASON) }
}

/**
 * The part of a patch that only makes the program do less: it counts at once, whatever the disk does. undefined where there is none.
 * Pure.
 */
export function safePart (control: Control, patch: ControlPatch, now: number): ControlPatch | undefined {
  const { mode, pause_s: pause = 0, never_touch: never, always_allow: allow } = patch
  const safe: ControlPatch = {
    ...mode === 'observe' ? { mode } : {},
    ...pause > 0 && now + pause >= pauseEnd(control, now) ? { pause_s: pause } : {},
    ...chosen('never_touch', never, true),
    ...chosen('always_allow', allow, false)
  }
  return Object.keys(safe).length === 0 ? undefined : safe
}

function chosen (list: List, changes: Readonly<Record<string, boolean>> = {}, wanted: boolean): ControlPatch {
  const found = Object.entries(changes).filter(([, each]) => each === wanted)
  return found.length === 0 ? {} : { [list]: Object.fromEntries(found) }
}

/** What the user said, with a patch applied. Pure. @throws AppError BAD_REQUEST where a list would hold too many */
export function applyControlPatch (control: Control, patch: ControlPatch, now: number): Control {
  const { mode, pause_s: pause, never_touch: never, always_allow: allow } = patch
  // What is never touched is not allowed at the same time; the later word counts, and of two in one breath the safer.
  const neverTouch = listed('never_touch', control.never_touch, { ...denied(allow), ...never })
  const alwaysAllow = listed('always_allow', control.always_allow, { ...allow, ...denied(never) })
  const { lost, ...known } = control
  return {
    ...known,
    ...lost === undefined || mode !== undefined ? {} : { lost },
    ...mode === undefined ? {} : { mode },
    ...pause === undefined ? {} : { paused_until: pause === 0 ? 0 : now + pause },
    never_touch: neverTouch,
    always_allow: alwaysAllow
  }
}

type List = 'never_touch' | 'always_allow'

function listed (list: List, current: readonly string[] = [], changes: Readonly<Record<string, boolean>> = {}): string[] {
  const next = new Set(current)
  for (const [app, wanted] of Object.entries(changes)) {
    if (wanted) next.add(app)
    else next.delete(app)
  }
  // Nothing goes by itself: who is on the list relies on it.
  if (next.size <= MAX_APPS) return [...next]
  throw new AppError('BAD_REQUEST', `${list} would hold ${next.size} apps, and at most ${MAX_APPS} fit; take some off first`)
}

function denied (changes: Readonly<Record<string, boolean>> = {}): Record<string, boolean> {
  return Object.fromEntries(Object.entries(changes).flatMap(([app, wanted]) => wanted ? [[app, false]] : []))
}
