import { appendFileSync, existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import t from 'tap'
import type { Test } from 'tap'
import type { Change } from '../../../src/machine/act/change.js'
import { createJournal, readPending } from '../../../src/machine/act/journal.js'
import type { Journal, JournalOptions } from '../../../src/machine/act/journal.js'
import { journalLine, readJournalText } from '../../../src/machine/act/journal-lines.js'

const NOW = new Date('2026-10-01T10:00:00Z')

function changeOf (id: string, part: Partial<Change> = {}): Change {
  return { id, actuator: 'stop', process: { pid: 4242, started: '777' }, from: 'running', to: 'stopped', ...part }
}

function pathIn (t: Test): string {
  return join(t.testdir(), 'state', 'journal.jsonl')
}

function journalAt (t: Test, path: string, options: Partial<JournalOptions> = {}): Journal {
  const journal = createJournal({ path, self: { pid: process.pid, started: '1' }, isAlive: async () => true, now: () => NOW, ...options })
  t.teardown(async () => { await journal.close() })
  return journal
}

const idsOf = (changes: readonly Change[]): string[] => changes.map(({ id }) => id)

t.test('what was begun and not ended is there at the next start, in order', async t => {
  const path = pathIn(t)
  const first = journalAt(t, path)
  t.same(await first.open(), [])
  await first.begin([changeOf('a'), changeOf('b', { actuator: 'unit_weight', unit: 'app-a\\x2db.scope', from: '[not set]', to: '20' })])
  await first.begin([changeOf('c')])
  await first.end(['a'])
  t.same(idsOf(first.pending()), ['b', 'c'])
  await first.close()
  const second = journalAt(t, path)
  t.same(await second.open(), [changeOf('b', { actuator: 'unit_weight', unit: 'app-a\\x2db.scope', from: '[not set]', to: '20' }), changeOf('c')])
  t.equal(statSync(path).mode & 0o777, 0o600)
})

t.test('is on disk before begin resolves', async t => {
  const path = pathIn(t)
  const journal = journalAt(t, path)
  await journal.open()
  await journal.begin([changeOf('a')])
  t.same(idsOf(await readPending(path)), ['a'])
  t.same(await readPending(join(t.testdir(), 'none')), [], 'no journal holds nothing')
})

t.test('is empty as soon as nothing is left', async t => {
  const path = pathIn(t)
  const journal = journalAt(t, path)
  await journal.open()
  await journal.begin([changeOf('a'), changeOf('b')])
  await journal.end(['a', 'unknown'])
  t.not(statSync(path).size, 0)
  await journal.end(['b'])
  t.equal(statSync(path).size, 0)
  await journal.begin([changeOf('c')])
  t.same(idsOf(await readPending(path)), ['c'])
})

t.test('is rewritten when it has grown while something is held all the time', async t => {
  const path = pathIn(t)
  const journal = journalAt(t, path)
  await journal.open()
  await journal.begin([changeOf('held')])
  const many = Array.from({ length: 1200 }, (_, index) => changeOf(`short-${index}`))
  await journal.begin(many)
  t.ok(statSync(path).size > 100_000)
  await journal.end(idsOf(many))
  await journal.begin(many)
  await journal.end(idsOf(many))
  t.ok(statSync(path).size < 1000)
  t.same(idsOf(await readPending(path)), ['held'])
  await journal.begin([changeOf('later')])
  t.same(idsOf(await readPending(path)), ['held', 'later'])
})

t.test('a last line that a crash cut off at any byte loses nothing that was on disk, and no damage is reported', async t => {
  const entries = ['a', 'b', 'c'].map(id => journalLine({ kind: 'begin', change: changeOf(id, { from: 'ä€😀' }) }))
  const text = [...entries, journalLine({ kind: 'end', id: 'a' })].join('')
  const bytes = Buffer.from(text)
  const ends = [0, ...[...bytes.entries()].filter(([, byte]) => byte === 10).map(([index]) => index + 1)]
  for (let cut = 0; cut <= bytes.length; cut++) {
    const whole = ends.filter(end => end <= cut).length - 1
    const { pending, damaged } = readJournalText(bytes.subarray(0, cut).toString('utf8'), undefined)
    const expected = whole === 4 ? ['b', 'c'] : ['a', 'b', 'c'].slice(0, whole)
    // A whole entry that only lacks its line feed counts as well.
    const generous = ends.includes(cut + 1) ? (whole + 1 === 4 ? ['b', 'c'] : ['a', 'b', 'c'].slice(0, whole + 1)) : expected
    if (damaged || JSON.stringify(idsOf(pending)) !== JSON.stringify(generous)) t.fail(`cut at ${cut}`, { found: idsOf(pending), damaged })
  }
  t.end()
})

t.test('goes on after a torn line, whatever stood in it', async t => {
  const path = pathIn(t)
  const first = journalAt(t, path)
  await first.open()
  await first.begin([changeOf('a')])
  await first.close()
  const line = journalLine({ kind: 'begin', change: changeOf('torn') })
  for (const cut of [1, 20, line.length - 2]) {
    appendFileSync(path, line.slice(0, cut))
    const next = journalAt(t, path, { onDamage: () => t.fail('no damage') })
    t.same(idsOf(await next.open()), ['a'])
    await next.begin([changeOf(`after-${cut}`)])
    t.same(idsOf(await readPending(path)), ['a', `after-${cut}`])
    await next.end([`after-${cut}`])
    await next.close()
  }
})

t.test('a damaged journal is kept aside, and every whole entry in it still counts', async t => {
  const path = pathIn(t)
  const first = journalAt(t, path)
  await first.open()
  await first.begin(['a', 'b', 'c', 'd'].map(id => changeOf(id)))
  await first.close()
  const lines = readFileSync(path, 'utf8').split('\n')
  // One line lost its end and its line feed, one became noise, one is JSON that is no entry.
  const damaged = `${lines[0]?.slice(0, 30)}${lines[1]}\n\u0000\u0000\ufffd\n{"kind":"begin"}\n{"x":1}\n${lines[2]}${lines[3]}\n`
  writeFileSync(path, damaged)
  const reported: string[] = []
  const second = journalAt(t, path, { onDamage: aside => reported.push(aside) })
  t.same(idsOf(await second.open()), ['b', 'c', 'd'])
  t.same(reported, [`${path}.corrupt-2026-10-01T10-00-00-000Z`])
  t.equal(readFileSync(reported[0] ?? '', 'utf8'), damaged)
  t.same(idsOf(await readPending(path)), ['b', 'c', 'd'])
})

t.test('entries around any damage survive', async t => {
  const lines = Array.from({ length: 6 }, (_, index) => journalLine({ kind: 'begin', change: changeOf(`id${index}`) }))
  const text = Buffer.from(lines.join(''))
  fc.assert(fc.property(fc.nat(text.length - 1), fc.uint8Array({ minLength: 1, maxLength: 40 }), (at, noise) => {
    const damaged = Buffer.from(text)
    damaged.set(noise.subarray(0, text.length - at), at)
    const found = new Set(idsOf(readJournalText(damaged.toString('utf8'), undefined).pending))
    const last = at + Math.min(noise.length, text.length - at)
    let start = 0
    for (const [index, line] of lines.entries()) {
      // One byte more on each side: a line feed that became something else joins noise to the entry after it.
      const untouched = start + line.length <= at || start > last
      if (untouched && !found.has(`id${index}`)) return false
      start += line.length
    }
    return true
  }))
  t.end()
})

t.test('nothing of an earlier boot is left to undo', async t => {
  const path = pathIn(t)
  const first = journalAt(t, path, { boot: 'one' })
  await first.open()
  await first.begin([changeOf('a')])
  await first.close()
  t.same(idsOf(await readPending(path, 'one')), ['a'])
  const second = journalAt(t, path, { boot: 'two', onDamage: () => t.fail('no damage') })
  t.same(await second.open(), [])
  await second.begin([changeOf('b')])
  t.same(idsOf(await readPending(path, 'two')), ['b'])
})

t.test('concurrent writers within the program are put in order', async t => {
  const path = pathIn(t)
  const journal = journalAt(t, path)
  await journal.open()
  const ids = Array.from({ length: 30 }, (_, index) => `id${index}`)
  await Promise.all(ids.map(async id => { await journal.begin([changeOf(id)]) }))
  t.same(idsOf(await readPending(path)), ids)
  await Promise.all(ids.map(async id => { await journal.end([id]) }))
  t.same(journal.pending(), [])
  t.equal(statSync(path).size, 0)
})

t.test('refuses to begin what it cannot write', async t => {
  const path = pathIn(t)
  const closed = journalAt(t, path)
  await t.rejects(closed.begin([changeOf('a')]), { code: 'STORAGE_FAILED' })
  writeFileSync(join(t.testdir({ state: {} }), 'file'), '')
  const nowhere = journalAt(t, join(t.testdirName, 'file', 'journal.jsonl'))
  await t.rejects(nowhere.open(), { code: 'STORAGE_FAILED' })
  t.same(nowhere.pending(), [])
})

t.test('only one process writes at a time, and the next may when it closes', async t => {
  const path = pathIn(t)
  const first = journalAt(t, path)
  await first.open()
  const second = journalAt(t, path, { self: { pid: 99_999, started: '5' } })
  await t.rejects(second.open(), { code: 'ALREADY_RUNNING' })
  await first.close()
  t.same(await second.open(), [])
  await second.close()
  await second.close()
  t.same(readdirSync(join(path, '..')), ['journal.jsonl'])
})

t.test('the lock of a dead process is taken over, and the dead one would notice', async t => {
  const path = pathIn(t)
  const first = journalAt(t, path, { self: { pid: 77_777, started: '3' } })
  await first.open()
  await first.begin([changeOf('a')])
  const asked: unknown[] = []
  const isAlive = async (process: unknown): Promise<boolean> => { asked.push(process); return false }
  const second = journalAt(t, path, { isAlive })
  t.same(idsOf(await second.open()), ['a'])
  t.same(asked, [{ pid: 77_777, started: '3' }])
  await t.rejects(first.begin([changeOf('b')]), { code: 'ALREADY_RUNNING' })
  await first.close()
  t.ok(existsSync(`${path}.lock`), 'it does not take away what is not its own')
  t.same(idsOf(await readPending(path)), ['a'])
})

t.test('of many who find a dead owner one can write', async t => {
  const path = pathIn(t)
  const dead = journalAt(t, path, { self: { pid: 77_777, started: '3' } })
  await dead.open()
  const isAlive = async ({ pid }: { pid: number }): Promise<boolean> => pid !== 77_777
  const many = Array.from({ length: 12 }, (_, index) => journalAt(t, path, { self: { pid: 1000 + index, started: '1' }, isAlive }))
  const opened = await Promise.allSettled(many.map(async journal => await journal.open()))
  // Two may believe for a moment that they have it; the confirmation before each write tells all but one.
  const owners = many.filter((_, index) => opened[index]?.status === 'fulfilled')
  const written = await Promise.allSettled(owners.map(async journal => { await journal.begin([changeOf('a')]) }))
  t.equal(written.filter(({ status }) => status === 'fulfilled').length, 1)
  for (const each of [...opened, ...written]) if (each.status === 'rejected') t.match(each.reason, { code: 'ALREADY_RUNNING' })
})

t.test('a damaged lock is nobody\'s', async t => {
  const path = pathIn(t)
  const first = journalAt(t, path)
  await first.open()
  await first.close()
  writeFileSync(`${path}.lock`, 'garbage')
  t.same(await journalAt(t, path).open(), [])
})
