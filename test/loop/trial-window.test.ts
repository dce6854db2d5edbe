import t from 'tap'
import { createWindowMeter } from '../../src/loop/trial-window.js'
import type { WindowOutcome } from '../../src/loop/trial-window.js'
import type { SupplyState } from '../../src/machine/power/supply-source.js'
import type { Sight } from '../../src/machine/watch-view.js'

interface Seen { readonly at: number, readonly supply?: Partial<SupplyState>, readonly sensor?: string }

// Only what the meter reads of a look; 10 W throughout, one core second of the app in each.
function sight ({ at, supply = {}, sensor = 'rapl' }: Seen): Sight {
  return {
    observation: { at },
    supply: { source: 'battery', profile: 'platform=balanced', ...supply },
    power: { reading: { sensor, label: 'measured', kind: 'mean', fresh: true, from: at - 5, to: at, watts: 10 } },
    ledger: { seconds: 5, rows: [{ id: 'app', cpuSeconds: 1 }] },
    busySeconds: 2
  } as unknown as Sight
}

function outcomeOf (looks: readonly Seen[]): WindowOutcome | undefined {
  const meter = createWindowMeter({ on: true, first: sight({ at: 100 }), startedAt: 1000, seconds: 20, settle: 5, apps: ['app'] })
  for (const look of looks) meter.add(sight(look))
  return meter.outcome()
}

const steady = [105, 110, 115, 120, 125].map(at => ({ at }))

t.test('a window is the mean of the readings that lie in it, without the time it settles in', async t => {
  t.equal(outcomeOf(steady.slice(0, -1)), undefined)
  t.match(outcomeOf(steady), { kind: 'window', sensor: 'rapl', window: { seconds: 20, joules: 200, busy_s: 8, apps: { app: 4 } } })
})

t.test('a window in which the conditions change does not count', async t => {
  const changed = (last: Omit<Seen, 'at'>): WindowOutcome | undefined => outcomeOf([...steady.slice(0, 2), { at: 115, ...last }, ...steady.slice(3)])
  t.match(changed({}), { kind: 'window' })
  t.match(changed({ supply: { source: 'mains' } }), { kind: 'void', reason: /supply/ })
  t.match(changed({ supply: { profile: 'platform=performance' } }), { kind: 'void', reason: /profile/ }, 'whoever changed it')
  t.match(changed({ supply: { lowPower: true } }), { kind: 'void', reason: /profile/ })
  t.match(changed({ sensor: 'battery' }), { kind: 'void', reason: /sensor/ })
  t.match(outcomeOf([{ at: 140 }]), { kind: 'void', reason: /slept/ })
})
