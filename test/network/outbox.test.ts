import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import t from 'tap'
import type { OutboxItem } from '../../src/contract-types.js'
import { contributionBytes } from '../../src/network/contribution.js'
import { createOutbox } from '../../src/network/outbox.js'
import type { Outbox } from '../../src/network/outbox.js'
import { killAtWork, transpileSources } from '../cache/killing.js'
import { contribution, createClock, createRecords, freshFolder, idOf } from './contribution-fixtures.js'
import type { Clock, LogRecord } from './contribution-fixtures.js'

const HUB = 'https://hub.example'
const DAY = 86_400_000

interface Setup { directory: string, clock: Clock, records: LogRecord[], outbox: Outbox, reopen: () => Outbox }

function setup (): Setup {
  const { log, records } = createRecords()
  const clock = createClock()
  const directory = join(freshFolder(), '.pqs', 'outbox')
  const reopen = (): Outbox => createOutbox({ directory, log, now: clock.now })
  return { directory, clock, records, outbox: reopen(), reopen }
}

const ids = (items: readonly OutboxItem[]): string[] => items.map(item => item.contribution.id)

t.test('creating does nothing, and an outbox that was never used is empty', async t => {
  const { directory, outbox } = setup()
  t.strictSame(await outbox.list(), [])
  await outbox.remove([idOf(1)])
  await outbox.clear()
  t.strictSame(outbox.depth(), { depth: 0, dead: 0, next_attempt: null })
  t.notOk(existsSync(directory))
})

t.test('what is put is on disk, private, and there after a restart, oldest first', async t => {
  const { directory, clock, outbox, reopen } = setup()
  for (const n of [3, 1, 2]) {
    await outbox.put(contribution(n), HUB)
    clock.advance(1000)
  }
  const path = join(directory, `${idOf(3)}.json`)
  t.equal(statSync(path).mode & 0o777, 0o600)
  t.match(JSON.parse(readFileSync(path, 'utf8')), { contribution: contribution(3), server: HUB, created_at: 1795428000, attempts: 0 })
  const items = await reopen().list()
  t.strictSame(ids(items), [idOf(3), idOf(1), idOf(2)])
  t.equal(contributionBytes(items[0]?.contribution ?? contribution(9)), contributionBytes(contribution(3)))
})

t.test('a failed try is remembered over a restart', async t => {
  const { clock, outbox, reopen } = setup()
  await outbox.put(contribution(1), HUB)
  const nextAt = clock.now().getTime() + 90_500
  await outbox.defer([idOf(1)], { nextAt, reason: 'x'.repeat(1000) })
  const again = reopen()
  t.match(await again.list(), [{ attempts: 1, next_at: nextAt, last_error: 'x'.repeat(300) }])
  t.strictSame(again.depth(), { depth: 1, dead: 0, next_attempt: Math.ceil(nextAt / 1000) })
})

t.test('what was removed or emptied while a try was under way does not come back', async t => {
  const { directory, outbox } = setup()
  await outbox.put(contribution(1), HUB)
  await Promise.all([outbox.clear(), outbox.defer([idOf(1)], { nextAt: 0, reason: 'late' }), outbox.bury(idOf(1), 'late')])
  t.strictSame(readdirSync(directory), [])
  t.strictSame(await outbox.list(), [])
})

t.test('an item that the user deleted by hand is gone', async t => {
  const { directory, outbox } = setup()
  await outbox.put(contribution(1), HUB)
  rmSync(join(directory, `${idOf(1)}.json`))
  t.strictSame(await outbox.list(), [])
  t.equal(outbox.depth().depth, 0)
})

t.test('of more than 200 items the oldest are dropped, and that is said', async t => {
  const { clock, records, outbox } = setup()
  for (let n = 0; n < 203; n++) {
    await outbox.put(contribution(n), HUB)
    clock.advance(1000)
  }
  const items = await outbox.list()
  t.equal(items.length, 200)
  t.equal(items[0]?.contribution.id, idOf(3))
  t.equal(outbox.depth().depth, 200)
  t.match(records, [{ level: 'warn', fields: { count: 1, limit: 200 } }, {}, {}])
})

t.test('an item is given up after 30 days and kept among the dead', async t => {
  const { directory, clock, records, outbox } = setup()
  await outbox.put(contribution(1), HUB)
  clock.advance(30 * DAY)
  t.equal((await outbox.list()).length, 1)
  clock.advance(1)
  t.strictSame(await outbox.list(), [])
  t.match(JSON.parse(readFileSync(join(directory, 'dead', `${idOf(1)}.json`), 'utf8')), { last_error: /^expired/ })
  t.strictSame(outbox.depth(), { depth: 0, dead: 1, next_attempt: null })
  t.match(records, [{ level: 'warn', fields: { count: 1 } }])
})

t.test('a buried item keeps the reason, and only the last 50 are kept', async t => {
  const { directory, outbox, reopen } = setup()
  for (let n = 0; n < 52; n++) {
    await outbox.put(contribution(n), HUB)
    await outbox.bury(idOf(n), `reason ${n}`)
    utimesSync(join(directory, 'dead', `${idOf(n)}.json`), 1000 + n, 1000 + n)
  }
  const dead = readdirSync(join(directory, 'dead')).sort()
  t.equal(dead.length, 50)
  t.equal(dead[0], `${idOf(2)}.json`)
  t.match(JSON.parse(readFileSync(join(directory, 'dead', `${idOf(51)}.json`), 'utf8')), { last_error: 'reason 51', contribution: { id: idOf(51) } })
  t.strictSame(outbox.depth(), { depth: 0, dead: 50, next_attempt: null })
  const again = reopen()
  await again.list()
  t.equal(again.depth().dead, 50)
})

t.test('opting out leaves nothing: no items, no dead, no damaged ones, no temp files', async t => {
  const { directory, outbox } = setup()
  for (const n of [1, 2, 3]) await outbox.put(contribution(n), HUB)
  await outbox.bury(idOf(3), 'refused')
  writeFileSync(join(directory, `${idOf(2)}.json`), '{')
  await outbox.list()
  writeFileSync(join(directory, `.${idOf(4)}.json.00ff00ff00ff.tmp`), '{"contribution"')
  await outbox.clear()
  t.strictSame(readdirSync(directory), [])
  t.strictSame(outbox.depth(), { depth: 0, dead: 0, next_attempt: null })
})

t.test('a damaged, oversized or renamed item is set aside and reported, the others stay', async t => {
  const { directory, records, outbox } = setup()
  await outbox.put(contribution(1), HUB)
  const item = readFileSync(join(directory, `${idOf(1)}.json`), 'utf8')
  const damaged: { [name: string]: string } = { [idOf(2)]: '', [idOf(3)]: '{"contribution":{}}', [idOf(4)]: item, [idOf(5)]: item.replace('"attempts"', `${' '.repeat(10_000)}"attempts"`) }
  for (const [id, text] of Object.entries(damaged)) writeFileSync(join(directory, `${id}.json`), text)
  writeFileSync(join(directory, 'notes.txt'), 'mine')
  t.strictSame(ids(await outbox.list()), [idOf(1)])
  t.equal(records.filter(record => record.level === 'warn').length, 4)
  const names = readdirSync(directory)
  for (const [id, text] of Object.entries(damaged)) {
    const aside = names.find(name => name.startsWith(`${id}.json.corrupt-`)) ?? ''
    t.equal(readFileSync(join(directory, aside), 'utf8'), text)
  }
  t.ok(names.includes('notes.txt'))
  t.strictSame(ids(await outbox.list()), [idOf(1)], 'and is not reported again')
  t.equal(records.length, 4)
})

t.test('what cannot be read is reported and stays', async t => {
  const { directory, records, outbox } = setup()
  await outbox.put(contribution(1), HUB)
  mkdirSync(join(directory, `${idOf(2)}.json`))
  t.strictSame(ids(await outbox.list()), [idOf(1)])
  t.match(records, [{ level: 'warn', fields: { path: join(directory, `${idOf(2)}.json`) } }])
  t.ok(existsSync(join(directory, `${idOf(2)}.json`)))
})

t.test('temp files of a killed process are swept at the first look', async t => {
  const { directory, clock, outbox } = setup()
  for (const folder of [directory, join(directory, 'dead')]) {
    mkdirSync(folder, { recursive: true })
    for (const [name, age] of [['.a.json.00.tmp', 3600], ['.b.json.00.tmp', 5]] as const) {
      writeFileSync(join(folder, name), '{')
      const at = clock.now().getTime() / 1000 - age
      utimesSync(join(folder, name), at, at)
    }
  }
  await outbox.list()
  t.strictSame(readdirSync(directory).sort(), ['.b.json.00.tmp', 'dead'])
  t.strictSame(readdirSync(join(directory, 'dead')), ['.b.json.00.tmp'])
})

t.test('where nothing can be written, put says so and nothing counts as kept', async t => {
  const { log } = createRecords()
  const folder = freshFolder()
  writeFileSync(join(folder, 'file'), '')
  const outbox = createOutbox({ directory: join(folder, 'file', 'outbox'), log, now: createClock().now })
  await t.rejects(outbox.put(contribution(1), HUB), { code: 'STORAGE_FAILED' })
  t.equal(outbox.depth().depth, 0)
  await t.rejects(outbox.list(), { code: 'ENOTDIR' })
})

t.test('whatever is done at the same time, the outbox holds what the same steps leave in order', async () => {
  const step = fc.record({ verb: fc.constantFrom('put', 'remove', 'bury', 'defer', 'clear'), n: fc.nat(5) })
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 15 }), async steps => {
    const { outbox, reopen } = setup()
    const expected = new Set<string>()
    const verbs = {
      put: { act: async (n: number) => { await outbox.put(contribution(n), HUB) }, model: (id: string) => { expected.add(id) } },
      remove: { act: async (n: number) => { await outbox.remove([idOf(n)]) }, model: (id: string) => { expected.delete(id) } },
      bury: { act: async (n: number) => { await outbox.bury(idOf(n), 'no') }, model: (id: string) => { expected.delete(id) } },
      defer: { act: async (n: number) => { await outbox.defer([idOf(n)], { nextAt: 1, reason: 'later' }) }, model: () => {} },
      clear: { act: async () => { await outbox.clear() }, model: () => { expected.clear() } }
    }
    for (const { verb, n } of steps) verbs[verb].model(idOf(n))
    await Promise.all(steps.map(async ({ verb, n }) => { await verbs[verb].act(n) }))
    const found = ids(await reopen().list())
    return found.length === expected.size && found.every(id => expected.has(id)) && outbox.depth().depth === expected.size
  }), { numRuns: 40 })
})

t.test('killed at 20 random moments, every item on disk parses and none that was kept is lost', { timeout: 110_000 }, async t => {
  const folder = transpileSources()
  const script = `
    import { createOutbox } from './src/network/outbox.js'
    const [directory, text, from] = process.argv.slice(2)
    const log = { debug () {}, info () {}, warn () {}, error () {} }
    const outbox = createOutbox({ directory, log, now: () => new Date() })
    const idOf = n => n.toString(16).padStart(32, '0')
    for (let n = Number(from); ; n++) {
      await outbox.put({ ...JSON.parse(text), id: idOf(n) }, 'https://hub.example')
      console.log('kept ' + idOf(n))
      await outbox.defer([idOf(n)], { nextAt: 1, reason: 'busy' })
      if (n % 2 === 0) {
        console.log('gone ' + idOf(n))
        await (n % 4 === 0 ? outbox.remove([idOf(n)]) : outbox.bury(idOf(n), 'refused'))
      }
      if (n % 50 === 49) {
        const old = Array.from({ length: 60 }, (_, i) => idOf(n - i))
        for (const id of old) console.log('gone ' + id)
        await outbox.remove(old)
      }
    }`
  let kills = 0
  const lane = async (count: number): Promise<void> => {
    const { directory, records, reopen } = setup()
    const kept = new Set<string>()
    let next = 1
    for (let kill = 0; kill < count; kill++) {
      const args = [directory, JSON.stringify(contribution(0)), String(next)]
      for (const line of await killAtWork({ folder, script, args, afterMs: Math.random() * 40 })) {
        const [verb, id = ''] = line.split(' ')
        if (verb === 'kept') kept.add(id)
        else kept.delete(id)
        next = Math.max(next, parseInt(id, 16) + 2)
      }
      const found = new Set(ids(await reopen().list()))
      const lost = [...kept].filter(id => !found.has(id))
      if (lost.length > 0) t.fail(`lost: ${lost.join(' ')}`)
      kills++
    }
    t.strictSame(records, [], 'nothing was damaged')
  }
  await Promise.all([10, 10].map(lane))
  t.equal(kills, 20)
})
