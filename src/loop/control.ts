import type { Control, ControlPatch } from '../contract-types.js'
import { AppError } from '../errors.js'

const MAX_APPS = 200
/** As long as a patch may ask for. */
const MAX_PAUSE_SECONDS = 604_800

/** When the pause ends; 0 where there is none. One that ends later than any can was begun under a clock that was ahead. */
export function pauseEnd ({ paused_until: until = 0 }: Control, now: number): number {
  return until > now && until <= now + MAX_PAUSE_SECONDS ? until : 0
}

/** What the user said, with a patch applied. Pure. @throws AppError BAD_REQUEST where a list would hold too many */
export function applyControlPatch (control: Control, patch: ControlPatch, now: number): Control {
  const { mode, pause_s: pause, never_touch: never, always_allow: allow } = patch
  // What is never touched is not allowed at the same time; the later word counts, and of two in one breath the safer.
  const neverTouch = listed('never_touch', control.never_touch, { ...denied(allow), ...never })
  const alwaysAllow = listed('always_allow', control.always_allow, { ...allow, ...denied(never) })
  return {
    ...control,
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
