import { execFileSync } from 'node:child_process'
import { setPriority } from 'node:os'
import t from 'tap'
import { createActuators } from '../../../src/machine/act/actuators.js'
import type { Change } from '../../../src/machine/act/change.js'
import { createNiceKnob, niceLimit } from '../../../src/machine/act/linux-nice.js'
import { createLinuxThreads } from '../../../src/machine/act/linux-threads.js'
import { createRunner } from '../../../src/command.js'
import { actuatorNamed, missing, offered, ownUid, run, sampleOfPid, start, startThreads, statsOf, until } from './held-process.js'

const BATCH = 3
const policies = (pid: number): number[] => statsOf(pid).map(({ policy }) => policy)
const nices = (pid: number): number[] => statsOf(pid).map(({ nice }) => nice)
const classes = (pid: number): string[] => statsOf(pid).map(({ tid }) => execFileSync('ionice', ['-p', String(tid)], { encoding: 'utf8' }).trim())
const every = <T>(values: readonly T[], value: T): boolean => values.length > 1 && values.every(each => each === value)

t.test('batch holds every thread and gives each its policy back, and the niceness stays', { skip: missing('chrt') }, async t => {
  const pid = await startThreads(t)
  const batch = actuatorNamed('batch')
  const nice = nices(pid)
  const change = await offered(batch, sampleOfPid(pid))
  t.match(change, { from: 'other', to: 'batch' })
  await batch.apply(change)
  t.ok(every(policies(pid), BATCH))
  t.same(nices(pid), nice)
  t.equal(await batch.undo(change), 'undone')
  t.ok(every(policies(pid), 0))
  t.same(nices(pid), nice)
  t.equal(await batch.undo(change), 'undone', 'undoing twice does no harm')
})

t.test('io holds every thread and gives each its class back', { skip: missing('ionice') }, async t => {
  const pid = await startThreads(t)
  const before = classes(pid)
  const io = actuatorNamed('io')
  const change = await offered(io, sampleOfPid(pid))
  await io.apply(change)
  t.ok(every(classes(pid), 'idle'))
  t.equal(await io.undo(change), 'undone')
  t.same(classes(pid), before)
})

t.test('a class that was chosen is best effort with a level, and is left alone', { skip: missing('ionice') }, async t => {
  const pid = await startThreads(t)
  execFileSync('ionice', ['-c', '2', '-n', '6', '-p', String(pid)])
  t.match(await actuatorNamed('io').offer(sampleOfPid(pid)), { possible: false, reason: /best-effort:6/ })
})

t.test('niceness is only changed where it is the default and RLIMIT_NICE lets it come back', { skip: missing('prlimit') }, async t => {
  const pid = await startThreads(t)
  const knob = createNiceKnob(createLinuxThreads())
  execFileSync('prlimit', ['--pid', String(pid), '--nice=0:0'])
  t.match(await knob.refusal(sampleOfPid(pid), '0'), /RLIMIT_NICE is 0/)
  t.match(await knob.refusal(sampleOfPid(pid), '3'), /niceness is 3/)
  t.same([await knob.read(1, [0])], [new Map()], 'a thread that is not there has none')
  const line = (limit: string): string => `Limit  Soft Limit  Hard Limit  Units\nMax nice priority         ${limit.padEnd(20)} 40  \n`
  t.same(['0', '20', '40', 'unlimited'].map(limit => niceLimit(line(limit))), [0, 20, 40, Infinity])
  t.equal(niceLimit('no such line'), 0)
})

t.test('niceness that cannot be taken back stays in the journal; else every thread has its own again', { skip: missing() }, async t => {
  const pid = await startThreads(t)
  const nice = actuatorNamed('nice')
  const before = nices(pid)
  const from = before[0] ?? 0
  const change: Change = { id: 'nice', actuator: 'nice', process: sampleOfPid(pid), from: String(from), to: String(from + 1) }
  await nice.apply(change)
  t.ok(every(nices(pid), from + 1))
  const mayRaise = canRaise(pid, from)
  t.equal(await nice.undo(change), mayRaise ? 'undone' : 'failed')
  t.same(nices(pid), mayRaise ? before : before.map(value => value + 1))
})

t.test('a thread with a value of its own keeps it, and the others come back', { skip: missing('chrt') }, async t => {
  const pid = await startThreads(t)
  const batch = actuatorNamed('batch')
  const own = statsOf(pid).at(-1)?.tid ?? 0
  execFileSync('chrt', ['-i', '-p', '0', String(own)])
  const change = await offered(batch, sampleOfPid(pid))
  await batch.apply(change)
  t.equal(statsOf(pid).find(({ tid }) => tid === own)?.policy, 5)
  t.equal(await batch.undo(change), 'undone')
  t.same(statsOf(pid).filter(({ policy }) => policy !== 0).map(({ tid }) => tid), [own])
})

t.test('a thread that has our value by its own choice forbids the change', { skip: missing('chrt') }, async t => {
  const pid = await startThreads(t)
  execFileSync('chrt', ['-b', '-p', '0', String(statsOf(pid).at(-1)?.tid)])
  t.match(await actuatorNamed('batch').offer(sampleOfPid(pid)), { possible: false, reason: /own choice/ })
})

t.test('a process that changed its own value meanwhile keeps it', { skip: missing('chrt', 'ionice') }, async t => {
  const pid = await startThreads(t)
  const [batch, io] = [actuatorNamed('batch'), actuatorNamed('io')]
  const changes = [await offered(batch, sampleOfPid(pid)), await offered(io, sampleOfPid(pid))] as const
  await batch.apply(changes[0])
  await io.apply(changes[1])
  execFileSync('chrt', ['-a', '-i', '-p', '0', String(pid)])
  execFileSync('ionice', ['-c', '2', '-n', '7', '-p', String(pid)])
  t.equal(await batch.undo(changes[0]), 'changed')
  t.ok(every(policies(pid), 5))
  t.equal(await io.undo(changes[1]), 'changed')
  const [main, ...others] = classes(pid)
  t.equal(main, 'best-effort: prio 7')
  t.notOk(others.includes('idle'), 'what is still ours on its other threads comes back')
})

t.test('a number that belongs to another process by now is left alone', { skip: missing('chrt') }, async t => {
  const pid = await startThreads(t)
  const batch = actuatorNamed('batch')
  const change = await offered(batch, sampleOfPid(pid))
  const stranger = { ...change, process: { pid, started: '1' } }
  await t.rejects(batch.apply(stranger), { code: 'ACTION_FAILED' })
  t.ok(every(policies(pid), 0))
  await batch.apply(change)
  t.equal(await batch.undo(stranger), 'gone')
  t.ok(every(policies(pid), BATCH))
  t.match(await batch.offer({ ...sampleOfPid(pid), started: '1' }), { possible: false })
})

t.test('another user\'s process is not touched', { skip: missing() }, async t => {
  const sample = { ...sampleOfPid(process.pid), uid: ownUid + 1 }
  for (const actuator of createActuators({ platform: 'linux', run, uid: ownUid })) {
    t.match(await actuator.offer(sample), { possible: false, reason: /another user/ }, actuator.name)
  }
})

t.test('what a held process started comes back with it, unless it is held for itself', { skip: missing('chrt') }, async t => {
  const batch = actuatorNamed('batch')
  const parent = await start(t, 'sh', ['-c', 'echo ready; read -r line; sleep 100 & echo started; wait'])
  const change = await offered(batch, sampleOfPid(parent.pid))
  await batch.apply(change)
  parent.stdin?.write('go\n')
  const child = await childOf(parent.pid)
  t.same(policies(child), [BATCH], 'the policy is inherited')
  t.match(await batch.offer(sampleOfPid(child)), { possible: false }, 'by itself it looks like its own choice')
  const inherited = await offered(batch, sampleOfPid(child), { parent: change })
  t.match(inherited, { from: 'other', to: 'batch' })
  t.equal(await batch.undo(change, ({ pid }) => pid === child), 'undone')
  t.same([policies(parent.pid), policies(child)], [[0], [BATCH]])
  t.equal(await batch.undo(change), 'undone')
  t.same(policies(child), [0])
})

t.test('a process that starts threads all the time is changed as a whole', { skip: missing('chrt') }, async t => {
  const script = 'const { Worker } = require("node:worker_threads"); let n = 0;' +
    'const more = () => { new Worker("setTimeout(() => {}, 40)", { eval: true }).on("online", () => { if (n++ === 3) console.log("ready") }).on("exit", more) };' +
    'for (let i = 0; i < 4; i++) more()'
  const { pid } = await start(t, process.execPath, ['-e', script])
  const batch = actuatorNamed('batch')
  const change = await offered(batch, sampleOfPid(pid))
  await batch.apply(change)
  await until('every thread is held', () => every(policies(pid), BATCH))
  t.equal(await batch.undo(change), 'undone')
  await until('every thread is free', () => every(policies(pid), 0))
})

t.test('without the tool nothing is offered, and what was done stays in the journal', { skip: missing('ionice', 'chrt') }, async t => {
  const pid = await startThreads(t)
  const nothing = createActuators({ platform: 'linux', run: createRunner({ PATH: t.testdir() }), uid: ownUid })
  for (const name of ['io', 'batch'] as const) {
    t.match(await actuatorNamed(name, nothing).offer(sampleOfPid(pid)), { possible: false })
    const change = await offered(actuatorNamed(name), sampleOfPid(pid))
    await t.rejects(actuatorNamed(name, nothing).apply(change), { code: 'ACTION_FAILED' })
    await actuatorNamed(name).apply(change)
    t.equal(await actuatorNamed(name, nothing).undo(change), 'failed')
    t.equal(await actuatorNamed(name).undo(change), 'undone')
  }
})

async function childOf (pid: number): Promise<number> {
  let child = 0
  await until('it started a child', () => {
    child = Number(execFileSync('sh', ['-c', `cat /proc/${pid}/task/${pid}/children`], { encoding: 'utf8' }).trim())
    return child > 0
  })
  // Between fork and exec it is a copy of its parent, also in its start time; wait for the program.
  await until('it runs sleep', () => execFileSync('cat', [`/proc/${child}/comm`], { encoding: 'utf8' }) === 'sleep\n')
  return child
}

// Root of a container may lack the capability.
function canRaise (pid: number, value: number): boolean {
  try {
    setPriority(pid, value)
    setPriority(pid, value + 1)
    return true
  } catch {
    return false
  }
}
