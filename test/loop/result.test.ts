import t from 'tap'
import type { Run, TrialResult } from '../../src/contract-types.js'
import { resultOf } from '../../src/loop/result.js'
import { measuredRun } from '../web/planted-runs.js'

const measured = (changes: Partial<TrialResult> = {}): Run => measuredRun('0000000001aaaa', 1_790_000_000, changes)

t.test('only what this machine has proven by itself is given to others', async t => {
  t.match(resultOf(measured()), { sensor: 'rapl', pairs: 12 })
  const claim = { basis: 'per_second' as const, saving: 4, ci95: [-0.5, 8.5] as [number, number] }
  const pooled = { saving: 4.6, ci95: [1.2, 8] as [number, number], prior_saving: 5, prior_sd: 3 }
  t.equal(resultOf(measured({ claim, pooled, outcome: 'saving' })), undefined, 'it is kept here with the others\' proof, and adds none to it')
  t.equal(resultOf(measured({ outcome: 'none' })), undefined)
})
