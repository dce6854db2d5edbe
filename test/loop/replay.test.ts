import { readFileSync } from 'node:fs'
import t from 'tap'
import { replayMany, replayTrial } from '../../bench/trial-replay.mjs'
import type { Replay } from '../../bench/trial-replay.mjs'
import { WORKLOADS } from '../../bench/trial-simulation.mjs'
import { createMeasurer } from '../../src/loop/measure.js'
import { trialFor } from '../../src/loop/trial-of-run.js'
import { createCurrentSensor } from '../../src/machine/darwin/battery-current.js'
import { createTelemetrySensor } from '../../src/machine/darwin/battery-telemetry.js'
import { createBatterySensor } from '../../src/machine/linux/battery-sensor.js'
import { buildLedger } from '../../src/machine/power/ledger.js'
import { createPowerMeter } from '../../src/machine/power/meter.js'

const REAL = { createMeasurer, trialFor, createTelemetrySensor, createCurrentSensor, createBatterySensor, createPowerMeter, buildLedger }
const RECORDED = readFileSync(new URL('../machine/fixtures/darwin/power/m1-pro-charging.xml', import.meta.url), 'utf8')
// The bench has two hundred, of which a tenth of the 5 % would be missed; seeds are fixed, so what is seen here is always the same.
const COUNT = Number(process.env['TEST_TRIALS'] ?? 6)

async function many (options: Pick<Replay, 'gauge' | 'suppressed'>): ReturnType<typeof replayMany> {
  return await replayMany(REAL, { recorded: RECORDED, workload: WORKLOADS.quiet, seed: 1, pairs: 60, count: COUNT, ...options })
}

for (const gauge of ['telemetry', 'power_now'] as const) {
  t.test(`${gauge}: a planted 5 % is found within 60 pairs and shared once; where nothing is planted, no effect is told and nothing is shared`, async t => {
    const planted = await many({ gauge, suppressed: 0.05 })
    const share = COUNT - 1 // of few trials one may miss it
    t.ok(planted.contributed >= 100 * share / COUNT, `${planted.contributed} % were shared`)
    t.ok(Math.abs(planted.perSecond - 5) < 1, `${planted.perSecond} %`)
    for (const { run, trial, shared, learned } of planted.all) {
      t.equal(trial.done.length, 70, 'sixty pairs and ten untouched ones')
      t.equal(trial.sensor, gauge === 'telemetry' ? 'battery_telemetry' : 'battery')
      t.strictSame(shared.map(({ id }) => id), run.shared === null ? [] : [run.shared.id])
      t.equal(run.shared?.done, run.in_force ? true : undefined)
      for (const { result } of shared) t.match(result, { pairs: 60, energy_savings: run.trial?.result?.claim.saving })
      t.match(learned.apps['app'], { cap: { trials: 1, pairs: 60 } })
    }
    const none = await many({ gauge })
    t.ok(none.none >= 100 * share / COUNT, `${none.none} % told of no effect`)
    for (const { run, shared } of none.all) t.equal(shared.length, run.trial?.result?.outcome === 'saving' ? 1 : 0)
  })
}

t.test('a gauge that publishes once a minute lets nothing of one window into the next', async t => {
  // Nothing moves but what is saved: a window that held a second of its neighbour would show it.
  const still = { white: 0, drift: 0, tau: 600 }
  for (const gauge of ['telemetry', 'current', 'power_now'] as const) {
    const { run } = await replayTrial(REAL, { gauge, recorded: RECORDED, workload: still, seed: 1, suppressed: 0.25, pairs: 12 })
    const saving = run.trial?.result?.per_second.saving ?? 0
    t.ok(Math.abs(saving - 25) < 0.3, `${gauge}: ${saving} of 25 %`)
  }
})
