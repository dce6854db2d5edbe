import fc from 'fast-check'
import { createTask, parse, validate } from 'node-cron'
import t from 'tap'
import type { Log } from '../../src/log.js'
import { createSchedule, spread } from '../../src/daemon/schedule.js'
import { gate } from './gate.js'
import { quiet } from './running-listener.js'

const DIVISORS = [1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30, 60]
const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const hours = fc.constantFrom('*', '3', '*/2', '8-18', '1,13')
const runsAnHour = (expression: string): number => {
  const { second, minute } = parse(expression)
  return second.length * minute.length
}

t.test('every spread expression is one that the scheduler takes', async () => {
  const minutes = fc.oneof(fc.constantFrom(...DIVISORS).map(step => `*/${step}`), fc.constantFrom('*', '0', '0,30', '5-10', '7-59/13', '*/7', '*/45'))
  fc.assert(fc.property(minutes, hours, fraction, (minute, hour, fraction) => validate(spread(`${minute} ${hour} * * *`, fraction))))
})

t.test('an expression runs as often as before', async () => {
  fc.assert(fc.property(fc.constantFrom(...DIVISORS), fraction, (step, fraction) => runsAnHour(spread(`*/${step} * * * *`, fraction)) === 60 / step))
})

t.test('installs are spread over the whole period, to the second', async t => {
  const offsetOf = (expression: string): number => {
    const { second: [second = 0], minute: [minute = 0] } = parse(expression)
    return minute * 60 + second
  }
  for (const step of DIVISORS) {
    const period = step * 60
    const offsets = Array.from({ length: period }, (_, i) => offsetOf(spread(`*/${step} * * * *`, (i + 0.5) / period)))
    t.strictSame(offsets, Array.from({ length: period }, (_, i) => i), `*/${step}`)
  }
  t.equal(spread('*/30 * * * *', 1 - Number.EPSILON / 2), '59 29-59/30 * * * *')
})

t.test('any other expression keeps its minutes and hours and gets a second only', async () => {
  const minutes = fc.constantFrom('*', '0', '0,30', '5-10', '*/7', '*/45', '*/0', '1-59/2')
  fc.assert(fc.property(minutes, hours, fraction, (minute, hour, fraction) => {
    const [second, ...rest] = spread(` ${minute}  ${hour} * * 1-5 `, fraction).split(' ')
    return Number(second) === Math.floor(fraction * 60) && rest.join(' ') === `${minute} ${hour} * * 1-5`
  }))
})

t.test('an expression with seconds is left as it is', async t => {
  for (const expression of ['0 */30 * * * *', '*/10 * * * * *', 'nonsense']) t.equal(spread(expression, 0.7), expression)
})

t.test('says when it runs next, and nothing while it is stopped', async t => {
  const schedule = createSchedule({ expression: '*/30 * * * *', fraction: 0.5, log: quiet, run: async () => undefined })
  t.equal(schedule.next(), null)
  await schedule.start()
  await schedule.start()
  const next = schedule.next()
  t.equal(next !== null && next.getTime() > Date.now() && next.getTime() <= Date.now() + 30 * 60_000, true)
  t.equal((next?.getMinutes() ?? 0) % 30, 15)
  await schedule.stop()
  t.equal(schedule.next(), null)
  await schedule.stop()
  await schedule.start()
  t.not(schedule.next(), null, 'it can be started again')
  await schedule.stop()
})

t.test('a job never overlaps with itself, and runs no more once it is stopped', async t => {
  let running = 0
  let most = 0
  let runs = 0
  let release = (): void => undefined
  const overlap = gate()
  const first = gate()
  const log: Log = { ...quiet, warn: () => { overlap.open() } }
  const schedule = createSchedule({
    expression: '* * * * * *',
    fraction: 0,
    log,
    run: async () => {
      runs++
      most = Math.max(most, ++running)
      first.open()
      await new Promise<void>(resolve => { release = resolve })
      running--
    }
  })
  t.teardown(async () => { await schedule.stop() })
  await schedule.start()
  await first.opened
  await overlap.opened // the second after: the first run still goes on
  t.equal(runs, 1)
  await schedule.stop()
  release()
  t.equal(most, 1)
})

t.test('a job that fails is logged with its error, and goes on', async t => {
  const logged = gate<{ err: unknown }>()
  let runs = 0
  const again = gate()
  const log: Log = { ...quiet, error: (fields: { err: unknown }) => { logged.open(fields) } }
  const fault = new Error('on purpose')
  const schedule = createSchedule({
    expression: '* * * * * *',
    fraction: 0,
    log,
    run: async () => {
      if (++runs > 1) again.open()
      throw fault
    }
  })
  t.teardown(async () => { await schedule.stop() })
  await schedule.start()
  t.equal((await logged.opened).err, fault)
  await again.opened
})

t.test('the scheduler knows expressions as the configuration documents them', async t => {
  const task = createTask(spread('*/30 * * * *', 0.25), () => undefined)
  t.teardown(async () => { await task.destroy() })
  t.equal(task.match(new Date(2026, 10, 23, 4, 7, 30)), true)
  t.equal(task.match(new Date(2026, 10, 23, 4, 37, 30)), true)
  t.equal(task.match(new Date(2026, 10, 23, 4, 0, 0)), false)
})
