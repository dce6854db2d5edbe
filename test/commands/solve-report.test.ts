import t from 'tap'
import { requireAnswer } from '../../src/commands/solve-report.js'
import { AppError } from '../../src/errors.js'
import { createSolverPool } from '../../src/optimizer/pool.js'
import { solvePortfolio } from '../../src/optimizer/portfolio.js'
import { createQubo } from '../../src/optimizer/qubo.js'

const ENDLESS = new URL('../optimizer/endless-worker.ts', import.meta.url)

t.test('when every thread had to be ended there is no answer, and that is said; after an interrupt it is not a fault', async t => {
  const pool = createSolverPool({ threads: 2, worker: ENDLESS })
  t.teardown(async () => { await pool.close() })
  const qubo = createQubo(2, [{ i: 0, j: 0, weight: 1 }])
  const answer = await solvePortfolio(pool, qubo, { timeMs: 50, seed: 1, solvers: ['anneal', 'greedy'] })
  t.match(answer, { winner: undefined, stopped: 'time', outcomes: [{ ending: { kind: 'killed' } }, { ending: { kind: 'killed' } }] })
  t.throws(() => requireAnswer(answer), { constructor: AppError, code: 'SOLVE_FAILED', details: ['anneal', 'greedy'].map(name => new RegExp(name)) })
  t.equal(requireAnswer({ ...answer, stopped: 'aborted' }).winner, undefined)
})
