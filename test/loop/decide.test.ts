import { pino } from 'pino'
import t from 'tap'
import type { Learned, Run } from '../../src/contract-types.js'
import { learnUndone } from '../../src/loop/belief.js'
import { createDecider } from '../../src/loop/decide.js'
import { createRunsStore } from '../../src/loop/runs-store.js'
import type { Word } from '../../src/loop/standing.js'
import { CONFIG, NOW, runInForce, suspended } from './scripted-loop.js'
import { APPS, DAY, tried } from './tried-run.js'

const [FIRST, SECOND] = ['aaaaaaaa1', 'bbbbbbbb1']
const LIMITS = Object.fromEntries([...APPS, 'Teams'].map(app => [app, { background_suspension: true }]))
const WORD: Word = {
  settings: { aggressive_mode: true }, limits: LIMITS, wishes: { neverTouch: new Set(), alwaysAllow: new Set() }, learned: { apps: {} }
}

interface Case {
  readonly before?: readonly Run[]
  readonly apps?: readonly string[]
  readonly changes?: Partial<Run>
  readonly learned?: Learned
}

interface Decided { readonly measured: boolean, readonly run: Run | undefined, readonly adopted: boolean }

/** What becomes of a plan that stops these apps. */
async function decided (directory: string, given: Case): Promise<Decided> {
  const { before = [tried(FIRST, 0.1, 1)], apps = APPS, changes = {}, learned = { apps: {} } } = given
  const runs = createRunsStore({ directory, log: pino({ level: 'silent' }), now: () => new Date(NOW * 1000) })
  for (const run of before) await runs.put(run)
  const state = { state: 'planned' as const, message: 'planned', ended_at: null, in_force: false }
  const planned = runInForce(apps.map(suspended), { id: SECOND, trigger: 'automatic', ...state, ...changes })
  let [measured, adopted] = [false, false]
  const decide = createDecider({
    runs,
    config: CONFIG,
    settings: () => ({ system_type: 'linux_amd_epyc', settings: {}, process_optimizations: {}, skipped: [] }),
    matched: () => ({ match: { kind: 'none', system_type: null, distance: null, adapted: false }, recommended: null, layers: { bundled: null, shared: null } }),
    save: runs.put,
    inForce: { adopt: async () => { adopted = true } },
    measurer: { measure: async () => { measured = true } },
    mode: () => planned.mode,
    word: () => ({ ...WORD, learned }),
    seconds: () => NOW
  })
  await decide(planned, new AbortController().signal)
  return { measured, run: runs.get(SECOND), adopted }
}

t.test('a run that began by itself keeps what was proven lately, and measures what is new or old', async t => {
  const kept = { measured: false, adopted: false, run: { state: 'planned', message: /^planned; the plan in force is kept/, in_force: false } }
  t.match(await decided(t.testdir(), {}), kept)
  t.match(await decided(t.testdir(), { apps: ['Slack'] }), kept, 'an app does not run today')
  t.match(await decided(t.testdir(), { apps: [] }), kept, 'none does')
  t.match(await decided(t.testdir(), { before: [tried(FIRST, 0.1, 28)] }), { measured: true, run: { state: 'trial' } }, 'four weeks are over')
  t.match(await decided(t.testdir(), { apps: [...APPS, 'Teams'] }), { measured: true }, 'an app is new')
  const learned = learnUndone({ apps: {} }, { app: 'Slack', level: 'suspend', at: NOW, judged: false })
  t.match(await decided(t.testdir(), { learned }), { measured: true }, 'the plan in force is no longer held as it was measured')
})

t.test('who asks for a run gets one that measures, with or without a plan in force', async t => {
  t.match(await decided(t.testdir(), { changes: { trigger: 'manual' } }), { measured: true })
  t.match(await decided(t.testdir(), { before: [tried(FIRST, 0, 0.1)], changes: { trigger: 'manual' } }), { measured: true })
  const { request } = runInForce([])
  t.match(await decided(t.testdir(), { changes: { request: { ...request, self_test: true } } }), { measured: true })
})

t.test('what proved nothing waits, unless nothing is to be measured', async t => {
  const before = [tried(FIRST, 0, 0.5)]
  t.match(await decided(t.testdir(), { before }), { measured: false, adopted: false, run: { message: /^planned; not measured before/, in_force: false } })
  t.match(await decided(t.testdir(), { before, changes: { mode: 'observe' } }), { measured: false, run: { message: /^planned$/, in_force: false } })
  const { request } = runInForce([])
  const held = await decided(t.testdir(), { before, changes: { request: { ...request, trial: false } } })
  t.match(held, { measured: false, adopted: true, run: { message: /held without having been measured$/, in_force: true } })
  t.match(await decided(t.testdir(), { before: [tried(FIRST, 0, 1)] }), { measured: true }, `${DAY} s later`)
})
