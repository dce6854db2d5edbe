import t from 'tap'
import type { ControlResponse, Run } from '../../src/contract-types.js'
import type { Output } from '../../src/commands/output.js'
import { progressText, trialNote } from '../../src/commands/optimize-run.js'
import { runLines } from '../../src/commands/run-lines.js'
import { outcomeOf } from '../../src/commands/runs.js'
import { actingLines, savingText } from '../../src/commands/status-acting.js'
import { baseRun, measuredRun } from '../web/planted-runs.js'

const SECONDS = 1_790_000_000
const NOW = new Date(SECONDS * 1000)
const OUTPUT: Output = { terminal: false, colours: false, json: false, line: () => undefined, note: () => undefined }
const TRIAL: NonNullable<Run['trial']> = {
  kind: 'plan', state: 'running', reason: 'pair 3 of 8', pairs: 8, pairs_done: 2, window_s: 60, settle_s: 5, voided: 0, sensor: 'rapl', result: null
}

const CONTROL: ControlResponse = {
  success: true, mode: { value: 'apply', source: 'yours' }, paused_until: null, never_touch: [], always_allow: [], state: 'waiting', reason: '', plan: null
}

const run = (changes: Partial<Run> = {}): Run => ({ ...baseRun('0000000001aaaa', SECONDS), ...changes })
const linesOf = (changes: Partial<Run>): string => runLines(run(changes), OUTPUT, NOW).join('\n')

t.test('a trial says how many pairs were void, and why the last one was', async t => {
  t.match(linesOf({ trial: TRIAL }), /^Trial {6}running, 2 of 8 pairs$/m)
  const waiting = { ...TRIAL, state: 'waiting' as const, reason: 'paused by you', voided: 3, last_void: 'the power supply changed' }
  t.match(linesOf({ trial: waiting }), /^Trial {6}waiting, 2 of 8 pairs: paused by you; 3 pairs void, last: the power supply changed$/m)
  t.match(linesOf({ trial: { ...TRIAL, kind: 'self_test', voided: 1 } }), /^Self-test {2}running, 2 of 8 pairs; 1 pair void$/m)
})

t.test('a prediction is called not measured until it is', async t => {
  t.match(linesOf({}), /^Predicted {2}1\.20 of 4\.40 W, not measured$/m)
  t.match(linesOf({ trial: TRIAL }), /^Predicted.*, not measured$/m)
  t.match(linesOf(measuredRun('0000000002bbbb', SECONDS)), /^Predicted {2}1\.20 of 4\.40 W$/m)
})

t.test('one of a thing is one, and a supply that nobody knows is called that', async t => {
  const { observation, solve } = run()
  const one = { observation: observation && { ...observation, apps: 1, processes: 1 }, solve: solve && { ...solve, variables: 1 } }
  const text = linesOf(one)
  t.match(text, /^Observed {3}1 app, 1 process over 60 s: .*, supply unknown$/m)
  t.match(text, /^Solved {5}1 variable in /m)
})

t.test('the list of runs says why a trial came to no result, or waits', async t => {
  const of = (changes: Partial<Run>): string => outcomeOf(run(changes))
  const voided = { state: 'finished' as const, message: 'not measured: its settings have changed', trial: { ...TRIAL, state: 'void' as const } }
  t.equal(of(voided), 'not measured: its settings have changed; 2 of 8 pairs')
  t.equal(of({ state: 'trial', message: 'paused by you', trial: { ...TRIAL, state: 'waiting' } }), 'paused by you; 2 of 8 pairs')
  t.equal(of({ state: 'cancelled', message: 'ended by you', trial: TRIAL }), 'ended by you; 2 of 8 pairs')
  t.equal(of({ state: 'cancelled', message: 'ended by you' }), 'ended by you')
  t.equal(of({ state: 'trial', message: 'pair 3 of 8', trial: TRIAL }), '2 of 8 pairs')
  const { plan, request } = run()
  t.equal(of({ plan: plan && { ...plan, touched: 1 } }), '1 app to touch, 1.20 W predicted')
  t.equal(of({ state: 'observing', message: 'looking at what runs', plan: null, request: { ...request, self_test: true } }), 'self-test, looking at what runs')
})

t.test('who waits for a plan sees the seconds go by, and who got one how long its trial takes', async t => {
  const begun = run({ state: 'observing', message: 'looking at what runs', started_at: SECONDS })
  t.equal(progressText(begun, new Date((SECONDS + 18) * 1000)), 'looking at what runs, 42 s left')
  t.equal(progressText(begun, new Date((SECONDS + 61) * 1000)), 'looking at what runs')
  t.equal(progressText({ ...begun, state: 'solving', message: 'deciding' }, NOW), 'deciding')
  const trial = { ...TRIAL, pairs: 60, pairs_done: 0, settle_s: 0 }
  t.match(trialNote(run({ trial })), /for 2 h or longer; pqsd runs 0000000001aaaa .* pqsd cancel/)
})

t.test('the status tells the saving of the plan in force, and of no other as if it were', async t => {
  const measured = (inForce: boolean): Run => ({ ...measuredRun('0000000001aaaa', SECONDS), in_force: inForce })
  const frame = { success: true, active: null, automatic: { enabled: false, next_at: null, waiting_for: [] } }
  const of = (...runs: Run[]): string => savingText({ ...frame, runs }, null, OUTPUT, NOW)
  t.match(of(measured(true)), /^\d+\.\d % \(95 % interval/)
  t.match(of(run({ in_force: true }), measured(false)), /^the plan in force was not measured; an earlier plan saved \d/)
  t.match(of(measured(false)), /^no plan is in force; an earlier plan saved \d/)
  const none = measuredRun('0000000003cccc', SECONDS, { outcome: 'none' })
  t.match(of(none, measured(true)), /^\d+\.\d % \(95 % interval/, 'what a later plan failed to save is not what is held')
  t.match(of(none), /^no detectable effect/)
  t.match(of(run({ in_force: true }), none), /^the plan in force was not measured; an earlier plan was tried: no detectable effect/)
})

t.test('the run whose plan is in force is called that', async t => {
  t.match(linesOf({ in_force: true }), /^Run 0000000001aaaa {2}planned, in force, began/)
  t.match(linesOf({}), /^Run 0000000001aaaa {2}planned, began/)
})

t.test('an app of the plan that is not held is told with the reason', async t => {
  const app = { app: 'user:Burner', name: 'My burner', level: 'cap' as const, reason: 'aggressive_mode is off' }
  const of = (state: 'refused' | 'waiting', mode: 'observe' | 'apply'): string => {
    const control = { ...CONTROL, mode: { value: mode, source: 'yours' as const }, plan: { run: '0000000001aaaa', at: SECONDS, apps: [{ ...app, state }] } }
    return actingLines({ control, holds: [], runs: null, power: null }, OUTPUT, NOW).join('\n')
  }
  t.match(of('refused', 'apply'), /^Not held {3}My burner: aggressive_mode is off$/m)
  t.notMatch(of('waiting', 'apply'), 'Not held')
  t.notMatch(of('refused', 'observe'), 'Not held')
})

t.test('a plan that is held no longer, or not whole, does not save now what it saved when it was measured', async t => {
  const inForce: Run = { ...measuredRun('0000000001aaaa', SECONDS), in_force: true }
  const frame = { success: true, active: null, automatic: { enabled: false, next_at: null, waiting_for: [] }, runs: [inForce] }
  const of = (mode: 'observe' | 'apply', whole: boolean): string => {
    const control = { mode: { value: mode, source: 'yours' as const }, plan: { run: inForce.id, at: SECONDS, whole, apps: [] } }
    return savingText(frame, { ...CONTROL, ...control }, OUTPUT, NOW)
  }
  t.match(of('apply', true), /^\d+\.\d % \(95 % interval/)
  t.match(of('observe', true), /^in mode observe nothing is held; the plan saved \d/)
  t.match(of('apply', false), /^an app of the plan is no longer held; the whole plan saved \d/)
})

t.test('what a self-test found is the error of the method, and no saving', async t => {
  const { trial } = measuredRun('0000000001aaaa', SECONDS)
  const tested = run({ state: 'finished', trial: trial && { ...trial, kind: 'self_test' }, request: { ...run({}).request, self_test: true } })
  t.match(linesOf(tested), /^Self-test {2}the method's own error, with nothing held: \d/m)
  t.match(outcomeOf(tested), /^self-test, the method's own error/)
})
