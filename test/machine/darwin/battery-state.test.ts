import fc from 'fast-check'
import t from 'tap'
import { parseBatteryState } from '../../../src/machine/darwin/battery-state.js'
import { parseLowPowerMode } from '../../../src/machine/darwin/power-mode.js'
import type { PowerSupply } from '../../../src/machine/power/supply.js'
import { captured } from '../power/recorded.js'

const EXPECTED: Readonly<Record<string, PowerSupply>> = {
  discharging: { source: 'battery', battery: { state: 'discharging', percent: 8, minutesLeft: 31 } },
  'finishing-charge': { source: 'mains', battery: { state: 'charging', percent: 99, minutesLeft: 31 } },
  'not-charging': { source: 'mains', battery: { state: 'idle', percent: 80 } },
  charged: { source: 'mains', battery: { state: 'full', percent: 100 } },
  'no-estimate': { source: 'battery', battery: { state: 'discharging', percent: 64 } }
}

t.test('every captured state of pmset is understood', async t => {
  for (const [name, supply] of Object.entries(EXPECTED)) t.strictSame(parseBatteryState(captured(`darwin/power/pmset-batt-${name}.txt`)), supply, name)
})

t.test('a desktop has a source and no battery, and a UPS is no battery of the computer', async t => {
  t.strictSame(parseBatteryState("Now drawing from 'AC Power'\n"), { source: 'mains' })
  t.strictSame(parseBatteryState("Now drawing from 'UPS Power'\n -Back-UPS ES 700 (id=1)\t90%; discharging; 0:20 remaining present: true\n"), { source: 'ups' })
})

t.test('newer fields and warnings do not matter', async t => {
  const text = "Now drawing from 'Battery Power'\n -InternalBattery-0 (id=1)\t5%; discharging; 1:05 remaining present: true rawExternalConnected: 0\n\tBattery Warning: Final\n"
  t.strictSame(parseBatteryState(text), { source: 'battery', battery: { state: 'discharging', percent: 5, minutesLeft: 65 } })
})

t.test('what is not the documented answer is unknown', async t => {
  for (const text of ['', 'pmset: failure', "Now drawing from 'Solar Power'\n", "Es wird 'AC Power' verwendet\n"]) t.strictSame(parseBatteryState(text), { source: 'unknown' }, text)
  t.strictSame(parseBatteryState("Now drawing from 'AC Power'\n -InternalBattery-0 (id=1)\t150%; charged; 0:00 remaining present: true\n"), { source: 'mains' })
  t.hasStrict(parseBatteryState("Now drawing from 'AC Power'\n -InternalBattery-0 (id=1)\t50%; resting; 0:10 remaining present: true\n").battery, { state: 'unknown', percent: 50 })
})

t.test('an answer that is cut anywhere gives the whole value or none', async t => {
  for (const [name, { source, battery }] of Object.entries(EXPECTED)) {
    const whole = captured(`darwin/power/pmset-batt-${name}.txt`)
    for (let end = 0; end < whole.length; end++) {
      const cut = parseBatteryState(whole.slice(0, end))
      t.ok(cut.source === source || cut.source === 'unknown')
      if (cut.battery !== undefined) t.strictSame(cut.battery, battery)
    }
  }
})

t.test('Low Power Mode has two names, and 2 is its opposite', async t => {
  const cases: ReadonlyArray<[string, boolean | undefined]> = [
    [' lowpowermode         1\n', true], [' lowpowermode         0\n', false], [' powermode            1\n', true], [' powermode            2\n', false],
    [' hibernatemode        3\n', undefined], [' powermode            1', undefined], [' powermode            7\n', undefined], ['', undefined]
  ]
  for (const [text, on] of cases) t.equal(parseLowPowerMode(`System-wide power settings:\nCurrently in use:\n${text}`), on, text)
})

t.test('noise never throws', async () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
    parseLowPowerMode(text)
    return parseBatteryState(text).source === 'unknown' && parseBatteryState(`Now drawing from 'AC Power'\n${text}`).battery === undefined
  }), { numRuns: 1000 })
})
