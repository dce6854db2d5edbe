import t from 'tap'
import { recallAngles, rememberAngles } from '../../src/optimizer/angle-memory.js'

const EMPTY = { angles: [] }

t.test('a memory without runs knows nothing', async t => {
  t.equal(recallAngles(EMPTY, 4), undefined)
})

t.test('the mean over the runs of a depth is kept, and the nearest depth is recalled', async t => {
  let memory = rememberAngles(EMPTY, { gammas: [1, 2], betas: [-1, -2] })
  memory = rememberAngles(memory, { gammas: [3, 4], betas: [-3, -4] })
  memory = rememberAngles(memory, { gammas: [9, 9, 9, 9, 9], betas: [1, 1, 1, 1, 1] })
  t.strictSame(recallAngles(memory, 2), { gammas: [2, 3], betas: [-2, -3] })
  t.strictSame(recallAngles(memory, 3), { gammas: [2, 3], betas: [-2, -3] })
  t.equal(recallAngles(memory, 40)?.gammas.length, 5)
})

t.test('what was never trained, or is no number, is not learned', async t => {
  t.strictSame(rememberAngles(EMPTY, { gammas: [], betas: [] }), EMPTY)
  t.strictSame(rememberAngles(EMPTY, { gammas: [Number.NaN], betas: [1] }), EMPTY)
  t.strictSame(rememberAngles(EMPTY, { gammas: [1, 2], betas: [1] }), EMPTY)
})

t.test('it does not grow without end', async t => {
  let memory: Parameters<typeof rememberAngles>[0] = EMPTY
  for (let layers = 1; layers <= 100; layers++) {
    const ones = Array<number>(layers).fill(1)
    memory = rememberAngles(memory, { gammas: ones, betas: ones })
  }
  t.equal(memory.angles.length, 32)
  t.equal(memory.angles[0]?.layers, 100, 'the latest stay')
})
