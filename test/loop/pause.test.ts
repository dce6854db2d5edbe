import { getEventListeners } from 'node:events'
import t from 'tap'
import { pause } from '../../src/loop/pause.js'

t.test('a pause leaves nothing behind on a signal that outlives it by days', async t => {
  const { signal } = new AbortController()
  await Promise.all(Array.from({ length: 10 }, async () => { await pause(1, signal) }))
  t.equal(getEventListeners(signal, 'abort').length, 0)
})

t.test('a pause ends with the reason of its signal, before it and in it', async t => {
  const controller = new AbortController()
  const reason = new Error('ended by you')
  const waiting = pause(60_000, controller.signal)
  controller.abort(reason)
  await t.rejects(waiting, reason)
  await t.rejects(pause(60_000, controller.signal), reason)
  t.equal(getEventListeners(controller.signal, 'abort').length, 0)
})
