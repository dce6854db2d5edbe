import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import t from 'tap'
import type { Run } from '../../src/contract-types.js'
import { newRun } from '../../src/loop/new-run.js'
import { createRunsStore } from '../../src/loop/runs-store.js'
import type { RunsStore } from '../../src/loop/runs-store.js'
import { runInForce } from './scripted-loop.js'

const MAX = 3

function storeIn (directory: string): RunsStore {
  return createRunsStore({ directory, log: pino({ level: 'silent' }), now: () => new Date(), maxRuns: MAX })
}

function run (id: string, changes: Partial<Run> = {}): Run {
  return runInForce([], { id, in_force: false, ...changes })
}

t.test('the oldest runs go when there are too many, but none that is still needed', async t => {
  const directory = t.testdir()
  const store = storeIn(directory)
  const needed = [
    run('aaaaaaaa1', { in_force: true }),
    run('aaaaaaaa2', { shared: { id: '0'.repeat(32), at: 1, done: false } }),
    run('aaaaaaaa3', { state: 'trial', ended_at: null })
  ]
  for (const each of needed) await store.put(each)
  for (const id of ['bbbbbbbb1', 'bbbbbbbb2', 'bbbbbbbb3', 'bbbbbbbb4']) await store.put(run(id, { shared: { id: '1'.repeat(32), at: 1, done: true } }))
  const again = storeIn(directory)
  await again.load()
  for (const { id } of needed) t.ok(again.get(id), id)
  t.strictSame(again.list().map(({ id }) => id), ['aaaaaaaa3', 'aaaaaaaa2', 'aaaaaaaa1'])
  for (const each of needed) await store.put({ ...each, state: 'finished', in_force: false, shared: null })
  await store.put(run('cccccccc1'))
  t.strictSame(store.list().map(({ id }) => id), ['cccccccc1', 'aaaaaaaa3', 'aaaaaaaa2'], 'once nobody needs them, by age')
})

t.test('a run that begins after the clock was set back is the newest, and stays', async t => {
  const store = storeIn(t.testdir())
  const begin = (now: number): Run => newRun({
    now: new Date(now),
    after: store.list()[0]?.id,
    random: () => 0.5,
    trigger: 'manual',
    mode: 'apply',
    systemType: 'linux_amd_epyc',
    settings: {},
    profile: null,
    request: {},
    defaults: { observeSeconds: 1, budgetMs: 100, trial: true }
  })
  for (const now of [4e12, 4e12, 4e12 + 1]) await store.put({ ...begin(now), state: 'finished' })
  const back = begin(1.7e12)
  await store.put(back)
  t.equal(store.list()[0]?.id, back.id)
  t.equal(back.started_at, 1.7e9, 'its time is what the clock says')
  await store.put({ ...begin(1.7e12 + 5), state: 'finished' })
  t.ok(store.get(back.id))
})

t.test('a run that cannot be written is as before, and its trial can be taken away all the same', async t => {
  const directory = t.testdir()
  const store = storeIn(directory)
  await store.put(run('aaaaaaaa1', { message: 'before' }))
  rmSync(join(directory, 'aaaaaaaa1.json'))
  mkdirSync(join(directory, 'aaaaaaaa1.json'))
  await t.rejects(store.put(run('aaaaaaaa1', { message: 'after' })), { code: 'STORAGE_FAILED' })
  t.equal(store.get('aaaaaaaa1')?.message, 'before')
  mkdirSync(join(directory, 'aaaaaaaa2.json'))
  await t.rejects(store.put(run('aaaaaaaa2')), { code: 'STORAGE_FAILED' })
  t.equal(store.get('aaaaaaaa2'), undefined)
  await store.dropTrial('aaaaaaaa1')
  t.notOk(existsSync(join(directory, 'aaaaaaaa1.trial.json')))
})
