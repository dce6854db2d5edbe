import type { Control, ControlPatch } from '../contract-types.js'

type Lists = Pick<Control, 'never_touch' | 'always_allow'>
type Changes = Readonly<Record<string, boolean>>

/** What a person has just said, for the log; `before` is what was on the lists. */
export function patchWords (patch: ControlPatch, before: Lists = {}): string {
  const { mode, pause_s: pause, never_touch: never = {}, always_allow: allow = {} } = patch
  const allowed = (app: string): string => never[app] === true ? '' : takenOff('always_allow', app, before)
  return [
    ...mode === undefined ? [] : [`the mode is ${mode}`],
    ...pause === undefined ? [] : [pause === 0 ? 'no pause any longer' : `a pause of ${pause} s`],
    ...listed(never, app => `is never touched${takenOff('never_touch', app, before)}`, 'may be held down again'),
    ...listed(allow, app => `is always allowed as a candidate${allowed(app)}`, 'is no longer always allowed')
  ].join('; ')
}

/** That the later word took an app off the other list, which is not to be found out by what happens to it. */
export function takenOff (list: keyof Lists, app: string, before: Lists): string {
  const isNever = list === 'never_touch'
  const other = isNever ? before.always_allow : before.never_touch
  if (other?.includes(app) !== true) return ''
  return isNever ? ', and no longer always allowed' : ', and is taken off the never list'
}

function listed (apps: Changes, yes: (app: string) => string, no: string): string[] {
  return Object.entries(apps).map(([app, wanted]) => `${app} ${wanted ? yes(app) : no}`)
}
