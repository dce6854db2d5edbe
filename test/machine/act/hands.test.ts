import { execFileSync } from 'node:child_process'
import t from 'tap'
import type { HoldRequest } from '../../../src/machine/act/hold.js'
import { holdRequest, holdState } from '../../../src/machine/act/hold-state.js'
import { matches } from '../../../src/contract.js'
import { identityKey } from '../../../src/machine/protect-context.js'
import type { ProcessSample } from '../../../src/machine/process.js'
import { BURN, REST, sampleOf, startTree, statOf, until } from './burners.js'
import { startDaemon } from './daemon.js'

const isStopped = ({ pid }: { readonly pid: number }): boolean => statOf(pid)?.state === 'stopped'
const allStopped = (tree: readonly ProcessSample[]): boolean => tree.every(isStopped)
const noneStopped = (tree: readonly ProcessSample[]): boolean => !tree.some(isStopped)
const asked = (level: HoldRequest['level'], more: Partial<HoldRequest> = {}): HoldRequest => ({ level, reason: 'a test', by: 'user', ...more })
const policyOf = ({ pid }: ProcessSample): number | undefined => statOf(pid)?.policy
const ioClassOf = ({ pid }: ProcessSample): string => execFileSync('ionice', ['-p', String(pid)], { encoding: 'utf8' }).trim()
const groupOf = ({ pid }: ProcessSample): number[] => execFileSync('pgrep', ['-g', String(pid)], { encoding: 'utf8' }).trim().split('\n').map(Number)

t.test('a suspended tree stands still, and runs again when it is released', async t => {
  const tree = await startTree(t, 3, REST)
  const { hands, look, journal, guardian, events } = await startDaemon(t)
  const app = await look(tree)
  const result = await hands.hold(app, asked('suspend'))
  t.ok(result.held)
  await until(() => allStopped(tree))
  t.equal(journal.pending().length, 4)
  t.equal(guardian.guarded().length, 4)
  t.strictSame(hands.list()[0]?.processes.map(({ pid, done }) => ({ pid, done })), tree.map(({ pid }) => ({ pid, done: ['stop'] })))
  await look(tree)
  await until(() => allStopped(tree))
  t.equal(await hands.release('Burner'), true)
  await until(() => noneStopped(tree))
  t.strictSame([journal.pending(), guardian.guarded(), hands.list()], [[], [], []])
  t.equal(await hands.release('Burner'), false)
  t.strictSame(events.map(({ kind }) => kind), ['held', 'released'])
})

t.test('a deprioritised tree has lower values everywhere, and its own again afterwards', async t => {
  const tree = await startTree(t, 2, REST)
  const { hands, look, journal } = await startDaemon(t)
  const before = tree.map(ioClassOf)
  const result = await hands.hold(await look(tree), asked('deprioritise'))
  t.ok(result.held)
  t.ok(tree.every(process => policyOf(process) === 3))
  t.ok(tree.every(process => ioClassOf(process) === 'idle'))
  await look(tree)
  t.equal(hands.list()[0]?.state, 'held')
  await hands.releaseAll()
  t.ok(tree.every(process => policyOf(process) === 0))
  t.strictSame(tree.map(ioClassOf), before)
  t.strictSame(journal.pending(), [])
})

/** The child starts somebody and ends. */
async function orphanOf (parent: ProcessSample, child: ProcessSample): Promise<ProcessSample> {
  const found = (): number | undefined => groupOf(parent).find(pid => statOf(pid)?.comm === 'sleep' && statOf(pid)?.ppid !== child.pid)
  process.kill(child.pid, 'SIGUSR1')
  await until(() => found() !== undefined)
  return { ...sampleOf(found() ?? 0), ageSeconds: 0 }
}

t.test('what a held process started and left behind gets its own values back when the time of the hold is over', async t => {
  const [parent, child] = await startTree(t, 1, `trap "(${REST}) & exit" USR1; ${BURN}`)
  if (parent === undefined || child === undefined) throw new Error('no tree')
  const end = new Date(Date.now() + 60_000)
  let now = new Date()
  const { hands, look, events } = await startDaemon(t, { now: () => now })
  t.match(await hands.hold(await look([parent, child]), asked('deprioritise', { until: end })), { held: true })
  const orphan = await orphanOf(parent, child)
  now = end
  await look([parent, orphan])
  t.match(events.at(-1), { kind: 'released', because: 'expired' })
  t.strictSame([parent, orphan].map(policyOf), [0, 0])
})

t.test('what a held process started and left behind gets its own values back at the next look', async t => {
  const [parent, child] = await startTree(t, 1, `trap "(${REST}) & exit" USR1; ${BURN}`)
  if (parent === undefined || child === undefined) throw new Error('no tree')
  const { hands, look, journal } = await startDaemon(t)
  const ioClass = ioClassOf(parent)
  await hands.hold(await look([parent, child]), asked('deprioritise'))
  const orphan = await orphanOf(parent, child)
  t.strictSame([policyOf(orphan), ioClassOf(orphan)], [3, 'idle'])
  await look([parent, orphan])
  t.strictSame([policyOf(orphan), ioClassOf(orphan)], [0, ioClass], 'below no held process: whoever undoes would not find it')
  t.equal(policyOf(parent), 3)
  await hands.releaseAll()
  t.strictSame([policyOf(parent), journal.pending()], [0, []])
})

t.test('a capped tree is stopped for short times only, and is journaled once', async t => {
  const tree = await startTree(t, 1, BURN)
  const { hands, look, journal } = await startDaemon(t)
  t.match(await hands.hold(await look(tree), asked('cap', { cpuLimit: 10 })), { held: true })
  const changes = journal.pending()
  t.strictSame(changes.map(({ actuator }) => actuator), ['stop', 'stop'])
  for (let times = 0; times < 3; times++) {
    await until(() => tree.some(isStopped))
    await until(() => noneStopped(tree))
  }
  t.strictSame(journal.pending(), changes)
  await until(() => hands.list()[0]?.share !== undefined)
  t.ok(matches('hold', hands.list().map(holdState)[0]))
  await look(tree)
  await hands.release('Burner')
  t.strictSame(journal.pending(), [])
  t.ok(noneStopped(tree))
})

t.test('an app that comes to the front runs at once, stays free there, and is held again in the background', async t => {
  const tree = await startTree(t, 2, REST)
  const { hands, look, events } = await startDaemon(t)
  await hands.hold(await look(tree), asked('suspend'))
  await until(() => allStopped(tree))
  const before = performance.now()
  await hands.focusChanged([tree[1]?.pid ?? 0])
  t.comment(`free after ${(performance.now() - before).toFixed(1)} ms`)
  await until(() => noneStopped(tree), 250)
  const front = { focus: { kind: 'known' as const, pids: [tree[1]?.pid ?? 0] } }
  await look(tree, front)
  t.match(hands.list()[0], { state: 'paused', refusal: { rule: 'front' } })
  await look(tree)
  t.ok(noneStopped(tree), 'not before the dwell time')
  await new Promise(resolve => { setTimeout(resolve, 250) })
  await look(tree)
  await until(() => allStopped(tree))
  t.strictSame(events.map(({ kind }) => kind), ['held', 'paused', 'held'])
})

t.test('a capped app that comes to the front runs at once', async t => {
  const tree = await startTree(t, 2, BURN)
  const { hands, look } = await startDaemon(t)
  await hands.hold(await look(tree), asked('cap', { cpuLimit: 5 }))
  await until(() => allStopped(tree))
  await hands.focusChanged([tree[0]?.pid ?? 0])
  await until(() => noneStopped(tree), 250)
  t.equal(hands.list()[0]?.state, 'paused')
})

t.test('what protection refuses for the whole app is refused with the reason, and nothing is journaled', async t => {
  const tree = await startTree(t, 2, REST)
  const { hands, look, journal, events } = await startDaemon(t)
  const pids = [tree[2]?.pid ?? 0]
  t.match(await hands.hold({ id: 'Burner', name: 'Burner', origin: 'catalogue', processes: tree }, asked('suspend')), { held: false, refusal: { rule: 'not-ready' } })
  const app = await look(tree, { audioPids: new Set(pids) })
  t.match(await hands.hold(app, asked('suspend')), { held: false, refusal: { rule: 'audio' } })
  await look(tree, { focus: { kind: 'unknown' }, guiPids: 'unknown' })
  t.match(await hands.hold(app, asked('suspend')), { held: false, refusal: { rule: 'focus-unknown' } })
  await look(tree, { consent: false })
  t.match(await hands.hold(app, asked('deprioritise')), { held: false, refusal: { rule: 'consent' } })
  t.ok(noneStopped(tree))
  t.strictSame([journal.pending(), hands.list()], [[], []])
  t.strictSame(events.map(({ kind }) => kind), ['refused', 'refused', 'refused', 'refused'])
})

t.test('a request that is refused leaves a standing hold as it is', async t => {
  const tree = await startTree(t, 1, REST)
  const { hands, look } = await startDaemon(t)
  await hands.hold(await look(tree), asked('deprioritise'))
  const app = await look(tree, { focus: { kind: 'unknown' }, guiPids: 'unknown' })
  t.match(await hands.hold(app, asked('suspend')), { held: false, refusal: { rule: 'focus-unknown' } })
  t.match(hands.list(), [{ level: 'deprioritise', state: 'held' }])
  t.ok(tree.every(process => policyOf(process) === 3))
})

t.test('a young process and one with its own priority are left out with the reason; the rest is held, and the young one once it is old enough', async t => {
  const [parent, young, other] = await startTree(t, 2, REST)
  if (parent === undefined || young === undefined || other === undefined) throw new Error('no tree')
  const { hands, look } = await startDaemon(t)
  const children = [parent, { ...young, ageSeconds: 5 }, other]
  const result = await hands.hold(await look(children), asked('suspend'))
  t.match(result, { held: true, hold: { processes: [{ done: ['stop'] }, { done: ['stop'] }, { pid: young.pid, done: [], refused: [{ rule: 'young' }] }] } })
  await until(() => allStopped([parent, other]))
  t.notOk(isStopped(young))
  await look([parent, { ...young, ageSeconds: 61 }, other])
  await until(() => allStopped([parent, young, other]))
  const alone = await hands.hold(await look([{ ...young, ageSeconds: 5 }]), asked('suspend'))
  t.match(alone, { held: false, refusal: { rule: 'young' } })
})

t.test('whoever takes what was set back twice is left alone', async t => {
  const [parent, child] = await startTree(t, 1, REST)
  if (parent === undefined || child === undefined) throw new Error('no tree')
  const { hands, look, events } = await startDaemon(t, { settleSeconds: 0 })
  await hands.hold(await look([parent, child]), asked('suspend'))
  for (const times of [1, 2]) {
    await until(() => isStopped(child))
    process.kill(child.pid, 'SIGCONT')
    await until(() => !isStopped(child))
    await look([parent, child])
    t.match(events.at(-1), { kind: 'fought', pid: child.pid, times })
    await until(() => isStopped(parent))
  }
  await look([parent, child])
  t.strictSame([isStopped(parent), isStopped(child)], [true, false])
  t.match(hands.list()[0]?.processes.find(({ pid }) => pid === child.pid), { done: [], refused: [{ rule: 'fought' }] })
  process.kill(child.pid, 'SIGKILL')
  await until(() => ['zombie', undefined].includes(statOf(child.pid)?.state))
  await look([parent])
  t.notOk(hands.fights().has(identityKey(child)), 'what has ended is forgotten')
})

t.test('whoever chooses another policy than the one that was set has it, and is left alone', async t => {
  const tree = await startTree(t, 0, REST)
  const { hands, look, events } = await startDaemon(t, { settleSeconds: 0 })
  await hands.hold(await look(tree), asked('deprioritise'))
  execFileSync('chrt', ['-i', '-p', '0', String(tree[0]?.pid)])
  await look(tree)
  t.match(events.at(-1), { kind: 'fought', times: 1 })
  t.strictSame(tree.map(policyOf), [5])
})

t.test('new descendants join, ended ones leave, and an app that ended and came back is held again', async t => {
  const first = await startTree(t, 1, REST)
  const { hands, look, journal, guardian } = await startDaemon(t)
  await hands.hold(await look(first), asked('suspend'))
  const second = await startTree(t, 1, REST)
  await look([...first, ...second])
  await until(() => allStopped([...first, ...second]))
  t.equal(journal.pending().length, 4)
  t.equal(hands.list()[0]?.state, 'held')
  process.kill(-(first[0]?.pid ?? 0), 'SIGKILL')
  await until(() => first.every(({ pid }) => ['zombie', undefined].includes(statOf(pid)?.state)))
  await look(second)
  t.equal(journal.pending().length, 2)
  t.equal(guardian.guarded().length, 2)
  await look([])
  await until(() => noneStopped(second))
  t.equal(journal.pending().length, 0)
  t.match(hands.list()[0], { state: 'paused', refusal: { rule: 'identity' }, processes: [] })
  await look(second)
  await until(() => allStopped(second))
})

t.test('a hold ends at its time, a suspension at the longest time, and without samples after the lease', async t => {
  const tree = await startTree(t, 1, REST)
  const { hands, look, events } = await startDaemon(t, { longestSuspension: 0.3, leaseSeconds: 0.4 })
  await hands.hold(await look(tree), asked('suspend'))
  t.ok((hands.list()[0]?.until?.getTime() ?? Infinity) < Date.now() + 300)
  await new Promise(resolve => { setTimeout(resolve, 320) })
  await look(tree)
  t.match(events.at(-1), { kind: 'released', because: 'expired' })
  t.ok(noneStopped(tree))
  await hands.hold(await look(tree), asked('cap', { cpuLimit: 50, until: new Date(Date.now() + 60_000) }))
  await until(() => events.at(-1)?.kind === 'paused')
  t.match(events.at(-1), { kind: 'paused', refusal: { rule: 'lease' } })
  await new Promise(resolve => { setTimeout(resolve, 220) })
  await look(tree)
  t.equal(hands.list()[0]?.state, 'held')
})

t.test('when the guardian is killed everything runs again, and is stopped again under the next one', async t => {
  const tree = await startTree(t, 1, REST)
  const { hands, look, guardian } = await startDaemon(t)
  await hands.hold(await look(tree), asked('suspend'))
  const first = guardian.pid ?? 0
  process.kill(first, 'SIGKILL')
  await until(() => noneStopped(tree), 2000)
  await until(() => guardian.pid !== undefined && guardian.pid !== first)
  await new Promise(resolve => { setTimeout(resolve, 250) })
  await look(tree)
  await until(() => allStopped(tree))
  t.equal(guardian.guarded().length, 2)
})

t.test('without a guardian or a journal nothing is stopped', async t => {
  const tree = await startTree(t, 1, REST)
  const { hands, look, guardian, journal } = await startDaemon(t)
  const app = await look(tree)
  await guardian.close()
  t.match(await hands.hold(app, asked('suspend')), { held: false, refusal: { rule: 'ACTION_FAILED' } })
  t.strictSame(journal.pending(), [])
  await journal.close()
  t.match(await hands.hold(app, asked('deprioritise')), { held: false, refusal: { rule: 'STORAGE_FAILED' } })
  t.ok(tree.every(process => policyOf(process) === 0))
  t.ok(noneStopped(tree))
})

t.test('what the user holds no profile changes; the user may change it', async t => {
  const tree = await startTree(t, 1, REST)
  const { hands, look, events } = await startDaemon(t)
  const app = await look(tree)
  await hands.hold(app, asked('suspend'))
  t.match(await hands.hold(app, asked('deprioritise', { by: 'profile' })), { held: false, refusal: { rule: 'user-hold' } })
  await until(() => allStopped(tree))
  t.match(await hands.hold(app, holdRequest({ app: 'Burner', level: 'deprioritise', for_s: 60 }, new Date())), { held: true, hold: { level: 'deprioritise' } })
  t.ok(noneStopped(tree))
  t.strictSame(events.map(({ kind }) => kind), ['held', 'refused', 'released', 'held'])
})

t.test('closing undoes everything, and nothing is held afterwards', async t => {
  const tree = await startTree(t, 2, BURN)
  const { hands, look, journal } = await startDaemon(t)
  const app = await look(tree)
  await hands.hold(app, asked('cap', { cpuLimit: 5 }))
  await until(() => allStopped(tree))
  await hands.close()
  t.ok(noneStopped(tree))
  t.strictSame(journal.pending(), [])
  t.match(await hands.hold(app, asked('suspend')), { held: false })
  await look(tree)
  t.ok(noneStopped(tree))
  await hands.close()
})
