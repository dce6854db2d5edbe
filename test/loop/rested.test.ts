import { mock } from 'node:test'
import t from 'tap'
import { scriptedLoop } from './scripted-loop.js'
import { tried } from './tried-run.js'
import { until } from './until.js'

const BEFORE = 'aaaaaaaa1'
const WINDOW_S = 6
const TRIAL = { enabled: true, pairs: 2, window_s: WINDOW_S, settle_s: 0, valid_days: 14 }
/** Between two looks of this machine. */
const LOOK_S = 10
const ASK_MS = 1

t.before(() => { mock.timers.enable({ apis: ['setTimeout'] }) })
t.after(() => { mock.timers.reset() })

/** Timers pass at once; solvers get the time that they take, on threads that need the processor. */
async function untilTicked (isSo: () => boolean, tickMs: number): Promise<void> {
  await until(isSo, { tickMs, restMs: ASK_MS })
}

t.test('a trial of apps that an older plan held begins when what that put off has come back, and nothing is held until then', async t => {
  const { loop, held, looks } = await scriptedLoop({ directory: t.testdir(), control: { mode: 'apply' }, config: { trial: TRIAL }, runs: [tried(BEFORE, 0.1, 27)] })
  loop.start()
  await untilTicked(() => held().length > 0, LOOK_S * 1000)
  const { id } = await loop.optimize({ observe_s: 1, budget_ms: 100 })
  const run = (): { readonly state: string, readonly message: string } | undefined => loop.runs().runs.find(each => each.id === id)
  await untilTicked(() => run()?.state === 'trial' && / was held not long ago; /.test(run()?.message ?? ''), 1000)
  t.strictSame(held(), [])
  const before = looks()
  await untilTicked(() => held().length > 0 || /^pair /.test(run()?.message ?? ''), 5000)
  const windows = (looks() - before) * LOOK_S / WINDOW_S
  t.ok(windows > 40 && windows < 70, `${windows} windows`)
  await loop.close()
})

t.test('where nothing was held before, it begins at once', async t => {
  const old = { ...tried(BEFORE, 0.1, 27), in_force: false }
  const { loop } = await scriptedLoop({ directory: t.testdir(), control: { mode: 'apply' }, config: { trial: TRIAL }, runs: [old] })
  loop.start()
  const { id } = await loop.optimize({ observe_s: 1, budget_ms: 100 })
  const said = new Set<string>()
  await untilTicked(() => {
    const message = loop.runs().runs.find(each => each.id === id)?.message ?? ''
    said.add(message)
    return /^pair /.test(message)
  }, 1000)
  t.notOk([...said].some(message => /held not long ago/.test(message)))
  await loop.close()
})
