import type { Control, ControlPatch } from '../contract-types.js'

const MAX_APPS = 200
/** As long as a patch may ask for. */
const MAX_PAUSE_SECONDS = 604_800

/** When the pause ends; 0 where there is none. One that ends later than any can was begun under a clock that was ahead. */
export function pauseEnd ({ paused_until: until = 0 }: Control, now: number): number {
  return until > now && until <= now + MAX_PAUSE_SECONDS ? until : 0
}

/** What the user said, with a patch applied. Pure. */
export function applyControlPatch (control: Control, patch: ControlPatch, now: number): Control {
  const { mode, pause_s: pause, never_touch: never, always_allow: allow } = patch
  // What is never touched is not allowed at the same time; the later word counts.
  const neverTouch = listed(control.never_touch, { ...denied(allow), ...never })
  const alwaysAllow = listed(control.always_allow, { ...denied(never), ...allow })
  return {
    ...control,
    ...mode === undefined ? {} : { mode },
    ...pause === undefined ? {} : { paused_until: pause === 0 ? 0 : now + pause },
    never_touch: neverTouch,
    always_allow: alwaysAllow
  }
}

function listed (current: readonly string[] = [], changes: Readonly<Record<string, boolean>> = {}): string[] {
  const next = new Set(current)
  for (const [app, wanted] of Object.entries(changes)) {
    if (wanted) next.add(app)
    else next.delete(app)
  }
  return [...next].slice(-MAX_APPS)
}

function denied (changes: Readonly<Record<string, boolean>> = {}): Record<string, boolean> {
  return Object.fromEntries(Object.entries(changes).flatMap(([app, wanted]) => wanted ? [[app, false]] : []))
}
