import { EventEmitter, once } from 'node:events'
import t from 'tap'
import { createPump } from '../../src/daemon/pump.js'
import { dueTimersFired, gate } from './gate.js'

const now = (): Date => new Date()
// The timers of a pump do not keep a process alive; a test that waits for one has to.
function keepAlive (t: { teardown (fn: () => unknown): void }): void {
  const timer = setInterval(() => undefined, 1000)
  t.teardown(() => { clearInterval(timer) })
}

t.test('flushes when the item is due, not before, and then rests', async t => {
  keepAlive(t)
  let due: number | null = Date.now() + 60
  const expected = due
  let flushes = 0
  const flushed = gate()
  const pump = createPump({
    dueAt: () => due,
    now,
    flush: async () => {
      flushes++
      t.ok(Date.now() >= expected)
      due = null
      flushed.open()
    }
  })
  pump.plan()
  pump.plan()
  await flushed.opened
  await pump.close()
  t.equal(flushes, 1)
})

t.test('does nothing while nothing is due, nor before it is asked to plan', async t => {
  const idle = createPump({ dueAt: () => null, now, flush: async () => { t.fail('nothing was due') } })
  idle.plan()
  await idle.close()
  const unplanned = createPump({ dueAt: () => 0, now, flush: async () => { t.fail('nobody asked') } })
  await dueTimersFired()
  await unplanned.close()
})

t.test('goes on by itself to the next item', async t => {
  keepAlive(t)
  const dues = [Date.now(), Date.now() + 20, Date.now() + 40]
  const done = gate()
  const pump = createPump({
    dueAt: () => dues[0] ?? null,
    now,
    pauseMs: 5,
    flush: async () => {
      dues.shift()
      if (dues.length === 0) done.open()
    }
  })
  pump.plan()
  await done.opened
  await pump.close()
})

t.test('never flushes twice at once, and what came meanwhile is flushed right after', async t => {
  keepAlive(t)
  const events = new EventEmitter()
  const first = gate()
  let running = 0
  let most = 0
  let flushes = 0
  let due: number | null = 0
  const pump = createPump({
    dueAt: () => due,
    now,
    pauseMs: 60_000,
    flush: async () => {
      most = Math.max(most, ++running)
      events.emit(`flush ${++flushes}`)
      if (flushes === 1) await first.opened
      else due = null
      running--
    }
  })
  const [one, two] = [once(events, 'flush 1'), once(events, 'flush 2')]
  pump.plan()
  await one
  pump.plan()
  await dueTimersFired()
  t.equal(flushes, 1)
  first.open()
  await two
  await pump.close()
  t.equal(most, 1)
})

t.test('what stays due after a flush does not keep the processor busy', async t => {
  keepAlive(t)
  const times: number[] = []
  const enough = gate()
  const pump = createPump({
    dueAt: () => 0,
    now,
    pauseMs: 40,
    flush: async () => {
      times.push(performance.now())
      if (times.length === 4) enough.open()
    }
  })
  pump.plan()
  await enough.opened
  await pump.close()
  const [first = 0, , , last = 0] = times
  t.ok(last - first >= 3 * 40 - 3, `${Math.round(last - first)} ms for three pauses`)
})

t.test('close waits for the flush under way and starts none after it', async t => {
  keepAlive(t)
  const started = gate()
  const release = gate()
  const order: string[] = []
  const pump = createPump({
    dueAt: () => 0,
    now,
    pauseMs: 0,
    flush: async () => {
      started.open()
      await release.opened
      order.push('flushed')
    }
  })
  pump.plan()
  await started.opened
  const closed = pump.close().then(() => order.push('closed'))
  await dueTimersFired()
  release.open()
  await closed
  pump.plan()
  await dueTimersFired()
  await pump.close()
  t.strictSame(order, ['flushed', 'closed'])
})

t.test('an item that is due in months is no reason for a timer that overflows', async t => {
  keepAlive(t)
  const warnings: Error[] = []
  const onWarning = (warning: Error): void => { warnings.push(warning) }
  process.on('warning', onWarning)
  t.teardown(() => process.off('warning', onWarning))
  const pump = createPump({ dueAt: () => Date.now() + 90 * 86_400_000, now, flush: async () => { t.fail('not due for long') } })
  pump.plan()
  await dueTimersFired() // one that overflows is due at once
  await pump.close()
  t.strictSame(warnings, [])
})

t.test('an item that is not due yet when the timer fires is waited for again', async t => {
  keepAlive(t)
  // A clock that runs slower than the timer: at 2 when 5 ms are over.
  const clock = [0, 2, 2]
  const flushed = gate()
  let due: number | null = 5
  const pump = createPump({
    dueAt: () => due,
    now: () => new Date(clock.shift() ?? 5),
    flush: async () => {
      t.strictSame(clock, [])
      due = null
      flushed.open()
    }
  })
  pump.plan()
  await flushed.opened
  await pump.close()
})
