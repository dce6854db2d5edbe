import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import t from 'tap'
import type { Run } from '../../src/contract-types.js'
import { createCutShort } from '../../src/loop/cut-short.js'
import { createRunRecord } from '../../src/loop/run-record.js'
import { measured } from './measured-trial.js'
import { NOW, runInForce, scriptedLoop, suspended } from './scripted-loop.js'

const [OLD, NEW, SOLVING] = ['aaaaaaaa1', 'bbbbbbbb1', 'cccccccc1']

function cut (id: string, state: Run['state']): Run {
  return runInForce([suspended('Slack')], { id, state, ended_at: null, in_force: false, message: 'as it was' })
}

t.test('of two trials that a full disk has left the newer goes on, and the older is over', async t => {
  const { loop, runs } = await scriptedLoop({ directory: t.testdir(), runs: [cut(OLD, 'trial'), cut(NEW, 'trial'), cut(SOLVING, 'solving')] })
  t.equal(loop.runs().active, NEW)
  t.match(runs.get(NEW), { state: 'trial' })
  t.match(runs.get(OLD), { state: 'interrupted', message: 'a newer run is measured' })
  t.match(runs.get(SOLVING), { state: 'interrupted', message: 'the program ended while it ran' })
  await loop.close()
})

t.test('its trial is void for whoever waits for it', async t => {
  const directory = t.testdir()
  const before = await scriptedLoop({ directory, runs: [cut(NEW, 'trial'), cut(SOLVING, 'solving')] })
  await before.runs.put(cut(OLD, 'trial'))
  await before.runs.putTrial({ ...measured(OLD, ['Slack'], 0.1), state: 'waiting' })
  const { loop, runs } = await scriptedLoop({ directory })
  t.match(runs.get(OLD), { state: 'interrupted', trial: { state: 'void', reason: 'a newer run is measured' } })
  t.match(await runs.trial(OLD), { state: 'void' })
  await loop.close()
})

t.test('a start does not fail where that cannot be written, and the others are ended', async t => {
  const directory = t.testdir()
  const { runs, loop } = await scriptedLoop({ directory })
  for (const run of [cut(OLD, 'solving'), cut(NEW, 'trial'), cut(SOLVING, 'solving')]) await runs.put(run)
  const path = join(directory, 'runs', `${SOLVING}.json`)
  rmSync(path)
  mkdirSync(path)
  const log = pino({ level: 'silent' })
  const { end } = createRunRecord({ runs, log, onEvent: () => undefined }, () => NOW)
  const cutShort = createCutShort({ runs, log, end })
  await cutShort.endOthers()
  t.match([OLD, NEW, SOLVING].map(id => runs.get(id)?.state), ['interrupted', 'trial', 'solving'])
  t.equal(cutShort.take()?.id, NEW)
  t.equal(cutShort.current(), undefined)
  await loop.close()
})
