import type { Run, RunResponse, RunSolver, Trial } from '../../src/contract-types.js'
import { count, duration, levelText, number, sensorText, watts } from '../format.js'
import { h } from '../node.js'
import type { Element, Node } from '../node.js'
import type { Read } from '../state.js'
import { facts, nodesOf, note, table, tag } from './parts.js'
import type { Row } from './parts.js'

/** Everything that is kept of one run. */
export function runDetail (read: Read<RunResponse>): Node[] {
  if (read.kind === 'loading') return [note('Reading…')]
  if (read.kind === 'failed') return [note(`Could not be read: ${read.message}`, 'bad')]
  const { run, trial } = read.value
  return nodesOf([...observed(run), ...planned(run), ...solved(run), ...trial === null ? [] : tried(trial)])
}

function observed ({ observation, request }: Run): Element[] {
  if (observation === null) return []
  const { seconds, samples, processes, apps, watts: power, label, sensor } = observation
  const figure = power === null ? 'no power figure' : `${watts(power)}, ${label}${sensor === null ? '' : `, ${sensorText(sensor)}`}`
  return [facts([['Observed', `${duration(seconds)}, ${count(samples, 'sample')}, ${count(processes, 'process', 'processes')} in ${count(apps, 'app')}; ${figure}`], ['Seed', String(request.seed)]])]
}

function planned ({ plan }: Run): Element[] {
  if (plan === null) return []
  const rows = plan.apps.map((app): Row => ({
    key: app.app,
    cells: [app.name, levelText(app.level, app.cpu_limit), watts(app.watts), watts(app.saved_watts), [`${app.reason} `, tag(app.evidence)]]
  }))
  return [h('h3', {}, 'Plan'), table({ caption: 'Plan of the run', head: ['App', 'Level', 'Power', 'Predicted saving', 'Why'], rows })]
}

function solved ({ solve }: Run): Element[] {
  if (solve === null) return []
  const { solvers, winner, proven, gap, variables, quantum_advantage: advantage } = solve
  const rows = solvers.map(solver => solverRow(solver, winner))
  const proof = proven ? 'no other plan is better in this model' : gap === null ? 'not proven to be the best' : `at most ${watts(gap)} from the best`
  return [
    h('h3', {}, 'Solvers'),
    table({ caption: 'Energy of every solver', head: ['Solver', 'Energy', 'Wall time', 'CPU time', 'Ended'], rows }),
    facts([
      ['Problem', `${variables} binary variables; ${proof}`],
      ['Circuit against baseline', advantage === null ? 'could not be compared' : advantage ? 'the circuit’s best sample is strictly better than the classical baseline on this problem' : 'not better than the classical baseline']
    ])
  ]
}

function solverRow ({ solver, ended, energy, wall_ms: wall, cpu_seconds: cpu, message }: RunSolver, winner: string | null): Row {
  return {
    key: solver,
    cells: [
      [`${solver} `, solver === winner ? tag('chosen', 'good') : null],
      energy === undefined ? 'none' : `${number(energy, 6)} W`,
      wall === undefined ? '' : `${number(wall, 0)} ms`,
      cpu === undefined ? '' : `${number(cpu, 3)} s`,
      ended === 'report' ? 'with an answer' : `${ended}${message === undefined ? '' : `: ${message}`}`
    ]
  }
}

function tried ({ state, reason, pairs, done, voided, voided_total: total, window_s: seconds, prior }: Trial): Element[] {
  const rows = done.map(({ index, windows }): Row => {
    const [on, off] = windows[0].on ? windows : [windows[1], windows[0]]
    const mean = ({ joules, seconds: lasted }: { joules: number, seconds: number }): string => watts(joules / lasted)
    return { key: String(index), cells: [String(index + 1), mean(on), mean(off), windows[0].on ? 'with the plan first' : 'without it first'] }
  })
  const last = voided.at(-1)?.reason
  return [
    h('h3', {}, 'Trial'),
    h('p', {}, `${state}${reason === '' ? '' : `: ${reason}`}. ${done.length} of ${pairs} pairs of ${duration(seconds)} windows; ${total} did not count${last === undefined ? '' : `, the last because: ${last}`}.`),
    ...prior === null ? [] : [h('p', { class: 'quiet' }, `Proven by ${count(prior.machines, 'other machine')} before: ${number(prior.saving, 1)} % ± ${number(prior.sd, 1)}`)],
    ...rows.length === 0 ? [] : [table({ caption: 'Pairs of the trial', head: ['Pair', 'With the plan', 'Without', 'Order'], rows })]
  ]
}
