import type { ControlPatch } from '../contract-types.js'

/** What a person has just said, for the log. */
export function patchWords ({ mode, pause_s: pause, never_touch: never = {}, always_allow: allow = {} }: ControlPatch): string {
  return [
    ...mode === undefined ? [] : [`the mode is ${mode}`],
    ...pause === undefined ? [] : [pause === 0 ? 'no pause any longer' : `a pause of ${pause} s`],
    ...listed(never, 'is never touched', 'may be held down again'),
    ...listed(allow, 'is always allowed as a candidate', 'is no longer always allowed')
  ].join('; ')
}

function listed (apps: Readonly<Record<string, boolean>>, yes: string, no: string): string[] {
  return Object.entries(apps).map(([app, wanted]) => `${app} ${wanted ? yes : no}`)
}
