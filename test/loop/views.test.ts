import t from 'tap'
import type { ControlPlan, Learned, Run } from '../../src/contract-types.js'
import type { Hold } from '../../src/machine/act/hold.js'
import { learnUndone } from '../../src/loop/belief.js'
import { learnedResponse } from '../../src/loop/learned-view.js'
import type { LearnedFacts } from '../../src/loop/learned-view.js'
import { patchWords } from '../../src/loop/patch-words.js'
import type { Word } from '../../src/loop/standing.js'
import { controlResponse } from '../../src/loop/views.js'
import type { ControlFacts } from '../../src/loop/views.js'
import { baseRun } from '../web/planted-runs.js'

const SECONDS = 1_790_000_000
const BURNER = 'user:Burner'
const WORD: Word = {
  settings: { aggressive_mode: true },
  limits: {},
  wishes: { neverTouch: new Set(), alwaysAllow: new Set() },
  learned: { apps: {} }
}
const OLD: Run = { ...baseRun('0000000001aaaa', SECONDS - 600), in_force: true }
const NEW: Run = { ...baseRun('0000000002bbbb', SECONDS), state: 'trial', message: 'pair 1 of 4' }
const FACTS: ControlFacts = {
  control: { mode: 'apply' },
  configured: 'observe',
  now: SECONDS,
  whyNot: undefined,
  holds: [],
  refusals: new Map(),
  run: OLD,
  measuring: false,
  word: WORD
}

t.test('why an app of the plan in force is not held says nothing of a plan that is only made or measured', async t => {
  const facts: ControlFacts = { ...FACTS, refusals: new Map([[BURNER, 'you let it go']]) }
  const plan = (changes: Partial<ControlFacts>): ControlPlan => controlResponse({ ...facts, ...changes }).plan
  const burner = (changes: Partial<ControlFacts>): unknown => plan(changes)?.apps.find(({ app }) => app === BURNER)
  t.match(burner({}), { state: 'refused', reason: /^you let it go; busy in the background/ })
  t.match(burner({ run: NEW, measuring: true }), { state: 'waiting', reason: /^busy in the background/ })
  t.match(controlResponse({ ...facts, run: { ...NEW, state: 'observing', message: 'looking at what runs' } }), { state: 'waiting', reason: 'looking at what runs' })
})

t.test('why nothing is held is told as it is', async t => {
  const of = (changes: Partial<ControlFacts>): unknown => controlResponse({ ...FACTS, ...changes })
  t.match(of({}), { state: 'waiting', reason: 'no app of the plan in force has worked enough in the background yet to be held' })
  t.match(of({ refusals: new Map([[BURNER, 'you let it go'], ['process:hostile', 'it is in front']]) }),
    { state: 'waiting', reason: 'nothing of the plan in force is held; My burner: you let it go, and 1 more app' })
  const hold = { app: BURNER, by: 'profile', state: 'paused', refusal: { rule: 'front', reason: 'it is in front' } } as unknown as Hold
  t.match(of({ holds: [hold] }), { state: 'waiting', reason: /My burner: it is in front$/ }, 'what runs freely is not held')
  t.match(of({ holds: [{ ...hold, state: 'held' }] }), { state: 'holding', reason: 'the plan in force is held' })
})

t.test('a trial is not told to wait for what the user has just said, and a mode that was lost is observe whatever the configuration says', async t => {
  const waiting: ControlFacts = { ...FACTS, configured: 'apply', run: { ...NEW, message: 'paused by you' }, measuring: true }
  t.match(controlResponse({ ...waiting, waitIsOver: true }), { state: 'measuring', reason: 'the trial goes on in a moment' })
  t.match(controlResponse(waiting), { reason: 'paused by you' })
  t.match(controlResponse({ ...waiting, control: { lost: 'it was damaged' }, whyNot: 'it was damaged' }),
    { mode: { value: 'observe', source: 'default' }, state: 'off', reason: 'it was damaged' })
})

t.test('a plan of which the user has taken an app is not the one that was measured', async t => {
  t.match(controlResponse(FACTS), { plan: { whole: true } })
  const never = { ...WORD, wishes: { neverTouch: new Set([BURNER]), alwaysAllow: new Set<string>() } }
  t.match(controlResponse({ ...FACTS, word: never }), { plan: { whole: false } })
  t.match(controlResponse({ ...FACTS, word: { ...WORD, settings: {} } }), { plan: { whole: false } })
})

function learnedTwice (): Learned {
  const undone = { app: BURNER, level: 'suspend', at: SECONDS, judged: true } as const
  return learnUndone(learnUndone({ apps: {} }, undone), undone)
}

t.test('what is learned of an app is told with its name and with the word of the user, as the next plan takes it', async t => {
  const facts: LearnedFacts = { learned: learnedTwice(), wishes: { neverTouch: new Set(), alwaysAllow: new Set() }, runs: [] }
  const said = (changes: Partial<LearnedFacts>): unknown => learnedResponse({ ...facts, ...changes }).apps[0]
  const word = (never: string[], always: string[]): Partial<LearnedFacts> =>
    ({ wishes: { neverTouch: new Set(never), alwaysAllow: new Set(always) } })
  t.match(said({}), { app: BURNER, name: BURNER, dropped: true, reason: 'you let it go 2 times' })
  t.match(said({ runs: [NEW] }), { name: 'My burner' })
  t.match(said(word([], [BURNER])), { dropped: false, reason: /^because you always allow it/ })
  t.match(said(word([BURNER], [])), { dropped: true, reason: /never to be touched/ })
  const once = learnUndone({ apps: {} }, { app: BURNER, level: 'cap', at: SECONDS, judged: true })
  t.match(said({ learned: once }), { dropped: false, reason: '' })
})

t.test('what the user says is put into words for the log', async t => {
  t.equal(patchWords({ mode: 'apply', pause_s: 0 }), 'the mode is apply; no pause any longer')
  t.equal(patchWords({ pause_s: 60, never_touch: { a: true, b: false }, always_allow: { c: true, d: false } }),
    'a pause of 60 s; a is never touched; b may be held down again; c is always allowed as a candidate; d is no longer always allowed')
  const before = { never_touch: ['a'], always_allow: ['b'] }
  t.equal(patchWords({ always_allow: { a: true } }, before), 'a is always allowed as a candidate, and is taken off the never list')
  t.equal(patchWords({ never_touch: { b: true } }, before), 'b is never touched, and no longer always allowed')
  t.equal(patchWords({ never_touch: { a: true }, always_allow: { a: true } }, before), 'a is never touched; a is always allowed as a candidate')
})
