import t from 'tap'
import { createQubo } from '../../src/optimizer/qubo.js'
import { compare } from '../../src/optimizer/advantage.js'
import { DEFAULT_BUDGET_MS, limitsOf } from '../../src/optimizer/budget.js'
import { fittingSolvers, scheduleOf } from '../../src/optimizer/schedule.js'
import type { MachineSnapshot, SolverReport } from '../../src/contract-types.js'

t.test('all solvers suit a plan; a circuit suits forty variables and no more', async t => {
  t.strictSame(fittingSolvers(40).sort(), ['anneal', 'circuit', 'exact', 'greedy', 'sqa'])
  t.notOk(fittingSolvers(41).includes('circuit'))
})

t.test('annealing comes before branch and bound, which starts from its answer; circuit and baseline have equal slices', async t => {
  const [first = [], second = []] = scheduleOf({ solvers: fittingSolvers(40), size: 40, timeMs: 800, threads: 2 })
  t.strictSame(first.map(({ solver }) => solver), ['anneal', 'exact'])
  t.strictSame(second.map(({ solver }) => solver), ['circuit', 'greedy', 'sqa'])
  t.equal(second[0]?.timeMs, second[1]?.timeMs)
  t.equal(first[1]?.timeMs, Infinity)
})

t.test('the longer branch and bound has a chance, the less annealing takes of the time; on large problems it takes most', async t => {
  const annealing = (size: number): number | undefined =>
    scheduleOf({ solvers: fittingSolvers(size), size, timeMs: 10_000, threads: 2 })[0]?.[0]?.timeMs
  t.equal(annealing(40), 50)
  t.equal(annealing(90), 81)
  t.equal(annealing(800), 9000)
})

t.test('one solver alone has the whole budget, one thread halves all slices, no solver is no lane', async t => {
  t.strictSame(scheduleOf({ solvers: ['sqa'], size: 10, timeMs: 100, threads: 2 }), [[{ solver: 'sqa', timeMs: Infinity }]])
  const alone = scheduleOf({ solvers: fittingSolvers(40), size: 40, timeMs: 800, threads: 1 })
  t.equal(alone[1]?.[0]?.timeMs, 100)
  const pair = scheduleOf({ solvers: ['greedy', 'anneal'], size: 10, timeMs: 100, threads: 2 })
  t.strictSame(pair[0], [{ solver: 'anneal', timeMs: Infinity }])
  t.strictSame(scheduleOf({ solvers: [], size: 10, timeMs: 100, threads: 2 }), [])
})

const report = (solver: SolverReport['solver'], energy: number, ms: number): SolverReport =>
  ({ solver, energy, bits: '', wall_ms: ms, cpu_seconds: 0, cpu_source: 'thread' })

const QUBO = createQubo(2, [{ i: 0, j: 0, weight: -3 }, { i: 0, j: 1, weight: -4 }])

t.test('what counts as rounding depends on the size of the problem\'s coefficients', async t => {
  const small = createQubo(2, [{ i: 0, j: 0, weight: -3e-10 }, { i: 0, j: 1, weight: -4e-10 }])
  t.equal(compare(small, report('circuit', -5e-10, 10), report('greedy', -4e-10, 10))?.quantum_advantage, true)
  const shifted = { ...QUBO, offset: 1e9 }
  t.equal(compare(shifted, report('circuit', 1e9 - 1e-4, 10), report('greedy', 1e9, 10))?.quantum_advantage, false)
})

t.test('the circuit has an advantage only when its sample is strictly better in no more wall time', async t => {
  const advantage = (circuit: number, baseline: number, [ms, baselineMs] = [10, 10]): boolean | undefined =>
    compare(QUBO, report('circuit', circuit, ms ?? 0), report('greedy', baseline, baselineMs ?? 0))?.quantum_advantage
  t.equal(advantage(-5, -4), true)
  t.equal(advantage(-4, -4), false)
  t.equal(advantage(-3, -4), false)
  t.equal(advantage(-4 - 1e-12, -4), false, 'rounding is no advantage')
  t.equal(advantage(-5, -4, [10, 30]), true)
  t.equal(advantage(-5, -4, [10, 9]), undefined, 'the baseline was cut short')
  t.equal(compare(QUBO, undefined, report('greedy', 1, 1)), undefined)
  t.equal(compare(QUBO, report('circuit', 1, 1), undefined), undefined)
})

t.test('a comparison records both energies and both times', async t => {
  t.strictSame(compare(QUBO, report('circuit', -3, 10), report('greedy', -4, 11)), {
    quantum_advantage: false, circuit_energy: -3, circuit_ms: 10, baseline_energy: -4, baseline_ms: 11
  })
})

const snapshot = (settings: MachineSnapshot['settings'], temperature: number | null = null): MachineSnapshot =>
  ({ apps: [], related: [], efficiency_cores: 0, temperature, weights: { impact: 1, crowding: 1, thermal: 1 }, settings })

t.test('above the threshold the budget halves with every five degrees, down to a floor', async t => {
  const budget = (temperature: number | null): number => limitsOf(snapshot({ thermal_threshold: 80 }, temperature), 40, 1000).timeMs
  t.equal(budget(null), 1000)
  t.equal(budget(80), 1000)
  t.equal(budget(85), 500)
  t.equal(budget(90), 250)
  t.equal(budget(105), 100)
  t.equal(limitsOf(snapshot({ thermal_threshold: 80 }, 105), 40, 20).timeMs, 20, 'a smaller budget stays what it is')
  t.equal(limitsOf(snapshot({}, 105), 40).timeMs, DEFAULT_BUDGET_MS)
})

t.test('the settings are knobs: circuits, bond dimension, training passes, and no circuit at all', async t => {
  const settings = { quantum_circuits: 12, entanglement_depth: 5, ml_training_cycles: 3 }
  t.strictSame(limitsOf(snapshot(settings), 40).circuit, { circuits: 12, bond: 32, training_passes: 3 })
  t.strictSame(limitsOf(snapshot({}), 40).circuit, {})
  t.ok(limitsOf(snapshot({}), 40).solvers.includes('circuit'))
  t.notOk(limitsOf(snapshot({ quantum_circuits: 0 }), 40).solvers.includes('circuit'))
  t.notOk(limitsOf(snapshot({ classical_optimization: true }), 40).solvers.includes('circuit'))
})
