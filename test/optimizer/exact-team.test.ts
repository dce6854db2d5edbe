import t from 'tap'
import { verifyCertificate } from '../../src/optimizer/certificate.js'
import { createSolverPool } from '../../src/optimizer/pool.js'
import type { Ending, SolverPool } from '../../src/optimizer/pool.js'
import { solvePortfolio } from '../../src/optimizer/portfolio.js'
import { createQubo, energyOf } from '../../src/optimizer/qubo.js'
import type { Qubo } from '../../src/optimizer/qubo.js'
import { createRandom } from '../../src/optimizer/random.js'
import { bitsFromText, bitsToText } from '../../src/optimizer/bit-text.js'

const pool = createSolverPool({ threads: 2 })
t.teardown(async () => { await pool.close() })

const TASK = { solver: 'exact', time_ms: 60_000, seed: 1 } as const

function cut (size: number, seed: number): Qubo {
  const random = createRandom(seed)
  const sign = (): number => random.uint32() % 2 * 2 - 1
  const pairs = Array.from({ length: size * size }, (_, k) => [Math.floor(k / size), k % size] as const).filter(([i, j]) => i < j)
  return createQubo(size, pairs.flatMap(([i, j]) => {
    const w = sign()
    return [{ i, j: i, weight: -w }, { i: j, j, weight: -w }, { i, j, weight: 2 * w }]
  }))
}

function reportOf (ending: Ending): Extract<Ending, { kind: 'report' }>['report'] {
  if (ending.kind !== 'report') throw new Error(JSON.stringify(ending))
  return ending.report
}

t.test('two threads prove an optimum together, and the certificate is of the whole', async t => {
  const qubo = cut(32, 4)
  const { proven, energy, bound, bits, certificate, cpu_seconds: cpu } = reportOf(await pool.prove(qubo, TASK).ending)
  t.ok(proven === true && energy === bound && energy === energyOf(qubo, bitsFromText(bits)))
  t.ok(cpu > 0)
  if (certificate === undefined) return t.fail('there is no certificate')
  t.equal(verifyCertificate(qubo, certificate as never).kind, 'valid')
})

t.test('the portfolio proves with all threads when branch and bound has them to itself', async t => {
  let proofs = 0
  const watched: SolverPool = { ...pool, prove: (...task) => { proofs++; return pool.prove(...task) } }
  for (const solvers of [['exact'], ['exact', 'greedy']] as const) {
    const answer = await solvePortfolio(watched, cut(28, 5), { timeMs: 60_000, seed: 1, solvers })
    t.match(answer, { proven: true, stopped: 'proven' })
    t.equal(proofs, 1, 'alone only: another solver needs its thread')
  }
})

t.test('stopped on the way, both come back, and the bound and the start stand', async t => {
  const qubo = cut(90, 6)
  const start = new Uint8Array(90)
  const running = pool.prove(qubo, { ...TASK, start: bitsToText(start) })
  setTimeout(() => { running.stop() }, 300)
  const { proven, bound = NaN, energy } = reportOf(await running.ending)
  t.ok(proven === false && bound < energy && energy <= energyOf(qubo, start))
})

t.test('a pool that is closed ends the proof as killed; what a thread cannot read is a failure', async t => {
  const short = createSolverPool({ threads: 2 })
  const running = short.prove(cut(90, 7), TASK)
  await short.close()
  t.strictSame(await running.ending, { kind: 'killed' })
  const broken = { ...cut(10, 1), linear: new Float64Array(3) }
  t.match(await pool.prove(broken, TASK).ending, { kind: 'failed', message: /not a task/ })
})
