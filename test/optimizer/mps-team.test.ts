import t from 'tap'
import { createMps } from '../../src/optimizer/mps.js'
import { createMpsTeam } from '../../src/optimizer/mps-team.js'
import { angles, dense, problemOn } from './mps-cases.js'

t.test('two threads give the numbers of one, to the last bit', async t => {
  const ising = problemOn(14, dense(14))
  const team = await createMpsTeam(ising, { bond: 48 })
  t.teardown(async () => { await team.close() })
  const alone = createMps(ising, { bond: 48 })
  t.ok(team.simulator.prepare(angles(2)) && alone.prepare(angles(2)))
  t.equal(team.simulator.kernel, 'simd')
  t.ok(alone.discardedWeight > 0)
  t.equal(team.simulator.discardedWeight, alone.discardedWeight)
  t.equal(team.simulator.expectation(), alone.expectation())
})

t.test('without fields each thread takes one parity, and the numbers stay those of one thread', async t => {
  const ising = { ...problemOn(14, dense(14)), field: new Float64Array(14) }
  const team = await createMpsTeam(ising, { bond: 96, scale: 0.5 })
  t.teardown(async () => { await team.close() })
  const alone = createMps(ising, { bond: 96, scale: 0.5 })
  t.ok(team.simulator.prepare(angles(2)) && alone.prepare(angles(2)))
  t.ok(alone.discardedWeight > 0)
  t.equal(team.simulator.discardedWeight, alone.discardedWeight)
  t.equal(team.simulator.expectation(), alone.expectation())
})

t.test('closing twice is closing once', async t => {
  const team = await createMpsTeam(problemOn(4, dense(4)), { bond: 4 })
  await team.close()
  await t.resolves(team.close())
})

t.test('without WebAssembly the simulator works alone', async t => {
  const team = await createMpsTeam(problemOn(4, dense(4)), { bond: 4, kind: 'plain' })
  t.ok(team.simulator.prepare(angles(1)))
  t.equal(team.simulator.kernel, 'plain')
  await t.resolves(team.close())
})
