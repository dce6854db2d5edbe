import type { Run, RunsResponse } from '../../src/contract-types.js'
import { interval, moment, percent, relative, watts } from '../format.js'
import { h } from '../node.js'
import type { Element, Node } from '../node.js'
import type { State } from '../state.js'
import { button, note, tag, withValue } from './parts.js'
import { runDetail } from './run-detail.js'

const KINDS: Readonly<Record<Run['state'], string>> = {
  observing: 'busy', solving: 'busy', trial: 'busy', planned: '', finished: 'good', failed: 'bad', cancelled: 'warn', interrupted: 'warn'
}

/** Runs, the newest first; each opens to its plan, its solvers and its trial. */
export function runsView (state: State): Node[] {
  return withValue(state, 'runs', ({ active, automatic, runs }) => [
    h('p', { class: 'buttons' }, ...active === null ? starts(state) : [button(state, { action: 'cancel-run', label: 'Cancel the run', kind: 'primary' })]),
    h('p', { class: 'quiet' }, automaticText(automatic, state.now)),
    runs.length === 0 ? note('There has been no run yet.') : h('ul', { class: 'runs' }, runs.map(run => runItem(state, run)))
  ])
}

function starts (state: State): Element[] {
  return [
    button(state, { action: 'start-run', label: 'Start a run', kind: 'primary' }),
    button(state, { action: 'self-test', label: 'Self-test the measurement', spoken: 'Self-test the measurement: measure with nothing changed, which must find no saving' })
  ]
}

function automaticText ({ enabled, next_at: next, waiting_for: waiting }: RunsResponse['automatic'], now: number): string {
  if (!enabled) return 'Runs do not begin by themselves.'
  const when = next === null ? '' : ` not before ${moment(next)}, ${relative(next, now)};`
  return `Runs begin by themselves:${when} ${waiting.length === 0 ? 'nothing is in the way' : `waiting for: ${waiting.join('; ')}`}.`
}

function runItem (state: State, run: Run): Element {
  const opened = state.opened[run.id]
  const panel = `run-${run.id}`
  return h('li', { 'data-key': run.id },
    h('div', { class: 'run-head' },
      h('button', { type: 'button', class: 'disclose', 'data-action': 'open-run', 'data-run': run.id, 'aria-expanded': String(opened !== undefined), 'aria-controls': opened === undefined ? undefined : panel }, moment(run.started_at)),
      tag(run.state, KINDS[run.state]),
      run.in_force && tag('in force', 'good'),
      h('span', { class: 'quiet' }, `${run.trigger}, ${run.mode}`),
      h('span', {}, outcome(run))),
    h('p', { class: 'quiet' }, run.message),
    opened === undefined ? null : h('div', { id: panel, class: 'run-detail' }, runDetail(opened))
  )
}

function outcome (run: Run): string {
  return [...run.request.self_test ? ['self-test'] : [], ...resultText(run)].join(': ')
}

function resultText ({ trial, plan }: Run): string[] {
  const result = trial?.result
  if (result !== null && result !== undefined) {
    return [`${percent(result.claim.saving)} (${interval(result.claim.ci95)}), ${result.label}`]
  }
  return plan === null ? [] : [`predicted ${watts(plan.saved_watts)} of ${watts(plan.watts)}`]
}
