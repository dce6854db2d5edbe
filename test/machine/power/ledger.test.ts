import fc from 'fast-check'
import t from 'tap'
import { buildLedger } from '../../../src/machine/power/ledger.js'
import type { LedgerInput } from '../../../src/machine/power/ledger.js'
import { shareOut } from '../../../src/machine/power/share.js'

const INPUT: LedgerInput = {
  seconds: 10,
  reading: { sensor: 'rapl', label: 'measured', scope: 'package', watts: 16 },
  apps: [{ id: 'chrome', name: 'Chrome', cpuSeconds: 20 }, { id: 'slack', name: 'Slack', cpuSeconds: 10 }],
  ownCpuSeconds: 0.5,
  totalCpuSeconds: 40,
  cpuCount: 8
}

t.test('an app gets the total by its share of all processor time there was; idle stays in the residual', async t => {
  const { rows, total } = buildLedger(INPUT)
  t.strictSame(total, { label: 'measured', sensor: 'rapl', scope: 'package', microjoules: 160_000_000, watts: 16 })
  t.strictSame(rows.map(({ kind, id, watts }) => [kind, id, watts]), [['app', 'chrome', 4], ['app', 'slack', 2], ['own', 'pqsd', 0.1], ['residual', 'residual', 9.9]])
})

t.test('the share of a measured total is modelled, and says so', async t => {
  t.strictSame(buildLedger(INPUT).rows.map(({ label }) => label), ['modelled', 'modelled', 'modelled', 'modelled'])
})

t.test('without a sensor nothing has a figure, and processor time is still there', async t => {
  const { rows, total } = buildLedger({ ...INPUT, reading: undefined })
  t.strictSame(total, { label: 'unavailable' })
  t.strictSame(rows[0], { kind: 'app', id: 'chrome', name: 'Chrome', cpuSeconds: 20, label: 'unavailable' })
  t.ok(rows.every(row => row.label === 'unavailable' && row.watts === undefined && row.microjoules === undefined))
})

t.test('the CPU-time model has no idle power: its divisor is the busy time', async t => {
  const { rows } = buildLedger({ ...INPUT, reading: { sensor: 'cpu_time_model', label: 'modelled', scope: 'cpu_time', watts: 4 } })
  t.strictSame(rows.map(({ watts }) => watts), [2, 1, 0.05, 0.95])
})

t.test('an interval without length or a figure that is none has no energy', async t => {
  for (const seconds of [0, -1, NaN, Infinity]) t.equal(buildLedger({ ...INPUT, seconds }).total.label, 'unavailable', String(seconds))
  for (const watts of [NaN, Infinity, -1]) t.equal(buildLedger({ ...INPUT, reading: { sensor: 'rapl', label: 'measured', scope: 'package', watts } }).total.label, 'unavailable')
})

t.test('usage that is negative or no number is none', async t => {
  const { rows } = buildLedger({ ...INPUT, apps: [{ id: 'a', name: 'A', cpuSeconds: -3 }, { id: 'b', name: 'B', cpuSeconds: NaN }] })
  t.strictSame(rows.slice(0, 2).map(({ cpuSeconds, watts }) => [cpuSeconds, watts]), [[0, 0], [0, 0]])
})

const usage = fc.oneof(fc.double({ min: 0, max: 1e4, noNaN: true }), fc.double(), fc.constant(0))
const input: fc.Arbitrary<LedgerInput> = fc.record({
  seconds: fc.double({ min: 0.001, max: 1e5, noNaN: true }),
  reading: fc.record({
    sensor: fc.constantFrom('rapl', 'battery', 'battery_telemetry', 'cpu_time_model'),
    label: fc.constantFrom('measured', 'modelled'),
    scope: fc.constantFrom('machine', 'package', 'cpu_time'),
    watts: fc.double({ min: 0, max: 2000, noNaN: true })
  }),
  apps: fc.array(fc.record({ id: fc.string(), name: fc.string(), cpuSeconds: usage }), { maxLength: 30 }),
  ownCpuSeconds: usage,
  totalCpuSeconds: usage,
  cpuCount: fc.integer({ min: 1, max: 256 })
})

t.test('rows add up to the total exactly, none is negative, and apps never exceed it', async () => {
  fc.assert(fc.property(input, each => {
    const { rows, total } = buildLedger(each)
    const energies = rows.map(({ microjoules }) => microjoules ?? NaN)
    const apps = rows.filter(({ kind }) => kind === 'app').reduce((sum, { microjoules = NaN }) => sum + microjoules, 0)
    const sum = energies.reduce((all, energy) => all + energy, 0)
    return sum === total.microjoules && energies.every(energy => Number.isInteger(energy) && energy >= 0) &&
      apps <= (total.microjoules ?? NaN) && ['residual', 'own'].every(only => rows.filter(({ kind }) => kind === only).length === 1)
  }), { numRuns: 1000 })
})

t.test('who used more never gets less', async () => {
  fc.assert(fc.property(input, each => {
    const { rows } = buildLedger(each)
    const users = rows.filter(({ kind }) => kind !== 'residual').sort((one, other) => (one.cpuSeconds ?? 0) - (other.cpuSeconds ?? 0))
    // The last may be one microjoule short, where the parts of the others were rounded up to what was left.
    return users.every((user, index) => index === 0 || (user.microjoules ?? NaN) + 1 >= (users[index - 1]?.microjoules ?? NaN))
  }), { numRuns: 500 })
})

t.test('parts of a whole are whole, and huge weights do not overflow', async t => {
  t.strictSame(shareOut(10, [1, 1, 1], 3), [3, 3, 3])
  t.strictSame(shareOut(10, [1, 1], 0.5), [5, 5])
  t.strictSame(shareOut(10, [0, 0], 0), [0, 0])
  t.strictSame(shareOut(10, [Number.MAX_VALUE, Number.MAX_VALUE], 1), [5, 5])
  t.strictSame(shareOut(10, [], 4), [])
})
