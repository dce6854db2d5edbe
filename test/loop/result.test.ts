import t from 'tap'
import type { Run, TrialResult } from '../../src/contract-types.js'
import { resultOf } from '../../src/loop/result.js'
import { measuredRun } from '../web/planted-runs.js'

const PROVEN = measuredRun('0000000001aaaa', 1_790_000_000)

function withResult (changes: Partial<TrialResult>): Run {
  const { trial } = PROVEN
  if (trial === null || trial.result === null) throw new Error('the planted run has no result')
  return { ...PROVEN, trial: { ...trial, result: { ...trial.result, ...changes } } }
}

t.test('only what this machine has proven by itself is given to others', async t => {
  t.match(resultOf(PROVEN), { sensor: 'rapl', pairs: 12 })
  const claim = { basis: 'per_second' as const, saving: 4, ci95: [-0.5, 8.5] as [number, number] }
  const pooled = { saving: 4.6, ci95: [1.2, 8] as [number, number], prior_saving: 5, prior_sd: 3 }
  t.equal(resultOf(withResult({ claim, pooled, outcome: 'saving' })), undefined, 'it is kept here with the others\' proof, and adds none to it')
  t.equal(resultOf(withResult({ outcome: 'none' })), undefined)
})
