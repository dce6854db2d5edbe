import t from 'tap'
import type { TrialResult } from '../../src/contract-types.js'
import { outcomeWords } from '../../src/loop/outcome-words.js'

function words (outcome: TrialResult['outcome'], saving: number, ci95: [number, number]): string {
  const claim = { basis: 'per_second' as const, saving, ci95 }
  const result: TrialResult = { pairs: 60, sensor: 'rapl', label: 'measured', per_second: claim, per_work: claim, claim, outcome, rebound: null, pooled: null, apps: [] }
  return outcomeWords({ kind: 'plan', result })
}

t.test('what a trial found is told with its interval, and a loss as the rise that it is', async t => {
  t.equal(words('saving', 5, [4, 6]), 'saves 5.0 % (95 % interval 4.0 to 6.0, 60 pairs, measured)')
  t.equal(words('none', 0.5, [-1, 2]), 'no detectable effect: 0.5 % (95 % interval -1.0 to 2.0, 60 pairs, measured); let go')
  t.equal(words('loss', -5, [-8, -2]), 'uses more power, by 5.0 % (95 % interval 2.0 to 8.0, 60 pairs, measured); let go')
})
