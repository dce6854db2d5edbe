import { mock } from 'node:test'
import t from 'tap'
import type { Run } from '../../src/contract-types.js'
import { AppError } from '../../src/errors.js'
import { trialSummary } from '../../src/loop/trial-of-run.js'
import { analyseTrial } from '../../src/trial/analyse.js'
import { finishTrial } from '../../src/trial/sequence.js'
import { measured } from './measured-trial.js'
import { NOW, runInForce, scriptedLoop, suspended } from './scripted-loop.js'

const RETRY_MS = 15 * 60_000
const IDS = ['aaaaaaaa1', 'bbbbbbbb1', 'cccccccc1']

/** A run whose proof was not shared yet. */
function proven (id: string): Run {
  const complete = measured(id, ['Slack'], 0.1)
  const trial = trialSummary(finishTrial(complete, analyseTrial(complete)))
  return runInForce([suspended('Slack')], { id, in_force: false, trial, shared: { id: '0'.repeat(32), at: NOW, done: false } })
}

const settled = async (): Promise<void> => { for (let i = 0; i < 100; i++) await new Promise(resolve => { setImmediate(resolve) }) }

t.test('all that an earlier program left is shared at the start, the oldest first', async t => {
  const { loop, runs, shared } = await scriptedLoop({ directory: t.testdir(), runs: IDS.map(proven) })
  loop.start()
  await loop.close()
  t.strictSame(shared.map(({ run }) => run), [IDS[0]], 'the program ends between two of them')
  const again = await scriptedLoop({ directory: t.testdir(), runs: IDS.map(proven) })
  again.loop.start()
  while (again.shared.length < IDS.length) await settled()
  await again.loop.close()
  t.strictSame(again.shared, IDS.map(run => ({ run, when: 'slot' })))
  t.ok(again.runs.list().every(run => run.shared?.done))
  t.ok(runs.list().some(run => run.shared?.done === false))
})

t.test('what could not be written is tried again while the program runs', async t => {
  mock.timers.enable({ apis: ['setTimeout'] })
  t.teardown(() => { mock.timers.reset() })
  let isFull = true
  const share = async (): Promise<void> => { if (isFull) throw new AppError('STORAGE_FAILED', 'no space left') }
  const { loop, runs, shared } = await scriptedLoop({ directory: t.testdir(), runs: [proven('aaaaaaaa1')], share })
  loop.start()
  await settled()
  isFull = false
  mock.timers.tick(RETRY_MS - 1)
  await settled()
  t.equal(shared.length, 0)
  while (shared.length === 0) {
    mock.timers.tick(RETRY_MS)
    await settled()
  }
  await settled()
  mock.timers.tick(RETRY_MS)
  await settled()
  t.equal(shared.length, 1, 'once it is shared it is not shared again')
  t.equal(runs.get('aaaaaaaa1')?.shared?.done, true)
  await loop.close()
})

t.test('what was proven while sharing was off is shared only on the user\'s word, however often the program starts with sharing on', async t => {
  const directory = t.testdir()
  const share = async (): Promise<void> => { throw new AppError('CONTRIBUTION_DISABLED', 'sharing is off') }
  const off = await scriptedLoop({ directory, runs: [proven('aaaaaaaa1')], share })
  off.loop.start()
  while (off.runs.get('aaaaaaaa1')?.shared?.kept !== true) await settled()
  await off.loop.close()
  const on = await scriptedLoop({ directory })
  on.loop.start()
  await settled()
  t.strictSame(on.shared, [])
  await on.loop.shareNewest()
  t.strictSame(on.shared, [{ run: 'aaaaaaaa1', when: 'now' }])
  t.equal(on.runs.get('aaaaaaaa1')?.shared?.done, true)
  await on.loop.close()
})
