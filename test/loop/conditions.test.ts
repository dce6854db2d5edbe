import { readFileSync } from 'node:fs'
import t from 'tap'
import type { Profile, Run, Sensor, Trial, TrialResult } from '../../src/contract-types.js'
import { whatDelaysRun, whyNotAct } from '../../src/loop/conditions.js'
import type { ActFacts, StartFacts } from '../../src/loop/conditions.js'
import { applyControlPatch } from '../../src/loop/control.js'
import { priorSavingOf } from '../../src/loop/prior-saving.js'
import { pairsNeeded } from '../../src/trial/shrink.js'
import { NOW, runInForce } from './scripted-loop.js'

const ACT: ActFacts = { mode: 'apply', now: 1000, pausedUntil: 0, actOn: 'battery', supply: 'battery', hot: false, rivals: [] }

t.test('acts only when the user said so, on battery or when hot, and beside no rival', async t => {
  t.equal(whyNotAct(ACT), undefined)
  t.equal(whyNotAct({ ...ACT, supply: 'mains', hot: true }), undefined)
  t.equal(whyNotAct({ ...ACT, supply: undefined, actOn: 'always' }), undefined)
  for (const bar of [{ mode: 'observe' as const }, { pausedUntil: 1001 }, { supply: 'mains' as const }, { supply: undefined }, { rivals: ['ananicy'] }]) {
    t.type(whyNotAct({ ...ACT, ...bar }), 'string', JSON.stringify(bar))
  }
})

const sight = { supply: { source: 'battery' as const }, observation: { idleSeconds: { kind: 'known', value: 5, source: 'test' } } }
const START = { now: 100_000, lastRun: 0, intervalSeconds: 86_400, actOn: 'battery', sight, hot: false, busy: false, paused: false } as unknown as StartFacts

t.test('a run begins by itself daily at most, with somebody there, on battery and cool', async t => {
  t.strictSame(whatDelaysRun(START), [])
  t.equal(whatDelaysRun({ ...START, lastRun: 50_000 }).length, 1)
  t.equal(whatDelaysRun({ ...START, hot: true, busy: true, paused: true }).length, 3)
  t.equal(whatDelaysRun({ ...START, sight: undefined }).length, 1)
  const away = { ...sight, observation: { idleSeconds: { kind: 'known', value: 900, source: 'test' } } } as unknown as StartFacts['sight']
  t.equal(whatDelaysRun({ ...START, sight: away }).length, 1)
  const untold = { ...sight, observation: { idleSeconds: { kind: 'unknown', reason: 'nobody tells' } } } as unknown as StartFacts['sight']
  t.strictSame(whatDelaysRun({ ...START, sight: untold }), [], 'where nobody tells who is there, nobody is missed')
})

t.test('the later word of the user counts', async t => {
  const never = applyControlPatch({}, { never_touch: { Slack: true } }, 10)
  t.strictSame(never, { never_touch: ['Slack'], always_allow: [] })
  const allow = applyControlPatch(never, { always_allow: { Slack: true }, pause_s: 60, mode: 'apply' }, 10)
  t.strictSame(allow, { never_touch: [], always_allow: ['Slack'], paused_until: 70, mode: 'apply' })
  t.equal(applyControlPatch(allow, { pause_s: 0 }, 10).paused_until, 0)
  for (const before of [{}, never, allow]) {
    t.match(applyControlPatch(before, { never_touch: { Slack: true }, always_allow: { Slack: true } }, 10), { never_touch: ['Slack'], always_allow: [] })
  }
})

t.test('a full list of apps is told of; nobody on it is forgotten for another', async t => {
  const names = Array.from({ length: 200 }, (_, index) => `app${index}`)
  const full = { never_touch: names }
  t.throws(() => applyControlPatch(full, { never_touch: { Another: true } }, 10), { code: 'BAD_REQUEST', message: /at most 200/ })
  t.equal(applyControlPatch(full, { never_touch: { app0: true } }, 10).never_touch?.length, 200)
  t.strictSame(applyControlPatch(full, { never_touch: { Another: true, app0: false } }, 10).never_touch, [...names.slice(1), 'Another'])
})

t.test('what others have proven saves pairs; what nobody measured does not', async t => {
  const savings = {
    estimator: 'trimmed20' as const,
    mean: 8,
    median: 8,
    ci95: [7, 9] as [number, number],
    machines: 40,
    sensor: 'rapl' as const,
    histogram: { edges: [0, 4, 8, 12, 16] as [number, number, ...number[]], counts: [2, 18, 18, 2] as [number, ...number[]] }
  }
  const priorOf = (profile: Partial<Profile>, kind: 'exact' | 'closest' = 'exact', runs: readonly Run[] = [], sensor: Sensor | null = 'rapl'): Trial['prior'] => {
    const matched = { match: { kind, system_type: 'linux_amd_epyc', distance: 0, adapted: false }, recommended: { system_type: 'linux_amd_epyc', source: 'shared' as const, ...profile } }
    return priorSavingOf(matched, { runs, now: NOW, sensor })
  }
  const prior = priorOf({ savings })
  t.match(prior, { saving: 8, machines: 40 })
  t.ok(pairsNeeded({ pairs: 60, prior }) < 60)
  t.ok(pairsNeeded({ pairs: 60, prior }) >= 12)
  t.equal(priorOf({ source: 'bundled', average_savings: 18 }), null)
  t.equal(pairsNeeded({ pairs: 60, prior: null }), 60)
  const few = priorOf({ savings: { ...savings, machines: 2 } })?.sd ?? 0
  t.ok(few >= 6 && few < 8, `${few}`)
  t.equal(priorOf({ savings }, 'closest'), null, 'another type is another machine')
  for (const sensor of ['battery', 'cpu_time_model', 'unknown', null] as const) t.equal(priorOf({ savings }, 'exact', [], sensor), null, `the package is not what ${sensor} measures`)
  t.match(priorOf({ savings: { ...savings, sensor: 'battery' } }, 'exact', [], 'battery_telemetry'), { saving: 8, sensor: 'battery' }, 'both measure the whole machine')
  t.equal(priorOf({ savings: { ...savings, sensor: 'unknown' } }, 'exact', [], 'unknown'), null, 'nobody knows what of')
  // This machine's own vote of 14 % is one of the two in the highest bin.
  const result = { claim: { saving: 14 } } as unknown as TrialResult
  const mine = runInForce([], { trial: { result } as unknown as Run['trial'], shared: { id: '0'.repeat(32), at: NOW, done: true } })
  const others = priorOf({ savings }, 'exact', [mine])
  t.equal(others?.machines, 39)
  t.ok((others?.saving ?? 0) < 8, `${others?.saving}`)
  const sharedAt = (at: number): Run => ({ ...mine, shared: { id: '0'.repeat(32), at, done: true } })
  const { default: windowDays } = JSON.parse(readFileSync(new URL('../../schemas/hub-config.json', import.meta.url), 'utf8')).properties.window_days
  const left = NOW - windowDays * 86_400
  t.equal(priorOf({ savings }, 'exact', [sharedAt(left + 1)])?.machines, 39)
  t.strictSame(priorOf({ savings }, 'exact', [sharedAt(left), sharedAt(left - 28 * 86_400)]), prior, 'what has left the window of the hub is in nobody\'s votes')
  t.equal(priorOf({ savings: { ...savings, machines: 1, histogram: { ...savings.histogram, counts: [0, 0, 0, 1] } } }, 'exact', [mine]), null, 'nobody else has shared anything')
})
