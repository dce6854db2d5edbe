import t from 'tap'
import type { AppLimits, Learned } from '../../src/contract-types.js'
import { learnUndone } from '../../src/loop/belief.js'
import { candidatesOf } from '../../src/loop/candidates.js'
import type { CandidateInput, Candidates } from '../../src/loop/candidates.js'
import type { Observed, ObservedApp } from '../../src/loop/observed.js'
import { buildProblem } from '../../src/optimizer/problem.js'

const APP: ObservedApp = {
  id: 'Slack',
  name: 'Slack',
  processes: 4,
  startedBy: undefined,
  watts: 2,
  cores: 0.5,
  idleWork: true,
  levels: ['deprioritise', 'cap', 'suspend'],
  refusals: []
}

function observedOf (apps: readonly ObservedApp[], celsius: number | null = null): Observed {
  return { seconds: 60, samples: 12, processes: 100, watts: 10, label: 'measured', sensor: 'rapl', celsius, supply: 'battery', apps }
}

function decide (apps: readonly ObservedApp[], more: Partial<CandidateInput> = {}): Candidates {
  return candidatesOf({
    observed: observedOf(apps),
    settings: { aggressive_mode: true, thermal_threshold: 80 },
    limits: {},
    learned: { apps: {} },
    wishes: { neverTouch: new Set(), alwaysAllow: new Set() },
    efficiencyCores: 0,
    leastPercent: 0.5,
    ...more
  })
}

const never = (reason: string): Pick<ObservedApp, 'levels' | 'refusals'> => ({ levels: [], refusals: [{ rule: 'front', reason }] })

t.test('names why each app is left out', async t => {
  const apps = [
    { ...APP, id: 'Chrome', ...never('you are using it') },
    { ...APP, id: 'Notes', cores: 0.001 },
    { ...APP, id: 'Zoom' },
    { ...APP, id: 'Teams' },
    { ...APP, id: 'Slack' }
  ]
  const limits: Record<string, AppLimits> = { Zoom: { priority_adjustment: 2 } }
  const wishes = { neverTouch: new Set(['Teams']), alwaysAllow: new Set<string>() }
  const { chosen, ignored } = decide(apps, { limits, wishes })
  t.strictSame(chosen.map(({ app }) => app.id), ['Slack'])
  t.strictSame(Object.fromEntries(ignored.map(({ app, rule }) => [app, rule])), { Chrome: 'front', Notes: 'idle', Zoom: 'profile', Teams: 'never' })
})

t.test('only an app that somebody vouches for may be stopped, and always_allow outvotes the profile', async t => {
  t.notOk(decide([APP]).snapshot.apps[0]?.levels.suspend)
  t.ok(decide([APP], { limits: { Slack: { background_suspension: true } } }).snapshot.apps[0]?.levels.suspend)
  const wishes = { neverTouch: new Set<string>(), alwaysAllow: new Set(['Slack']) }
  t.equal(decide([APP], { limits: { Slack: { priority_adjustment: 1 } }, wishes }).chosen.length, 1)
})

t.test('limits reach an app of the user\'s own by the name that it has in his catalogue', async t => {
  const own = { ...APP, id: 'user:Render' }
  t.notOk(decide([own]).snapshot.apps[0]?.levels.suspend)
  t.ok(decide([own], { limits: { Render: { background_suspension: true } } }).snapshot.apps[0]?.levels.suspend)
})

t.test('an app that the user let go twice, at whatever levels, is not planned again at any', async t => {
  let learned: Learned = { apps: {} }
  for (const level of ['suspend', 'cap'] as const) learned = learnUndone(learned, { app: 'Slack', level, at: 1, judged: true })
  const { chosen, ignored } = decide([APP], { learned })
  t.strictSame(chosen, [])
  t.match(ignored, [{ app: 'Slack', rule: 'learned', reason: /2 times/ }])
})

t.test('work that is still to be done promises a tenth of what idle work does', async t => {
  const saving = (idleWork: boolean): number => decide([{ ...APP, idleWork }]).snapshot.apps[0]?.levels.cap?.saving ?? NaN
  t.ok(Math.abs(saving(true) / saving(false) - 8) < 1e-9)
})

t.test('trials elsewhere raise and lower what is expected', async t => {
  const saving = (kept: number, dropped: number): number => {
    const elsewhere = { cap: { kept, undetected: 0, dropped } }
    return decide([APP], { elsewhere }).snapshot.apps[0]?.levels.cap?.saving ?? NaN
  }
  const none = decide([APP]).snapshot.apps[0]?.levels.cap?.saving ?? NaN
  t.ok(saving(20, 0) > none)
  t.ok(saving(0, 20) < none)
  t.ok(saving(100, 0) <= 0.95)
})

t.test('an app marked for heat is cheaper to hold when the machine is hot', async t => {
  const limits = { Slack: { thermal_management: true } }
  const impact = (celsius: number): number => {
    const { snapshot } = decide([APP], { limits, observed: observedOf([APP], celsius) })
    return snapshot.apps[0]?.levels.cap?.impact ?? NaN
  }
  t.ok(impact(95) < impact(60))
})

t.test('at most twenty apps are decided about, those with the most power, and the problem can be built', async t => {
  const apps = Array.from({ length: 30 }, (_, i) => ({ ...APP, id: `App ${i}`, watts: i, startedBy: i === 29 ? 'App 28' : undefined }))
  const { chosen, ignored, snapshot } = decide(apps)
  t.equal(chosen.length, 20)
  t.ok(chosen.every(({ app }) => app.watts >= 10))
  t.equal(ignored.filter(({ rule }) => rule === 'crowded').length, 10)
  t.match(snapshot.related, [{ apps: ['App 28', 'App 29'] }])
  t.ok(buildProblem(snapshot).qubo.size <= 40)
})
