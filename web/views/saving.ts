import type { Run, TrialResult } from '../../src/contract-types.js'
import { knownSaving } from '../../src/loop/known-saving.js'
import type { KnownSaving } from '../../src/loop/known-saving.js'
import { isOnlyCharged, neededOthers } from '../../src/loop/outcome-words.js'
import { drawIntervals } from '../drawing/interval.js'
import type { Estimate } from '../drawing/interval.js'
import { count, interval, percent, relative, sensorText, watts } from '../format.js'
import { h } from '../node.js'
import type { Element, Node } from '../node.js'
import { valueOf } from '../state.js'
import type { State } from '../state.js'
import { firstSteps } from './first-steps.js'
import { note, tag, withValue } from './parts.js'

/** Am I saving, and how sure is that. */
export function savingView (state: State): Node[] {
  return withValue(state, 'runs', ({ runs }) => {
    const measured = knownSaving(runs, valueOf(state, 'control') ?? null)
    const running = runs.find(({ state: stage }) => stage === 'trial')
    const standing = measured === undefined ? unmeasured(state, runs) : result(measured, state)
    return [...standing, running === undefined ? null : progress(running)]
  })
}

function unmeasured (state: State, runs: readonly Run[]): Element[] {
  const plan = runs.find(run => run.plan !== null && run.plan.touched > 0)?.plan
  return [
    h('p', { class: 'figure none' }, 'Not measured yet'),
    h('p', {}, 'A saving is measured by randomised pairs of windows with and without the plan. None has been finished on this machine.'),
    firstSteps(state, runs),
    ...plan === null || plan === undefined
      ? []
      : [h('p', {}, 'The last plan predicts ', h('strong', {}, watts(plan.saved_watts)), ` of ${watts(plan.watts)}. `, tag('predicted, not measured', 'warn'))]
  ]
}

const PAST: Readonly<Record<TrialResult['outcome'], string>> = {
  saving: 'Saved by',
  none: 'No detectable effect of',
  loss: 'More used with'
}

const VERDICTS: Readonly<Record<TrialResult['outcome'], readonly [string, string]>> = {
  saving: ['Saving', 'good'],
  none: ['No detectable effect', 'warn'],
  loss: ['Uses more with the plan', 'bad']
}

function result ({ run, result: found, past }: KnownSaving, state: State): Element[] {
  const { claim, label, sensor, outcome, pairs } = found
  const [verdict, kind] = past === undefined ? verdictOf(found) : [`${PAST[outcome]} ${past.what}`, 'none']
  const others = neededOthers(found)
  return [
    h('p', { class: `figure ${kind}` }, percent(claim.saving), ' ', h('span', { class: 'verdict' }, verdict)),
    ...past === undefined ? [] : [note(`Not now: ${past.why}.`, 'warn')],
    h('p', {}, 'With 95 % confidence the true saving is ', h('strong', {}, interval(claim.ci95)), '.'),
    ...others === undefined ? [] : [note(`That alone could still be nothing. Together with what others of this type have proven it is ${interval(others.ci95)}.`)],
    drawIntervals(estimatesOf(found)),
    h('p', { class: 'quiet' }, tag(label, label === 'measured' ? 'good' : 'warn'), ` ${basis(label, sensor)}`),
    h('p', { class: 'quiet' }, `${count(pairs, 'pair')} of windows, ${run.ended_at === null ? 'not ended' : relative(run.ended_at, state.now)}. The smaller of both estimates is the claim.`)
  ]
}

function verdictOf (result: TrialResult): readonly [string, string] {
  return isOnlyCharged(result) ? ['No saving with what was put off charged', 'warn'] : VERDICTS[result.outcome]
}

function basis (label: TrialResult['label'], sensor: TrialResult['sensor']): string {
  return label === 'measured' ? `by ${sensorText(sensor)}` : `from ${sensorText(sensor)}: this machine had no power sensor that could be read`
}

function estimatesOf ({ claim, per_second: second, per_work: work, pooled }: TrialResult): Estimate[] {
  return [
    { name: 'per second', value: second.saving, ci95: second.ci95, main: claim.basis === 'per_second' },
    { name: 'per unit of work', value: work.saving, ci95: work.ci95, main: claim.basis === 'per_work' },
    ...pooled === null ? [] : [{ name: 'claim, together with what others have proven', value: pooled.saving, ci95: pooled.ci95 }]
  ]
}

function progress ({ trial, message }: Run): Element {
  if (trial === null) return note(message)
  const name = trial.kind === 'self_test' ? 'Self-test' : 'Trial'
  return h('p', { class: 'progress' },
    `${name} ${trial.state}: ${trial.state === 'running' ? '' : `${trial.reason}; `}pair ${Math.min(trial.pairs_done + 1, trial.pairs)} of ${trial.pairs}. `,
    h('progress', { max: trial.pairs, value: trial.pairs_done, 'aria-label': `${name}: pairs done` }))
}
