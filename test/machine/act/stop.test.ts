import t from 'tap'
import { actuatorNamed, missing, offered, sampleOfPid, startThreads, statsOf, until } from './held-process.js'

const states = (pid: number): string[] => statsOf(pid).map(({ state }) => state)
const allStopped = (pid: number): boolean => states(pid).every(state => state === 'stopped')

t.test('stops every thread and resumes it', { skip: missing() }, async t => {
  const pid = await startThreads(t)
  const stop = actuatorNamed('stop')
  const change = await offered(stop, sampleOfPid(pid))
  await stop.apply(change)
  await until('every thread stops', () => allStopped(pid))
  t.equal(await stop.undo(change), 'undone')
  await until('every thread goes on', () => !states(pid).includes('stopped'))
})

t.test('a process that somebody else stopped is not ours', { skip: missing() }, async t => {
  const pid = await startThreads(t)
  process.kill(pid, 'SIGSTOP')
  await until('it stops', () => allStopped(pid))
  t.match(await actuatorNamed('stop').offer(sampleOfPid(pid)), { possible: false, reason: /already/ })
})

t.test('neither stops nor resumes a process that only has the number', { skip: missing() }, async t => {
  const pid = await startThreads(t)
  const stop = actuatorNamed('stop')
  const change = await offered(stop, sampleOfPid(pid))
  const stranger = { ...change, process: { pid, started: '1' } }
  await t.rejects(stop.apply(stranger), { code: 'ACTION_FAILED' })
  t.notOk(states(pid).includes('stopped'))
  await stop.apply(change)
  await until('it stops', () => allStopped(pid))
  t.equal(await stop.undo(stranger), 'gone')
  t.ok(allStopped(pid))
})

t.test('a process that ended is gone', { skip: missing() }, async t => {
  const pid = await startThreads(t)
  const stop = actuatorNamed('stop')
  const change = await offered(stop, sampleOfPid(pid))
  process.kill(pid, 'SIGKILL')
  await until('it ends', () => !isThere(pid))
  t.equal(await stop.undo(change), 'gone')
  t.match(await stop.offer({ ...change.process, uid: process.getuid?.() ?? 0 } as never), { possible: false })
})

function isThere (pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
