import fc from 'fast-check'
import t from 'tap'
import type { Run, RunApp, TrialResult } from '../../src/contract-types.js'
import { PROOF_DAYS, WAIT_DAYS, whyNotMeasured } from '../../src/loop/remeasure.js'
import type { Word } from '../../src/loop/standing.js'
import { NOW, runInForce, suspended } from './scripted-loop.js'
import { APPS, DAY, tried } from './tried-run.js'

/** README, Measured: of the trials in which nothing is saved. */
const FALSE_SAVINGS = 0.018
/** As many as are kept. */
const MAX_RUNS = 100
const LIMITS = Object.fromEntries(['a', 'b', 'c', 'd', ...APPS].map(app => [app, { background_suspension: true }]))
const WORD: Word = {
  settings: { aggressive_mode: true }, limits: LIMITS, wishes: { neverTouch: new Set(), alwaysAllow: new Set() }, learned: { apps: {} }
}

const [SAVED, NOTHING] = [tried('aaaaaaaa1', 0.1, 0), tried('aaaaaaaa1', 0, 0)]
const stopped = (...apps: string[]): RunApp[] => apps.map(suspended)

function run (apps: readonly RunApp[], { outcome, at, inForce = false }: { outcome?: TrialResult['outcome'], at: number, inForce?: boolean }): Run {
  const { trial } = outcome === 'saving' ? SAVED : NOTHING
  const found = trial?.result == null || outcome === undefined ? null : { ...trial, result: { ...trial.result, outcome } }
  return { ...runInForce(apps), started_at: at - 60, ended_at: at, in_force: inForce, trial: found }
}

function why (apps: readonly RunApp[], runs: readonly Run[], now = NOW, word = WORD): string | undefined {
  return whyNotMeasured({ apps, runs, word, now })
}

const someApps = fc.subarray(['a', 'b', 'c'], { minLength: 1 })
const someOutcome = fc.constantFrom<TrialResult['outcome'] | undefined>('saving', 'none', 'loss', undefined)
/** Runs of the past, newest first, as one after the other may have left them; of those that are proven the newest may be in force. */
const someDays = fc.double({ min: 0.1, max: 40, noNaN: true })
const someRun = fc.record({ apps: someApps, outcome: someOutcome, daysLater: someDays, inForce: fc.boolean() })
const someRuns = fc.array(someRun, { maxLength: 12 }).map(each => {
  let at = NOW
  let isAny = false
  return each.map(({ apps, outcome, daysLater, inForce }) => {
    const is = inForce && !isAny && outcome === 'saving'
    isAny ||= is
    at = Math.round(at - daysLater * DAY)
    return run(stopped(...apps), { ...outcome === undefined ? {} : { outcome }, at, inForce: is })
  })
})

t.test('where nothing is saved, fewer than one machine in ten comes to a false proof in a month, and none is given up', async t => {
  const trials: number[] = []
  let runs: Run[] = []
  for (let day = 0; day < 1000; day++) {
    const at = NOW + day * DAY
    const isMeasured = why(stopped('a'), runs, at) === undefined
    if (isMeasured) trials.push(day)
    runs = [run(stopped('a'), { ...isMeasured ? { outcome: 'none' } : {}, at }), ...runs].slice(0, MAX_RUNS)
  }
  t.strictSame(trials.slice(0, 8), [0, 1, 3, 7, 15, 31, 59, 87])
  const inMonth = trials.filter(day => day < 28).length
  t.ok(1 - (1 - FALSE_SAVINGS) ** inMonth < 0.1, `${inMonth} trials`)
  t.ok(1 - (1 - FALSE_SAVINGS) ** 28 > 0.39, 'with one a day it would be two in five')
  t.ok(trials.every((day, index) => day - (trials[index - 1] ?? 0) <= 28), `${trials.join(' ')}`)
})

t.test('no wait is longer than four weeks, whatever happened before', async t => {
  fc.assert(fc.property(someRuns, someApps, (runs, apps) => {
    const last = Math.max(0, ...runs.map(({ trial, ended_at: at }) => trial === null ? 0 : at ?? 0))
    t.equal(why(stopped(...apps), runs, last + Math.max(PROOF_DAYS, ...WAIT_DAYS) * DAY), undefined)
  }))
})

t.test('a plan with an app, a level or a limit that was never measured is measured', async t => {
  fc.assert(fc.property(someRuns, someApps, (runs, apps) => {
    const [first, ...others] = stopped(...apps)
    t.equal(why([...stopped(...apps), suspended('d')], runs), undefined)
    if (first === undefined) return
    const changes: Array<Partial<RunApp>> = [{ level: 'cap' }, { cpu_limit: 20 }, { memory_limit: 512 }]
    for (const change of changes) t.equal(why([{ ...first, ...change }, ...others], runs), undefined)
  }))
})

t.test('who plans less than what is not measured has nothing to measure either', async t => {
  fc.assert(fc.property(someRuns, someApps, fc.nat(), (runs, apps, which) => {
    const fewer = apps.filter((_, index) => index !== which % apps.length)
    const [whole, part] = [why(stopped(...apps), runs), why(stopped(...fewer), runs)]
    if (fewer.length > 0 && whole?.startsWith('the plan in force') === true) t.equal(part, whole)
  }))
})

t.test('a proof counts for as long as its plan is in force and whole', async t => {
  const proven = (changes: Partial<Parameters<typeof run>[1]> = {}): Run[] => [run(stopped('a', 'b'), { outcome: 'saving', at: NOW - DAY, inForce: true, ...changes })]
  t.match(why(stopped('a', 'b'), proven()), /^the plan in force is kept, which was measured on 2025-11-2[34]$/)
  t.type(why(stopped('a'), proven({ at: NOW - 28 * DAY + 1 })), 'string')
  t.equal(why(stopped('a'), proven({ at: NOW - 28 * DAY })), undefined)
  t.type(why([], proven()), 'string', 'nothing works in the background today')
  t.type(why([{ ...suspended('c'), level: 'keep' }], proven()), 'string')
  t.equal(why([], []), undefined)
  t.equal(why([], [run(stopped('a'), { outcome: 'none', at: NOW - 60 })]), undefined, 'what is not planned does not wait')
  t.equal(why(stopped('a'), proven({ inForce: false })), undefined)
  t.equal(why(stopped('a'), [{ ...run(stopped('a'), { at: NOW - DAY, inForce: true }), trial: null }]), undefined, 'held without having been measured')
  t.equal(why(stopped('a'), proven(), NOW, { ...WORD, limits: { a: { background_suspension: true } } }), undefined, 'nobody says any longer that b may be stopped')
})

t.test('a trial that proved a saving ends the waits of those before it', async t => {
  const before = [run(stopped('a'), { outcome: 'loss', at: NOW - 3 * DAY }), run(stopped('a', 'b'), { outcome: 'none', at: NOW - 4 * DAY })]
  t.equal(why(stopped('a'), before), undefined)
  t.match(why(stopped('a'), before, NOW - 2 * DAY), /2 trials/)
  const after = run(stopped('a'), { outcome: 'none', at: NOW })
  t.match(why(stopped('a'), [after, ...before]), /last 3 trials/)
  t.match(why(stopped('a'), [after, run(stopped('a'), { outcome: 'saving', at: NOW - DAY }), ...before]), /the last trial/)
})

t.test('what was written under a clock that was ahead counts for nothing, and an hour is no such clock', async t => {
  for (const [ahead, type] of [[1e8, 'undefined'], [3600, 'string']] as const) {
    t.type(why(stopped('a'), [run(stopped('a'), { outcome: 'saving', at: NOW + ahead, inForce: true })]), type)
    t.type(why(stopped('a'), [run(stopped('a'), { outcome: 'none', at: NOW + ahead })]), type)
  }
  const lately = run(stopped('a'), { outcome: 'none', at: NOW - 60 })
  t.match(why(stopped('a'), [run(stopped('a'), { outcome: 'saving', at: NOW + 1e8 }), lately]), /the last trial/, 'and hides nothing that does')
})
