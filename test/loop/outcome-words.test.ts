import t from 'tap'
import type { TrialResult } from '../../src/contract-types.js'
import { findingText } from '../../src/loop/known-saving.js'
import { outcomeWords } from '../../src/loop/outcome-words.js'

function resultOf (outcome: TrialResult['outcome'], saving: number, ci95: [number, number], pooled: TrialResult['pooled'] = null): TrialResult {
  const claim = { basis: 'per_second' as const, saving, ci95 }
  return { pairs: 60, sensor: 'rapl', label: 'measured', per_second: claim, per_work: claim, claim, outcome, rebound: null, pooled, apps: [] }
}

function words (...result: Parameters<typeof resultOf>): string {
  return outcomeWords({ kind: 'plan', result: resultOf(...result) })
}

t.test('what a trial found is told with its interval, and a loss as the rise that it is', async t => {
  t.equal(words('saving', 5, [4, 6]), 'saves 5.0 % (95 % interval 4.0 to 6.0, 60 pairs, measured)')
  t.equal(words('none', 0.5, [-1, 2]), 'no detectable effect: 0.5 % (95 % interval -1.0 to 2.0, 60 pairs, measured); let go')
  const charged = 'no saving with what was put off charged: -5.0 % (95 % interval -8.0 to -2.0, 60 pairs, measured); let go'
  t.equal(words('none', -5, [-8, -2]), charged)
  t.equal(findingText(resultOf('none', -5, [-8, -2])), 'none with what was put off charged (95 % interval -8.0 to -2.0 %; 60 pairs, measured by rapl)')
  t.equal(words('loss', -5, [-8, -2]), 'uses more power, by 5.0 % (95 % interval 2.0 to 8.0, 60 pairs, measured); let go')
})

t.test('a saving that only shows together with what others have proven is told with it, and with nothing else', async t => {
  const pooled = { saving: 4.6, ci95: [1.2, 8] as [number, number], prior_saving: 5, prior_sd: 3 }
  const together = '; with what others of its type have proven 4.6 % (1.2 to 8.0)'
  t.equal(words('saving', 4, [-0.5, 8.5], pooled), `saves 4.0 % (95 % interval -0.5 to 8.5, 60 pairs, measured)${together}`)
  t.equal(findingText(resultOf('saving', 4, [-0.5, 8.5], pooled)), `4.0 % (95 % interval -0.5 to 8.5 %; 60 pairs, measured by rapl)${together}`)
  t.equal(findingText(resultOf('saving', 4, [0.5, 7.5], pooled)), '4.0 % (95 % interval 0.5 to 7.5 %; 60 pairs, measured by rapl)')
  t.equal(findingText(resultOf('none', 4, [-0.5, 8.5], pooled)), 'no detectable effect (95 % interval -0.5 to 8.5 %; 60 pairs, measured by rapl)')
})
