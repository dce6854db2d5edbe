import fc from 'fast-check'
import t from 'tap'
import { parse } from '../../src/contract.js'
import type { MachineSnapshot } from '../../src/contract-types.js'
import type { Level } from '../../src/optimizer/levels.js'
import { readPlan } from '../../src/optimizer/plan.js'
import type { Plan } from '../../src/optimizer/plan.js'
import { buildProblem, writeLevels } from '../../src/optimizer/problem.js'
import { allowedAssignments, arbitrarySnapshot, energyByDefinition } from './arbitrary-snapshot.js'

function planFor (snapshot: MachineSnapshot, levels: readonly Level[]): Plan {
  const problem = buildProblem(snapshot)
  return readPlan(problem, writeLevels(problem, levels))
}

const SNAPSHOT = parse('machine-snapshot', {
  apps: [
    {
      id: 'indexer',
      name: 'File indexer',
      watts: 4,
      levels: { deprioritise: { saving: 0.25, impact: 0.1 }, suspend: { saving: 1, impact: 0.5 } }
    },
    { id: 'call', watts: 6, levels: {} },
    { id: 'build', watts: 8, levels: { deprioritise: { saving: 0.2, impact: 0.2 }, cap: { saving: 0.5, impact: 5 } } }
  ],
  weights: { impact: 2, crowding: 1, thermal: 0.1 },
  settings: { aggressive_mode: true }
})

t.test('a plan names each app with its level, its watts and what the level saves', async t => {
  const plan = planFor(SNAPSHOT, ['suspend', 'keep', 'deprioritise'])
  t.match(plan.apps, [
    { app: 'indexer', name: 'File indexer', level: 'suspend', watts: 4, saved_watts: 4, impact: 0.5 },
    { app: 'call', name: 'call', level: 'keep', watts: 6, saved_watts: 0, impact: 0 },
    { app: 'build', level: 'deprioritise', watts: 8, impact: 0.2 }
  ])
  t.equal(plan.watts, 18)
  t.ok(Math.abs(plan.saved_watts - 5.6) < 1e-12)
  t.equal(plan.untouched.total, 18)
  t.equal(plan.hot, false)
})

t.test('a reason prices the levels that were not chosen and names what decides', async t => {
  const [indexer, call, build] = planFor(SNAPSHOT, ['suspend', 'keep', 'deprioritise']).apps.map(({ reason }) => reason)
  t.match(indexer, /saves 4\.00 W of 4\.00 W/)
  t.match(indexer, /leaving it alone would cost 3\.00 W more \(power\)/)
  t.match(indexer, /cap not allowed for this app/)
  t.match(call, /left alone; deprioritise, cap, suspend not allowed/)
  t.match(build, /capping it would cost 7\.20 W more \(disturbance\)/)
})

t.test('a reason says so when another level would have been better, or no different', async t => {
  const [, , build] = planFor(SNAPSHOT, ['keep', 'keep', 'cap']).apps.map(({ reason }) => reason)
  t.match(build, /deprioritising it would cost 7\.20 W less \(disturbance\)/)
  const even = parse('machine-snapshot', { apps: [{ id: 'a', watts: 2, levels: { deprioritise: { saving: 0.5, impact: 0.5 } } }] })
  t.match(planFor(even, ['keep']).apps[0]?.reason, /would cost the same/)
})

t.test('what only aggressive mode would allow is said', async t => {
  const [indexer] = planFor({ ...SNAPSHOT, settings: {} }, ['keep', 'keep', 'keep']).apps
  t.match(indexer?.reason, /suspend only in aggressive mode; cap not allowed for this app/)
})

t.test('the price in a reason is the difference of the energies, for any snapshot', async t => {
  fc.assert(fc.property(arbitrarySnapshot(3), snapshot => {
    const [levels = []] = allowedAssignments(snapshot).reverse()
    const chosen = energyByDefinition(snapshot, levels)
    const reason = planFor(snapshot, levels).apps[0]?.reason ?? ''
    const kept = energyByDefinition(snapshot, levels.map((level, i) => i === 0 ? 'keep' : level)) - chosen
    if (levels[0] === 'keep' || Math.abs(kept) < 1e-3) return true
    const [, price = '', direction = ''] = /leaving it alone would cost ([\d.]+) W (more|less)/.exec(reason) ?? []
    return Math.abs(Number(price) - Math.abs(kept)) < 0.006 && direction === (kept > 0 ? 'more' : 'less')
  }), { numRuns: 200 })
  t.pass()
})

t.test('above the threshold the plan says that the machine is hot', async t => {
  const settings = { aggressive_mode: true, thermal_threshold: 80 }
  const hot = planFor({ ...SNAPSHOT, temperature: 90, settings }, ['keep', 'keep', 'keep'])
  t.equal(hot.hot, true)
  t.ok(hot.energy.thermal > 0)
  t.equal(hot.energy.total, hot.untouched.total)
})
