import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import t from 'tap'
import { NOTICE_TEXT, NOTICE_VERSION, createNotice } from '../../src/network/notice.js'
import type { Notice } from '../../src/network/notice.js'
import { createClock, createRecords, freshFolder } from './contribution-fixtures.js'

const setup = (path = join(freshFolder(), '.pqs', 'notice.json')): { path: string, notice: Notice, records: ReturnType<typeof createRecords>['records'] } => {
  const { log, records } = createRecords()
  return { path, records, notice: createNotice({ path, log, now: createClock().now }) }
}

const stored = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

t.test('it counts as shown only once it was marked, and the next start remembers', async t => {
  const { path, notice } = setup()
  await notice.load()
  t.equal(notice.shown(), false)
  t.notOk(existsSync(path))
  await notice.markShown('log')
  t.equal(notice.shown(), true)
  t.strictSame(JSON.parse(readFileSync(path, 'utf8')), { version: NOTICE_VERSION, shown_at: 1795428000, where: 'log' })

  const later = setup(path).notice
  t.equal(later.shown(), false, 'nothing is known before load')
  await later.load()
  t.equal(later.shown(), true)
  await later.markShown('status')
  t.match(readFileSync(path, 'utf8'), '"log"', 'the first showing is the one on record')
})

t.test('a newer text must be shown again, an older record does not do', async t => {
  const { path, notice } = setup()
  stored(path, JSON.stringify({ version: NOTICE_VERSION + 1, shown_at: 1, where: 'terminal' }))
  await notice.load()
  t.equal(notice.shown(), true, 'who has seen a later text has seen at least as much')
  stored(path, JSON.stringify({ version: 0, shown_at: 1, where: 'terminal' }))
  await notice.load()
  t.equal(notice.shown(), false)
})

t.test('a damaged or unreadable record counts as not shown, and is not fatal', async t => {
  const { path, notice, records } = setup()
  stored(path, '{"version":')
  await notice.load()
  t.equal(notice.shown(), false)
  t.equal(readdirSync(dirname(path)).filter(name => name.startsWith('notice.json.corrupt-')).length, 1)
  mkdirSync(path)
  await notice.load()
  t.equal(notice.shown(), false)
  t.match(records, [{ level: 'warn' }, { level: 'warn' }])
})

t.test('where the record cannot be written it has still been shown in this process', async t => {
  const folder = freshFolder()
  writeFileSync(join(folder, 'file'), '')
  const { notice, records } = setup(join(folder, 'file', 'notice.json'))
  await notice.markShown('terminal')
  t.equal(notice.shown(), true)
  t.match(records, [{ level: 'warn' }])
})

t.test('the text says what is shared, what never is, how to say no and how to look', async t => {
  for (const part of ['"contribution_enabled": false', '~/.pqs_config.json', 'DO_NOT_TRACK=1', 'GET /api/network/contribute/preview', 'Never shared:', 'Shared:']) {
    t.match(NOTICE_TEXT, part)
  }
  t.ok(NOTICE_TEXT.length <= 2000, 'fits the status response')
})
