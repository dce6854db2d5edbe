import t from 'tap'
import type { Learned, TrialResult } from '../../src/contract-types.js'
import { beliefOf, evidenceOf, learnFrom, learnUndone, measuredHere } from '../../src/loop/belief.js'
import { priorOf } from '../../src/loop/prior.js'

const PRIOR = { mean: 0.4, sd: 0.3, source: 'default' as const }
const NOTHING: Learned = { apps: {} }

function resultWith (saving: number, se: number): TrialResult {
  const figure = { saving: 1, ci95: [0, 2] as [number, number] }
  return {
    pairs: 60,
    sensor: 'rapl',
    label: 'measured',
    per_second: figure,
    per_work: figure,
    claim: { basis: 'per_second', ...figure },
    outcome: 'saving',
    rebound: null,
    pooled: null,
    apps: [{ app: 'Slack', level: 'cap', saving, se, owed: false }]
  }
}

const after = (learned: Learned): ReturnType<typeof beliefOf> => beliefOf(PRIOR, evidenceOf(learned, 'Slack', 'cap'))

t.test('a lucky trial is pulled towards the prior, many trials outweigh it', async t => {
  t.match(after(NOTHING), { mean: 0.4, sd: 0.3, source: 'default', trials: 0 })
  const once = learnFrom(NOTHING, { run: 'run00001', result: resultWith(0.9, 0.3), at: 1 })
  t.ok(Math.abs(after(once).mean - 0.65) < 1e-12, 'halfway, for both are equally sure')
  let many = once
  for (let i = 2; i < 60; i++) many = learnFrom(many, { run: `run${i}xxxxx`, result: resultWith(0.9, 0.3), at: i })
  t.ok(after(many).mean > 0.88)
  t.equal(after(many).pairs, 59 * 60)
})

t.test('the same run teaches once, and what is not known teaches nothing', async t => {
  const once = learnFrom(NOTHING, { run: 'run00001', result: resultWith(0.9, 0.3), at: 1 })
  t.equal(learnFrom(once, { run: 'run00001', result: resultWith(0.9, 0.3), at: 2 }), once)
  t.strictSame(learnFrom(NOTHING, { run: 'run00001', result: resultWith(0, 0), at: 1 }).apps, {})
})

t.test('harm drops an entry whatever the prior says, and so do two undos', async t => {
  const harmed = learnFrom(NOTHING, { run: 'run00001', result: resultWith(-0.2, 0.05), at: 1 })
  t.match(after(harmed).dropped, /more power/)
  t.ok(Math.abs((measuredHere(evidenceOf(harmed, 'Slack', 'cap')).saving ?? 0) + 0.2) < 1e-12)
  const undone = learnUndone(NOTHING, { app: 'Slack', level: 'cap', at: 1, judged: true })
  t.equal(after(undone).dropped, undefined)
  t.match(after(learnUndone(undone, { app: 'Slack', level: 'cap', at: 2, judged: true })).dropped, /2 times/)
  const elsewhere = learnUndone(undone, { app: 'Slack', level: 'suspend', at: 2, judged: true })
  t.match(after(elsewhere).dropped, /2 times/, 'it is the app that the user would not have held')
  t.strictSame(Object.values(elsewhere.apps['Slack'] ?? {}).map(each => each.undone), [1, 1], 'each is written down once')
})

t.test('of many apps the one heard of longest ago is forgotten', async t => {
  let learned = NOTHING
  for (let i = 0; i <= 500; i++) learned = learnUndone(learned, { app: `App ${i}`, level: 'cap', at: i, judged: true })
  t.equal(Object.keys(learned.apps).length, 500)
  t.notOk(learned.apps['App 0'])
})

t.test('a prior never promises more than everything, nor anything of a cap above what is used', async t => {
  const cap = { level: 'cap' as const, cpuLimit: 20, idleWork: true }
  t.equal(priorOf({ ...cap, cores: 0.1 }).mean, 0)
  t.ok(priorOf({ ...cap, cores: 8, elsewhere: { kept: 1000, undetected: 0, dropped: 0 } }).mean <= 0.95)
})
