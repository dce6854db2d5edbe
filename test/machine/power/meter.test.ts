import { cpus } from 'node:os'
import t from 'tap'
import { createTelemetrySensor } from '../../../src/machine/darwin/battery-telemetry.js'
import { createCurrentSensor } from '../../../src/machine/darwin/battery-current.js'
import { createBatterySensor } from '../../../src/machine/linux/battery-sensor.js'
import { createRaplSensor } from '../../../src/machine/linux/rapl-sensor.js'
import { MODEL_BASIS, busySecondsOf, createCpuModel } from '../../../src/machine/power/cpu-model.js'
import { createPowerMeter } from '../../../src/machine/power/meter.js'
import { captured, printing, recordedFiles, steppingClock } from './recorded.js'

const counting = (...values: ReadonlyArray<number | undefined>): () => Promise<number | undefined> => {
  let turn = 0
  return async () => values[turn++]
}

t.test('the model is busy cores × a nominal watt, labelled modelled, with its formula', async t => {
  const model = createCpuModel({ busySeconds: counting(100, 125, 125), monotonic: steppingClock(10) })
  t.equal(await model.read(), undefined)
  t.match(model.why(), /two samples/)
  t.strictSame(await model.read(), { sensor: 'cpu_time_model', label: 'modelled', scope: 'cpu_time', watts: 2.5, kind: 'mean', from: 10, to: 20, fresh: true, basis: MODEL_BASIS })
  t.equal((await model.read())?.watts, 0, 'nothing ran')
})

t.test('CPU time that cannot be read, or that goes back, is no figure', async t => {
  const model = createCpuModel({ busySeconds: counting(5, undefined, 7, 6, 8), monotonic: steppingClock(1) })
  const read = []
  for (let turn = 0; turn < 5; turn++) read.push((await model.read())?.watts)
  t.strictSame(read, [undefined, undefined, undefined, undefined, 2])
})

t.test('busy time of this machine is read, and none of no processor', async t => {
  t.ok((busySecondsOf(cpus()) ?? 0) > 0)
  t.equal(busySecondsOf([]), undefined)
  t.equal(busySecondsOf([{ times: { user: 1000, nice: 500, sys: 250, irq: 250 } }]), 2)
})

t.test('a Mac on battery without telemetry is measured by its current, and the reason is kept', async t => {
  const run = printing(captured('darwin/power/m2-air-discharging.txt'))
  const options = { run, monotonic: () => 0 }
  const { reading, sensors } = await createPowerMeter([createTelemetrySensor(options), createCurrentSensor(options)]).read()
  t.hasStrict(reading, { sensor: 'battery', label: 'measured' })
  t.strictSame(sensors, [{ sensor: 'battery_telemetry', state: 'unavailable', reason: 'this battery publishes no power telemetry' }, { sensor: 'battery', state: 'measured' }])
})

t.test('the best sensor that answers is taken, and those after it are not asked', async t => {
  let asked = 0
  const run = printing(captured('darwin/power/m1-pro-charging.txt'))
  const model = createCpuModel({ busySeconds: async () => ++asked, monotonic: steppingClock(1) })
  t.strictSame((await createPowerMeter([createTelemetrySensor({ run, monotonic: () => 0 }), model]).read()).sensors, [{ sensor: 'battery_telemetry', state: 'measured' }])
  t.equal(asked, 0)
})

t.test('a virtual machine has only the model, and before its second sample nothing at all', async t => {
  const options = { files: recordedFiles(t.testdir(), {}), monotonic: steppingClock(1) }
  const model = createCpuModel({ busySeconds: counting(1, 2), monotonic: steppingClock(1) })
  const meter = createPowerMeter([createRaplSensor(options), createBatterySensor(options), model])
  const first = await meter.read()
  t.equal(first.reading, undefined)
  t.strictSame(first.sensors.map(({ sensor, state }) => [sensor, state]), [['rapl', 'unavailable'], ['battery', 'unavailable'], ['cpu_time_model', 'unavailable']])
  const second = await meter.read()
  t.hasStrict(second.reading, { sensor: 'cpu_time_model', label: 'modelled', watts: 1 })
  t.strictSame(second.sensors[2], { sensor: 'cpu_time_model', state: 'modelled' })
})
