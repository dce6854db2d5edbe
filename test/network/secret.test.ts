import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { loadSecret, slotFraction } from '../../src/network/secret.js'
import { createClock, createRecords, freshFolder } from './contribution-fixtures.js'

const setup = (): { path: string, load: () => Promise<Buffer>, records: ReturnType<typeof createRecords>['records'] } => {
  const { log, records } = createRecords()
  const path = join(freshFolder(), '.pqs', 'secret')
  return { path, records, load: async () => await loadSecret(path, { randomBytes, log, now: createClock().now }) }
}

t.test('the first call makes 32 bytes for this user only, later calls read the same', async t => {
  const { path, load, records } = setup()
  const secret = await load()
  t.equal(secret.length, 32)
  t.strictSame(await load(), secret)
  t.strictSame(readFileSync(path), secret)
  t.equal(statSync(path).mode & 0o777, 0o600)
  t.strictSame(readdirSync(join(path, '..')), ['secret'])
  t.strictSame(records, [])
})

t.test('of many that start at once one wins, and all have its secret', async t => {
  const { load } = setup()
  const secrets = await Promise.all(Array.from({ length: 20 }, load))
  t.equal(new Set(secrets.map(secret => secret.toString('hex'))).size, 1)
})

t.test('a short, long or zeroed secret is set aside and made anew, with a warning', async t => {
  for (const damaged of [Buffer.alloc(0), Buffer.alloc(31, 1), Buffer.alloc(33, 1), Buffer.alloc(32)]) {
    const { path, load, records } = setup()
    mkdirSync(join(path, '..'))
    writeFileSync(path, damaged, { mode: 0o600 })
    const secret = await load()
    t.equal(secret.length, 32)
    t.notSame(secret, damaged)
    t.strictSame(readFileSync(`${path}.corrupt-2026-11-23T10-00-00-000Z`), damaged)
    t.match(records, [{ level: 'warn', fields: { path, bytes: damaged.length } }])
  }
})

t.test('a secret that others could read is closed to them, with a warning', async t => {
  const { path, load, records } = setup()
  const secret = await load()
  chmodSync(path, 0o644)
  t.strictSame(await load(), secret)
  t.equal(statSync(path).mode & 0o777, 0o600)
  t.match(records, [{ level: 'warn', fields: { path } }])
})

t.test('a place that cannot be written is reported as such', async t => {
  const { log } = createRecords()
  const folder = freshFolder()
  writeFileSync(join(folder, 'file'), '')
  await t.rejects(loadSecret(join(folder, 'file', 'secret'), { randomBytes, log, now: createClock().now }), { code: 'STORAGE_FAILED' })
})

t.test('fractions are in [0, 1), stable, their own for each purpose, and evenly spread over installs', async t => {
  const secret = Buffer.alloc(32, 1)
  t.equal(slotFraction(secret, 'sync'), slotFraction(secret, 'sync'))
  t.not(slotFraction(secret, 'sync'), slotFraction(secret, 'upload'))
  const bins = new Array<number>(10).fill(0)
  for (let i = 0; i < 2000; i++) {
    const fraction = slotFraction(Buffer.from(String(i)), 'sync')
    if (!(fraction >= 0 && fraction < 1)) t.fail(`out of range: ${fraction}`)
    const bin = Math.floor(fraction * 10)
    bins[bin] = (bins[bin] ?? 0) + 1
  }
  t.ok(Math.min(...bins) > 150 && Math.max(...bins) < 250, `bins: ${bins.join(' ')}`)
})
