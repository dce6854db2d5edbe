import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { refuseWrongClock } from '../../src/daemon/clock.js'
import { freshHome, runCommand } from '../process/harness.js'

t.test('a clock in which nothing could be written down is refused', async t => {
  for (const date of ['1969-12-31T23:59:59Z', '2100-01-01T00:00:01Z', '2225-06-01']) t.throws(() => { refuseWrongClock(new Date(date)) }, { code: 'CLOCK_WRONG' }, date)
  for (const date of ['1970-01-01', '2026-12-01', '2100-01-01']) t.doesNotThrow(() => { refuseWrongClock(new Date(date)) }, date)
})

t.test('a start under such a clock ends with one plain message', async t => {
  const home = freshHome(t)
  const clock = join(home, 'clock.mjs')
  writeFileSync(clock, `const ahead = ${Date.UTC(2101, 0, 1)} - Date.now()
globalThis.Date = class extends Date {
  constructor (...parts) { if (parts.length === 0) super(Date.now()); else super(...parts) }
  static now () { return super.now() + ahead }
}`)
  const { code, stderr } = await runCommand(['run'], { home, env: { NODE_OPTIONS: `--import ${clock}`, PQS_LISTEN_PORT: '0' } })
  t.equal(code, 1)
  t.match(stderr, /^pqsd: the clock of this computer says 2101-01-01, .*\n$/)
})
