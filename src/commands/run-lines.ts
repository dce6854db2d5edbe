import type { Run, RunPlan } from '../contract-types.js'
import { countText } from '../count-text.js'
import { findingText } from '../loop/known-saving.js'
import { outcomeWords } from '../loop/outcome-words.js'
import { relativeTime } from '../relative-time.js'
import { fitText } from '../text-width.js'
import { paint } from './output.js'
import type { Output } from './output.js'

const NAME_WIDTH = 24

/** One run for a person: where it stands, what was seen, what would be touched and what not, and what a trial found. */
export function runLines (run: Run, output: Output, now: Date): string[] {
  const { id, state, message, started_at: at, trigger, mode } = run
  return [
    `Run ${id}  ${paintState(state, output)}${inForceText(run, output)}, began ${relativeTime(at, now)}${trigger === 'automatic' ? ' by itself' : ''}, mode ${mode}`,
    message,
    ...observationLines(run),
    ...planLines(run, output),
    ...solveLines(run),
    ...trialLines(run, output)
  ]
}

export function paintState (state: Run['state'], output: Output): string {
  return paint(output, state === 'failed' ? 'red' : state === 'cancelled' || state === 'interrupted' ? 'yellow' : 'green', state)
}

/** That the plan of a run is the one that is held. */
export function inForceText ({ in_force: is }: Pick<Run, 'in_force'>, output: Output): string {
  return is ? `, ${paint(output, 'green', 'in force')}` : ''
}

function observationLines ({ observation: seen }: Run): string[] {
  if (seen === null) return []
  const watts = seen.watts === null ? 'power unavailable' : `${seen.watts.toFixed(2)} W (${seen.label}${seen.sensor === null ? '' : `, ${seen.sensor}`})`
  const supply = seen.supply === 'unknown' ? 'supply unknown' : `on ${seen.supply}`
  return [`Observed   ${countText(seen.apps, 'app')}, ${countText(seen.processes, 'process', 'processes')} over ${Math.round(seen.seconds)} s: ${watts}, ${supply}`]
}

/** Every app that the plan would touch, before and after; the others counted by the reason they were left out for. */
function planLines ({ plan, trial }: Run, output: Output): string[] {
  if (plan === null) return []
  const touched = plan.apps.filter(({ level }) => level !== 'keep')
  const kept = plan.apps.length - touched.length
  const head = touched.length === 0
    ? 'This would touch nothing.'
    : `This would touch ${countText(touched.length, 'app')}${kept === 0 ? '' : ` and keep ${kept} as they are`}; here is each before and after:`
  const measured = trial?.kind === 'plan' && trial.result !== null
  return [
    '',
    paint(output, 'bold', head),
    ...touched.flatMap(each => appLines(each, output)),
    ...(touched.length === 0 ? [] : [`Predicted  ${plan.saved_watts.toFixed(2)} of ${plan.watts.toFixed(2)} W${measured ? '' : ', not measured'}`]),
    ...ignoredLines(plan)
  ]
}

function appLines ({ name, level, before, after, watts, saved_watts: saved, evidence, reason }: NonNullable<RunPlan>['apps'][number], output: Output): string[] {
  const figures = `${watts.toFixed(2)} W, ${saved.toFixed(2)} W less predicted (${EVIDENCE[evidence]})`
  return [`  ${fitText(name, NAME_WIDTH)}  ${level}: ${before} → ${after}; ${figures}`, paint(output, 'dim', `  ${' '.repeat(NAME_WIDTH)}  ${reason}`)]
}

const EVIDENCE = { default: 'assumed', profile: 'from the profile', measured: 'measured here' } as const
const NAMED = 3

function ignoredLines ({ ignored, ignored_total: total }: NonNullable<RunPlan>): string[] {
  if (total === 0) return []
  const lines = [...grouped(ignored)].sort(([, one], [, other]) => other.length - one.length).map(([rule, apps]) => {
    const more = apps.length > NAMED ? ` and ${apps.length - NAMED} more` : ''
    return `  ${String(apps.length).padStart(4)}  ${rule}: ${apps[0]?.reason ?? ''} (${apps.slice(0, NAMED).map(({ name }) => name).join(', ')}${more})`
  })
  const untold = total - ignored.length
  return [`Ignored    ${countText(total, 'app')}:`, ...lines, ...untold > 0 ? [`  ${String(untold).padStart(4)}  not listed`] : []]
}

type Ignored = NonNullable<RunPlan>['ignored'][number]

function grouped (ignored: readonly Ignored[]): Map<string, Ignored[]> {
  const groups = new Map<string, Ignored[]>()
  for (const each of ignored) groups.set(each.rule, [...groups.get(each.rule) ?? [], each])
  return groups
}

function solveLines ({ solve }: Run): string[] {
  if (solve === null || solve.variables === 0) return []
  const proof = solve.proven ? 'proven: no other plan is better in this model' : solve.gap === null ? 'not proven' : `not proven; at most ${solve.gap.toFixed(3)} W better exist`
  const circuit = solve.quantum_advantage === null ? '' : `; the circuit ${solve.quantum_advantage ? 'beat' : 'did not beat'} the classical baseline`
  return [`Solved     ${countText(solve.variables, 'variable')} in ${(solve.wall_ms / 1000).toFixed(1)} s${solve.winner === null ? '' : `, first by ${solve.winner}`}, ${proof}${circuit}`]
}

function trialLines ({ trial }: Run, output: Output): string[] {
  if (trial === null) return []
  const { kind, result } = trial
  const name = kind === 'self_test' ? 'Self-test' : 'Trial'
  const found = result === null ? standingText(trial) : kind === 'self_test' ? outcomeWords(trial) : findingText(result)
  return [`${name.padEnd(9)}  ${kind === 'plan' && result?.outcome === 'saving' ? paint(output, 'green', found) : found}${voidText(trial)}`]
}

type RunTrial = NonNullable<Run['trial']>

// While it is measured, its reason only says the number of the pair.
function standingText ({ state, pairs, pairs_done: done, reason }: RunTrial): string {
  return `${state}, ${done} of ${pairs} pairs${reason === '' || state === 'running' ? '' : `: ${reason}`}`
}

function voidText ({ voided, last_void: last }: RunTrial): string {
  if (voided === 0) return ''
  return `; ${countText(voided, 'pair')} void${last === undefined ? '' : `, last: ${last}`}`
}
