import t from 'tap'
import type { Learned } from '../../src/contract-types.js'
import { learnUndone } from '../../src/loop/belief.js'
import { whyNotHeld } from '../../src/loop/standing.js'
import type { Planned, Word } from '../../src/loop/standing.js'

const BEGAN = 1000
const STOPPED: Planned = { app: 'Slack', level: 'suspend', since: BEGAN }
const CAPPED: Planned = { app: 'Slack', level: 'cap', cpu_limit: 20, memory_limit: 512, since: BEGAN }
const NOW: Word = {
  settings: { aggressive_mode: true, thermal_threshold: 80, quantum_circuits: 8 },
  limits: { Slack: { background_suspension: true, memory_limit: 512 }, Zoom: { cpu_limit: 30 } },
  wishes: { neverTouch: new Set(), alwaysAllow: new Set() },
  learned: { apps: {} }
}

const why = (planned: Planned, change: Partial<Word> = {}): string | undefined =>
  whyNotHeld({ ...planned, ...planned.level === 'suspend' ? { memory_limit: 512 } : {} }, { ...NOW, ...change })

/** Of a trial in which the app at this level used more, or less, power when it was held. */
function measured (level: string, saving: number): Learned {
  return { apps: { Slack: { [level]: { precision: 1e4, weighted: saving * 1e4, trials: 1, pairs: 60, undone: 0, updated_at: 1 } } } }
}

t.test('an app that the evidence drops is not held by an older plan, unless the user always allows it', async t => {
  t.equal(why(STOPPED, { learned: measured('suspend', 0.2) }), undefined)
  const learned = measured('suspend', -0.2)
  t.match(why(STOPPED, { learned }), /more power/)
  t.equal(why(CAPPED, { learned }), undefined, 'at another level it may be')
  const wishes = { neverTouch: new Set<string>(), alwaysAllow: new Set(['Slack']) }
  t.equal(why(STOPPED, { learned, wishes }), undefined)
  t.type(why(STOPPED, { learned, wishes: { ...wishes, neverTouch: new Set(['Slack']) } }), 'string')
})

t.test('whoever lets an app go and plans anew within one second wants the new plan', async t => {
  const letGo = (at: number): Learned => learnUndone({ apps: {} }, { app: 'Slack', level: 'suspend', at, judged: true })
  t.equal(why(STOPPED, { learned: letGo(BEGAN) }), undefined)
  t.match(why(STOPPED, { learned: letGo(BEGAN + 1) }), /you let it go/)
})

t.test('changed limits and settings end what a plan does to an app, and tell which', async t => {
  t.match(why(STOPPED, { settings: { ...NOW.settings, aggressive_mode: false } }), /aggressive_mode/)
  t.match(why(CAPPED, { settings: {} }), /aggressive_mode/)
  t.match(why(CAPPED, { limits: { Slack: { cpu_limit: 80, memory_limit: 512 } } }), /cpu_limit is 80 now.* 20;/)
  t.match(why({ ...CAPPED, cpu_limit: 30 }, {}), /cpu_limit is 20 now/, 'nobody names one any longer')
  t.match(why(CAPPED, { limits: { Slack: {} } }), /memory_limit/)
  t.match(why(STOPPED, { limits: { Slack: { background_suspension: false, memory_limit: 512 } } }), /stopped/)
})

t.test('a profile that comes again, or says something else of other apps or of the search, changes nothing', async t => {
  t.equal(why(CAPPED), undefined)
  const slack = { background_suspension: true, cpu_limit: 20, memory_limit: 512, priority_adjustment: -5 }
  const limits = { Slack: slack, Zoom: { cpu_limit: 60 }, Teams: {} }
  t.equal(why(CAPPED, { limits }), undefined)
  t.equal(why(STOPPED, { limits }), undefined)
  t.equal(why(CAPPED, { settings: { aggressive_mode: true, quantum_circuits: 12, thermal_threshold: 70 } }), undefined)
  const lowered: Planned = { app: 'Slack', level: 'deprioritise', memory_limit: 512, since: BEGAN }
  t.equal(why(lowered, { settings: {} }), undefined, 'lowering needs no aggressive mode')
})
