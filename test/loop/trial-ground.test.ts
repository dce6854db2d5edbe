import t from 'tap'
import { learnUndone } from '../../src/loop/belief.js'
import { groundOf, whyVoid } from '../../src/loop/trial-ground.js'
import type { Ground } from '../../src/loop/trial-ground.js'
import type { Word } from '../../src/loop/standing.js'

const BEGAN = 1000
const APP = { app: 'Slack', level: 'suspend' as const, owed: false }
const NOW: Ground & Word = {
  settings: { aggressive_mode: true, thermal_threshold: 80 },
  limits: { Slack: { background_suspension: true, cpu_limit: 20 }, Zoom: { priority_adjustment: 2 } },
  wishes: { neverTouch: new Set(), alwaysAllow: new Set() },
  learned: { apps: {} }
}
const TRIAL = { kind: 'plan' as const, apps: [APP], basis: groundOf([APP], NOW) }
const reason = (change: Partial<Ground & Word>): string | undefined => whyVoid(TRIAL, { ...NOW, ...change }, BEGAN)

t.test('a trial goes on while all that its plan was made with stays', async t => {
  t.equal(reason({}), undefined)
  t.equal(reason({ settings: { thermal_threshold: 80, aggressive_mode: true } }), undefined, 'in whatever order it is told')
  t.equal(reason({ limits: { Slack: { cpu_limit: 20, background_suspension: true } } }), undefined, 'limits of others do not matter')
})

t.test('a trial is void when its plan would no longer be made or held', async t => {
  t.type(reason({ settings: { aggressive_mode: false, thermal_threshold: 80 } }), 'string')
  t.type(reason({ limits: {} }), 'string')
  t.type(reason({ limits: { Slack: { background_suspension: true, cpu_limit: 30 } } }), 'string')
  t.type(reason({ limits: { Slack: { background_suspension: true, cpu_limit: 20, priority_adjustment: 1 } } }), 'string')
  t.type(reason({ wishes: { ...NOW.wishes, neverTouch: new Set(['Slack']) } }), 'string')
})

t.test('letting an app go ends the trials that were begun before, and no later ones', async t => {
  const learned = learnUndone({ apps: {} }, { app: 'Slack', level: 'suspend', at: BEGAN + 10, judged: false })
  t.type(reason({ learned }), 'string')
  t.equal(whyVoid(TRIAL, { ...NOW, learned }, BEGAN + 11), undefined)
})

t.test('a self-test measures no plan, so nothing of this ends it', async t => {
  t.equal(whyVoid({ ...TRIAL, kind: 'self_test' }, { ...NOW, limits: {} }, BEGAN), undefined)
})
