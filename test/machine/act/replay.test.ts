import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import t from 'tap'
import type { Test } from 'tap'
import { createActuators } from '../../../src/machine/act/actuators.js'
import type { Change } from '../../../src/machine/act/change.js'
import { createIdentity, readBoot } from '../../../src/machine/act/identity.js'
import { createJournal } from '../../../src/machine/act/journal.js'
import type { Journal } from '../../../src/machine/act/journal.js'
import { undoAll, undoChanges, undoInherited } from '../../../src/machine/act/replay.js'
import { actuatorNamed, missing, offered, ownUid, run, sampleOfPid, start, startedOf, startThreads, statsOf, until } from './held-process.js'

const DRIVER = new URL('./hold-and-wait.ts', import.meta.url).pathname
// Without the coverage hooks of the runner it starts in half the time.
const LOADER = ['--import=./test/typescript.mjs']
const actuators = createActuators({ platform: 'linux', run, uid: ownUid })
const skip = missing('ionice', 'chrt')

function openJournal (t: Test, path: string): Journal {
  const { isSame } = createIdentity({ platform: 'linux', run })
  const self = { pid: process.pid, started: startedOf(process.pid) }
  const journal = createJournal({ path, self, isAlive: isSame, now: () => new Date(), boot: readBoot({ platform: 'linux' }) ?? '' })
  t.teardown(async () => { await journal.close() })
  return journal
}

const isUntouched = (pid: number): boolean => statsOf(pid).every(({ tid, policy, state }) =>
  policy === 0 && state !== 'stopped' && !execFileSync('ionice', ['-p', String(tid)], { encoding: 'utf8' }).includes('idle'))

interface Holder { readonly reach: (word: string) => Promise<void>, readonly kill: () => Promise<void> }

async function holder (t: Test, path: string, pids: readonly number[]): Promise<Holder> {
  const child = spawn(process.execPath, [...LOADER, DRIVER, path, ...pids.map(String)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const seen = new Set<string>()
  const lines = createInterface(child.stdout)
  lines.on('line', line => seen.add(line))
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const exited = once(child, 'exit')
    child.kill('SIGKILL')
    await exited
  }
  t.teardown(kill)
  return { kill, reach: async word => { await until(word, () => seen.has(word)) } }
}

t.test('after kill -9 everything that was held comes back at the next start', { skip }, async t => {
  const path = join(t.testdir(), 'journal.jsonl')
  const pids = [await startThreads(t), await startThreads(t)]
  const { reach, kill } = await holder(t, path, pids)
  await reach('held')
  await t.rejects(openJournal(t, path).open(), { code: 'ALREADY_RUNNING' }, 'as long as it lives the journal is its own')
  await until('they stop', () => pids.every(pid => statsOf(pid).every(({ state }) => state === 'stopped')))
  await kill()
  const journal = openJournal(t, path)
  t.equal((await journal.open()).length, 6)
  const report = await undoAll(journal, actuators)
  t.same([report.undone.length, report.gone, report.changed, report.failed], [6, [], [], []])
  t.same(journal.pending(), [])
  await until('all is as before', () => pids.every(isUntouched))
})

t.test('whenever it is killed, nothing stays held', { skip }, async t => {
  const pids = [await startThreads(t), await startThreads(t), await startThreads(t)]
  for (let round = 0; round < 2; round++) {
    const path = join(t.testdir(), `journal-${round}.jsonl`)
    const { reach, kill } = await holder(t, path, pids)
    await reach('working')
    await new Promise(resolve => setTimeout(resolve, 10 + round * 50)) // a moment of its work, not a wait for it
    await kill()
    const journal = openJournal(t, path)
    await journal.open()
    t.same((await undoAll(journal, actuators)).failed, [])
    await until('all is as before', () => pids.every(isUntouched))
  }
})

t.test('tells what ended, what somebody changed and what it cannot undo, and keeps only the last', { skip }, async t => {
  const journal = openJournal(t, join(t.testdir(), 'journal.jsonl'))
  await journal.open()
  const pid = await startThreads(t)
  const [batch, stop] = [actuatorNamed('batch'), actuatorNamed('stop')]
  const mine = await offered(batch, sampleOfPid(pid))
  const stopped = await offered(stop, sampleOfPid(pid))
  const gone: Change = { ...stopped, id: 'gone', process: { pid, started: '1' } }
  const foreign: Change = { ...stopped, id: 'foreign', actuator: 'background' }
  await journal.begin([mine, stopped, gone, foreign])
  await batch.apply(mine)
  await stop.apply(stopped)
  execFileSync('chrt', ['-a', '-i', '-p', '0', String(pid)])
  const ids = (changes: readonly Change[]): string[] => changes.map(({ id }) => id)
  const report = await undoAll(journal, actuators)
  t.same([ids(report.undone), ids(report.gone), ids(report.changed), ids(report.failed)], [[stopped.id], ['gone'], [mine.id], ['foreign']])
  t.same(ids(journal.pending()), ['foreign'])
  await until('it goes on', () => statsOf(pid).every(({ state }) => state !== 'stopped'))
})

t.test('undoes a part, and leaves a child that is held for itself', { skip }, async t => {
  const journal = openJournal(t, join(t.testdir(), 'journal.jsonl'))
  await journal.open()
  const batch = actuatorNamed('batch')
  const parent = await start(t, 'sh', ['-c', 'sh -c "echo ready; read -r line; sleep 100; :" <&0 & wait'])
  const child = Number(execFileSync('cat', [`/proc/${parent.pid}/task/${parent.pid}/children`], { encoding: 'utf8' }).trim())
  const changes = [await offered(batch, sampleOfPid(parent.pid)), await offered(batch, sampleOfPid(child))] as const
  await journal.begin(changes)
  for (const change of changes) await batch.apply(change)
  t.equal((await undoAll(journal, actuators, [changes[0]])).undone.length, 1)
  t.same([statsOf(parent.pid)[0]?.policy, statsOf(child)[0]?.policy], [0, 3])
  t.same(journal.pending(), [changes[1]])
  t.equal((await undoChanges(journal.pending(), actuators)).undone.length, 1)
  t.equal(statsOf(child)[0]?.policy, 0)
})

t.test('who is held on his own account keeps what somebody else\'s hold would take back', { skip }, async t => {
  const journal = openJournal(t, join(t.testdir(), 'journal.jsonl'))
  await journal.open()
  const pid = await startThreads(t)
  const batch = actuatorNamed('batch')
  const change = await offered(batch, sampleOfPid(pid))
  await journal.begin([change])
  await batch.apply(change)
  t.match(await undoInherited([{ ...change, id: 'of another hold' }], actuators, journal.pending()), { undone: [], changed: [] })
  t.ok(statsOf(pid).every(({ policy }) => policy === 3))
  await undoAll(journal, actuators)
  t.ok(isUntouched(pid))
})
