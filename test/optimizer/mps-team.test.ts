import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import t from 'tap'
import { kernelModule } from '../../src/optimizer/kernels.js'
import { createMemory, createMps } from '../../src/optimizer/mps.js'
import { layOut } from '../../src/optimizer/mps-memory.js'
import { beginTurn, createSignals } from '../../src/optimizer/mps-signal.js'
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

t.test('a helping thread that fails ends the work of the other, now and later', async t => {
  const layout = layOut(4, 4, 2)
  const signals = createSignals()
  const workerData = {
    memory: createMemory(layout), module: kernelModule('mps'), signals, index: 1, parts: 2, pack: layout.packs[1], room: layout.rooms[0]
  }
  const helper = new Worker(new URL('../../src/optimizer/mps-worker.js', import.meta.url), { workerData })
  await once(helper, 'message')
  const failure = once(helper, 'error')
  const outside = 2 ** 31
  t.throws(beginTurn(signals, 'product', [outside, outside, outside, 4, 4, 4, 0, 0, 0]), /product/)
  t.throws(beginTurn(signals, 'gate', []), 'it does not come back')
  t.match(await failure, [{ name: 'RuntimeError' }])
})
