import type { ControlResponse, HoldState, MachineResponse, RunsResponse } from '../contract-types.js'
import { knownSaving, savingWords } from '../loop/known-saving.js'
import { relativeTime } from '../relative-time.js'
import { fitText } from '../text-width.js'
import { controlLines } from './control.js'
import { paint } from './output.js'
import type { Output } from './output.js'

/** What the program does to this computer; null is what the daemon could not tell. */
export interface Acting {
  readonly control: ControlResponse | null
  readonly holds: readonly HoldState[] | null
  readonly runs: RunsResponse | null
  readonly power: MachineResponse['power'] | null
}

/** Am I saving, how sure is that, and what is held down right now and why. */
export function actingLines ({ control, holds, runs, power }: Acting, output: Output, now: Date): string[] {
  return [
    ...(runs === null ? [] : [`Saving     ${savingText(runs, control, output, now)}`]),
    `Power      ${powerText(power)}`,
    ...(control === null ? [] : controlLines(control, output, now)),
    ...(holds === null ? [] : heldLines(holds, output)),
    ...(control === null ? [] : refusedLines(control, holds ?? []))
  ]
}

/** For the line that begins with it. */
export function savingText ({ runs, active }: RunsResponse, control: ControlResponse | null, output: Output, now: Date): string {
  const known = knownSaving(runs, control)
  if (known !== undefined) {
    const words = savingWords(known)
    const when = relativeTime(known.run.ended_at ?? known.run.started_at, now)
    return `${known.result.outcome === 'saving' && known.past === undefined ? paint(output, 'green', words) : words}, ${when}; pqsd runs ${known.run.id}`
  }
  const running = runs.find(({ id }) => id === active)
  if (running?.trial?.kind === 'plan') return `not measured yet: ${running.trial.pairs_done} of ${running.trial.pairs} pairs`
  return 'not measured yet'
}

function powerText (power: MachineResponse['power'] | null): string {
  if (power === null) return 'this computer could not be looked at'
  if (power.watts === undefined) return `unavailable: ${power.sensors.flatMap(({ reason }) => reason ?? []).join('; ')}`
  return `${power.watts.toFixed(2)} W, ${power.label} by ${(power.sensor ?? 'unknown').replaceAll('_', ' ')}`
}

function heldLines (holds: readonly HoldState[], output: Output): string[] {
  if (holds.length === 0) return ['Held       nothing']
  return holds.map(({ name, level, cpu_limit: limit, state, reason, refusal }, index) => {
    const what = level === 'cap' ? `cap at ${limit ?? 20} % of a core` : level
    const free = state === 'paused' ? `, runs freely for now: ${refusal?.reason ?? ''}` : ''
    return `${index === 0 ? 'Held' : '    '}       ${paint(output, 'yellow', fitText(name, 20).trimEnd())}: ${what}${free}; ${reason}`
  })
}

// What is held, but runs freely for now, is told among what is held.
function refusedLines ({ plan, mode: { value } }: ControlResponse, holds: readonly HoldState[]): string[] {
  if (plan === null || value === 'observe') return []
  const refused = plan.apps.filter(({ app, state }) => state === 'refused' && !holds.some(each => each.app === app))
  return refused.map(({ name, reason }, index) => `${index === 0 ? 'Not held' : '        '}   ${fitText(name, 20).trimEnd()}: ${reason}`)
}
