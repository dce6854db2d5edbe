import { readFileSync } from 'node:fs'
import t from 'tap'
import type { SolverReport } from '../../src/contract-types.js'
import { createSolverPool } from '../../src/optimizer/pool.js'
import { solvePortfolio } from '../../src/optimizer/portfolio.js'
import type { PortfolioAnswer, Progress } from '../../src/optimizer/portfolio.js'
import { readQubo } from '../../src/optimizer/qubo-file.js'
import { createQubo, energyOf } from '../../src/optimizer/qubo.js'
import { createRandom } from '../../src/optimizer/random.js'
import { lowestEnergy, randomQubo } from './random-qubo.js'

const pool = createSolverPool({ threads: 2 })
t.teardown(async () => { await pool.close() })

const SCRIPTED = new URL('./scripted-worker.ts', import.meta.url)
const SMALL = randomQubo(12, createRandom(3))
const LONG = { timeMs: 60_000, seed: 1 }

function reportOf ({ outcomes }: PortfolioAnswer, solver: string): SolverReport | undefined {
  return outcomes.flatMap(({ ending }) => ending.kind === 'report' && ending.report.solver === solver ? [ending.report] : [])[0]
}

t.test('all solvers race on a small problem; the proof of the optimum ends the race', async t => {
  const answer = await solvePortfolio(pool, SMALL, LONG)
  t.equal(answer.energy, lowestEnergy(SMALL))
  t.equal(energyOf(SMALL, answer.bits), answer.energy)
  t.match(answer, { proven: true, stopped: 'proven', gap: 0, bound: answer.energy })
  t.ok(answer.cpuSeconds > 0)
  // a thread that gets no turn on a busy machine may be ended instead of asked; none may fail
  t.strictSame(answer.outcomes.filter(({ ending }) => ending.kind === 'failed'), [])
  t.equal(reportOf(answer, 'exact')?.proven, true)
})

t.test('after a proof the circuit and the baseline still have an answer each, in the same time', async t => {
  const answer = await solvePortfolio(pool, SMALL, LONG)
  const [circuit, baseline] = [reportOf(answer, 'circuit'), reportOf(answer, 'greedy')]
  // on a machine that is too busy for one circuit, or for as much time of the baseline, there is nothing to compare
  if (circuit === undefined || baseline === undefined || circuit.circuit?.layers === 0) return t.equal(answer.comparison, undefined)
  t.ok(baseline.wall_ms >= circuit.wall_ms)
  t.match(answer.comparison, { quantum_advantage: false, circuit_energy: circuit.energy, baseline_energy: baseline.energy })
})

t.test('a target ends the race, and one solver can run alone', async t => {
  const qubo = readQubo(readFileSync(new URL('./cases/gka1c.qubo', import.meta.url), 'utf8'), 'qubo')
  const answer = await solvePortfolio(pool, qubo, { ...LONG, solvers: ['anneal'], target: -5058 })
  t.match(answer, { energy: -5058, winner: 'anneal', stopped: 'target', proven: false, bound: undefined, gap: undefined, comparison: undefined })
  t.equal(answer.outcomes.length, 1)
})

t.test('an abort ends the race with the best answer so far', async t => {
  const abort = new AbortController()
  const random = createRandom(9)
  const sign = (): number => random.uint32() % 2 * 2 - 1
  const qubo = createQubo(90, Array.from({ length: 90 * 45 }, (_, k) => ({ i: k % 90, j: Math.floor(k / 90), weight: sign() })))
  const onProgress = ({ state }: Progress): void => { if (state === 'report') abort.abort() }
  const answer = await solvePortfolio(pool, qubo, { ...LONG, solvers: ['anneal', 'exact'], signal: abort.signal, onProgress })
  t.match(answer, { stopped: 'aborted', winner: 'anneal', proven: false })
  t.ok(answer.energy < 0)
  const before = await solvePortfolio(pool, qubo, { ...LONG, signal: AbortSignal.abort() })
  t.match(before, { stopped: 'aborted', winner: undefined, outcomes: [], energy: 0 })
})

t.test('solvers that use all of their time end by time, not by themselves', async t => {
  const qubo = randomQubo(200, createRandom(4))
  const answer = await solvePortfolio(pool, qubo, { timeMs: 400, seed: 1, solvers: ['greedy', 'anneal'] })
  t.match(answer, { proven: false, stopped: 'time' })
  t.match(await solvePortfolio(pool, createQubo(0, []), { ...LONG, solvers: ['greedy'] }), { stopped: 'finished' })
})

t.test('progress tells who begins, who is done, and the best energy', async t => {
  const seen: Progress[] = []
  const answer = await solvePortfolio(pool, SMALL, { timeMs: 200, seed: 1, solvers: ['greedy'], onProgress: progress => { seen.push(progress) } })
  t.strictSame(seen.map(({ state }) => state), ['started', 'report'])
  t.equal(seen.at(-1)?.energy, answer.energy)
})

t.test('a problem without variables, and no solver at all, have the only answer there is', async t => {
  const none = createQubo(0, [], 5)
  t.match(await solvePortfolio(pool, none, { ...LONG, solvers: ['greedy'] }), { energy: 5, winner: 'greedy' })
  t.match(await solvePortfolio(pool, none, { ...LONG, solvers: [] }), { energy: 5, winner: undefined, stopped: 'finished' })
})

t.test('rules of the race, with solvers that play a script', async t => {
  const scripted = createSolverPool({ threads: 2, worker: SCRIPTED })
  t.teardown(async () => { await scripted.close() })
  const qubo = createQubo(2, [{ i: 0, j: 0, weight: -1 }, { i: 1, j: 1, weight: -2 }])

  t.test('an energy is computed from the bits, whatever a thread says, and the earlier of two equal answers wins', async t => {
    const answer = await solvePortfolio(scripted, qubo, { ...LONG, solvers: ['greedy', 'sqa'] })
    t.match(answer, { energy: -1, winner: 'greedy' })
    t.equal(answer.outcomes.length, 2)
  })

  t.test('branch and bound starts from the best answer so far', async t => {
    const answer = await solvePortfolio(scripted, qubo, { ...LONG, solvers: ['anneal', 'exact', 'greedy'] })
    t.equal(reportOf(answer, 'exact')?.work?.['start'], '01')
  })

  t.test('after the proof, a circuit that goes on is stopped, and the baseline gets exactly its time', async t => {
    const answer = await solvePortfolio(scripted, qubo, LONG)
    t.match(answer, { proven: true, stopped: 'proven' })
    const circuit = reportOf(answer, 'circuit')
    // no baseline where the circuit's thread had so few turns that it would take too long
    const isTooSlow = circuit === undefined || circuit.wall_ms > 1000
    t.equal(reportOf(answer, 'greedy')?.work?.['time_ms'], isTooSlow ? undefined : circuit.wall_ms)
    t.equal(reportOf(answer, 'sqa'), undefined)
  })

  t.test('a solver that fails is an outcome, and the others go on', async t => {
    const answer = await solvePortfolio(scripted, qubo, { ...LONG, solvers: ['anneal', 'greedy'], circuit: { layers: 1 }, seed: 77 })
    t.match(answer.outcomes.find(({ solver }) => solver === 'greedy'), { ending: { kind: 'failed', message: /scripted/ } })
    t.equal(answer.winner, 'anneal')
  })
})

t.test('a time or a seed that is none is refused, whoever calls', async t => {
  for (const timeMs of [Number.NaN, 0, -1, Infinity, undefined as unknown as number]) {
    await t.rejects(solvePortfolio(pool, SMALL, { timeMs, seed: 1 }), RangeError, String(timeMs))
  }
  for (const seed of [1.5, -1, 2 ** 32]) await t.rejects(solvePortfolio(pool, SMALL, { timeMs: 100, seed }), RangeError, String(seed))
})
