import t from 'tap'
import { createSolverPool } from '../../src/optimizer/pool.js'
import type { SolverPool } from '../../src/optimizer/pool.js'
import { createQubo, energyOf } from '../../src/optimizer/qubo.js'
import { bitsFromText } from '../../src/optimizer/bit-text.js'
import { createRandom } from '../../src/optimizer/random.js'
import { randomQubo } from './random-qubo.js'
import { until } from './until.js'

const QUBO = randomQubo(30, createRandom(1))
const GREEDY = { solver: 'greedy', time_ms: 60_000, seed: 1 } as const
const ENDLESS = new URL('./endless-worker.ts', import.meta.url)

function poolFor (t: { teardown (fn: () => unknown): void }, options: Parameters<typeof createSolverPool>[0] = {}): SolverPool {
  const pool = createSolverPool(options)
  t.teardown(async () => { await pool.close() })
  return pool
}

t.test('creating a pool starts no thread, and idle threads are released', async t => {
  const pool = poolFor(t, { threads: 2 })
  t.equal(pool.alive(), 0)
  const ending = await pool.run(QUBO, { ...GREEDY, time_ms: 1 }).ending
  t.equal(ending.kind, 'report')
  t.ok(pool.alive() > 0)
  await until(() => pool.alive() === 0, 'the threads end')
})

const shared = createSolverPool({ threads: 1 })
t.teardown(async () => { await shared.close() })

t.test('a report has the solver\'s bits, their energy, and the time of the thread', async t => {
  const ending = await shared.run(QUBO, { ...GREEDY, time_ms: 20 }).ending
  if (ending.kind !== 'report') return t.fail(JSON.stringify(ending))
  const { bits, energy, wall_ms: wall, cpu_seconds: cpu } = ending.report
  t.equal(energyOf(QUBO, bitsFromText(bits)), energy)
  t.ok(wall >= 20)
  t.ok(cpu > 0)
})

t.test('the time of a second task on a thread does not count the first again', async t => {
  const secondsIn = async (time: number): Promise<number> => {
    const ending = await shared.run(QUBO, { ...GREEDY, time_ms: time }).ending
    return ending.kind === 'report' ? ending.report.cpu_seconds : NaN
  }
  // on a busy machine a thread has far less CPU time than wall time
  let long = 0
  for (let time = 400; long < 0.2; time *= 2) long = await secondsIn(time)
  const short = await secondsIn(1)
  t.ok(short < long / 2, `${short} s after ${long} s`)
})

t.test('stop brings a solver back with what it has', async t => {
  const task = shared.run(QUBO, GREEDY)
  task.stop()
  task.stop()
  const ending = await task.ending
  t.equal(ending.kind, 'report')
})

t.test('a solver that does not stop loses its thread, and the pool goes on', async t => {
  const pool = poolFor(t, { threads: 1, worker: ENDLESS })
  const task = pool.run(QUBO, { ...GREEDY, seed: 0 })
  task.stop()
  t.strictSame(await task.ending, { kind: 'killed' })
  t.match(await pool.run(QUBO, { ...GREEDY, seed: 1 }).ending, { kind: 'failed', message: /something else than a report/ })
})

t.test('closing ends all work, waiting or running, and is idempotent', async t => {
  const pool = poolFor(t, { threads: 1, worker: ENDLESS })
  const tasks = [pool.run(QUBO, { ...GREEDY, seed: 0 }), pool.run(QUBO, { ...GREEDY, seed: 0 })]
  await pool.close()
  await pool.close()
  t.strictSame(await Promise.all(tasks.map(async ({ ending }) => await ending)), [{ kind: 'killed' }, { kind: 'killed' }])
  t.equal(pool.alive(), 0)
})

t.test('a thread takes no task that breaks its schema, nor arrays that do not belong to it', async t => {
  const pool = shared
  t.match(await pool.run(QUBO, { ...GREEDY, seed: -1 }).ending, { kind: 'failed', message: /seed/ })
  t.match(await pool.run({ ...QUBO, size: 31 }, GREEDY).ending, { kind: 'failed', message: /arrays/ })
  t.match(await pool.run({ ...QUBO, weight: null as unknown as Float64Array }, GREEDY).ending, { kind: 'failed', message: /arrays/ })
})

t.test('a problem without variables is solved too', async t => {
  t.match(await shared.run(createQubo(0, [], 3), GREEDY).ending, { kind: 'report', report: { bits: '', energy: 3 } })
})
