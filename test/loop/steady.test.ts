import t from 'tap'
import type { RunApp } from '../../src/contract-types.js'
import type { Hold, HoldRequest } from '../../src/machine/act/hold.js'
import type { Sight } from '../../src/machine/watch-view.js'
import { createSteady } from '../../src/loop/steady.js'
import type { Steady } from '../../src/loop/steady.js'

const PLANNED: RunApp = {
  app: 'x',
  name: 'X',
  level: 'deprioritise',
  processes: 1,
  watts: 1,
  saved_watts: 0.1,
  impact: 0,
  before: 'before',
  after: 'after',
  reason: 'saves 0.1 W of 1 W',
  evidence: 'default',
  owed: false
}
const LOOK_SECONDS = 5

interface Scene {
  readonly steady: Steady
  readonly asked: HoldRequest[]
  readonly done: string[]
  readonly whys: Array<string | undefined>
  /** One look, five seconds after the last one, at which the app used so many percent of a core. */
  look (percent: number, app?: RunApp, proof?: string): Promise<string[]>
  refuse (is: boolean): void
  forbid (is: boolean): void
  holdByHand (is: boolean): void
}

function scene (): Scene {
  const held = new Map<string, Pick<Hold, 'app' | 'by'>>()
  const [asked, done]: [HoldRequest[], string[]] = [[], []]
  const whys: Array<string | undefined> = []
  let [at, refused, may] = [0, false, true]
  const steady = createSteady({
    grip: {
      hold: async (app, request) => {
        asked.push(request)
        if (refused) return { held: false, refusal: { rule: 'front', reason: 'you are using it' } }
        held.set(app, { app, by: request.by })
        done.push(`hold ${request.level}`)
        return { held: true, hold: { app, by: request.by } as Hold }
      },
      release: async (app, why) => {
        done.push('release')
        whys.push(why)
        return held.delete(app)
      },
      holds: () => [...held.values()] as Hold[]
    },
    engagePercent: 2,
    releasePercent: 0.5,
    dwellSeconds: 3,
    holdSeconds: 12
  })
  return {
    steady,
    asked,
    done,
    whys,
    look: async (percent, app = PLANNED, proof) => {
      at += LOOK_SECONDS
      const ledger = { seconds: LOOK_SECONDS, rows: [{ id: 'x', cpuSeconds: percent * LOOK_SECONDS / 100 }] }
      const how = { mayHold: () => may, whyNot: () => 'you let it go', ...proof === undefined ? {} : { proof } }
      await steady.step([app], { observation: { at }, ledger } as unknown as Sight, how)
      return done.splice(0)
    },
    refuse: is => { refused = is },
    forbid: is => { may = !is },
    holdByHand: is => {
      if (is) held.set('x', { app: 'x', by: 'user' })
      else held.delete('x')
    }
  }
}

t.test('a planned app is held once it has worked for the dwell time, and let go once it was quiet for as long, not before the least time', async t => {
  const { look, steady } = scene()
  t.strictSame(await look(50), [], 'one busy look is no reason')
  t.ok(steady.isTurning(), 'but one to look again soon')
  t.strictSame(await look(1), [], 'between the two thresholds it is not held')
  t.notOk(steady.isTurning())
  t.strictSame(await look(50), [])
  t.strictSame(await look(2), ['hold deprioritise'])
  t.strictSame(await look(1), [], 'and not let go either')
  t.strictSame(await look(0.1), [])
  t.strictSame(await look(0.6), [], 'quiet for one look only')
  t.strictSame(await look(0.1), [])
  t.strictSame(await look(0.1), ['release'])
})

t.test('what is capped or stopped uses little because it is held, so that lets nobody go', async t => {
  const { look, steady, done, whys } = scene()
  const app = { ...PLANNED, level: 'suspend' as const }
  await look(50, app)
  t.strictSame(await look(50, app), ['hold suspend'])
  for (let i = 0; i < 5; i++) t.strictSame(await look(0, app), [])
  t.strictSame(await look(0, { ...app, level: 'keep' }), ['release'], 'a plan that no longer wants it does')
  await look(50, app)
  t.strictSame(await look(50, app), ['hold suspend'])
  await steady.release('paused by you')
  t.strictSame(done, ['release'])
  t.strictSame(whys, ['you let it go', 'paused by you'], 'each time it is said why')
})

t.test('what the user holds by hand begins anew when he lets it go, and asks for no quick looks meanwhile', async t => {
  const { look, steady, holdByHand } = scene()
  await look(50)
  holdByHand(true)
  await look(50)
  t.notOk(steady.isTurning())
  holdByHand(false)
  t.strictSame(await look(50), [], 'one busy look is no reason')
  t.strictSame(await look(50), ['hold deprioritise'])
})

t.test('whether it may still be held is asked right before it is', async t => {
  const { look, forbid } = scene()
  await look(50)
  forbid(true)
  t.strictSame(await look(50), [])
  forbid(false)
  t.strictSame(await look(50), ['hold deprioritise'])
})

t.test('who is refused is asked for again only after a while, and why is told', async t => {
  const { look, asked, refuse, steady } = scene()
  refuse(true)
  for (let i = 0; i < 7; i++) await look(50)
  t.equal(asked.length, 1)
  t.strictSame([...steady.refusals()], [['x', 'you are using it']])
  refuse(false)
  await look(50)
  t.strictSame(await look(50), ['hold deprioritise'])
  t.equal(steady.refusals().size, 0)
})

t.test('why an app is held tells where its figure is from, and what the trial of the plan measured', async t => {
  const { look, asked } = scene()
  await look(50)
  await look(50)
  t.match(asked[0], { by: 'profile', reason: 'planned (a guess): saves 0.1 W of 1 W' })
  const proven = scene()
  await proven.look(50)
  await proven.look(50, PLANNED, 'saves 4.0 % (95 % interval 2.0 to 6.0, 60 pairs, modelled)')
  t.match(proven.asked[0]?.reason, /^the plan was measured here: it saves 4\.0 % .*60 pairs.*; planned from a guess: saves 0\.1 W/)
})
