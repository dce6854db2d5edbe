import { readFileSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { setAside, sweepTemps, writeFileAtomic } from '../src/files.js'
import { tempFolder } from './daemon/temp-folder.js'

const fresh = (): string => tempFolder(t, 'pqs-files-')

t.test('a written file has the bytes, is private and leaves no temp file', async t => {
  const folder = fresh()
  const path = join(folder, 'deep', 'a.json')
  await writeFileAtomic(path, 'one')
  await writeFileAtomic(path, 'two')
  t.equal(readFileSync(path, 'utf8'), 'two')
  t.equal(statSync(path).mode & 0o777, 0o600)
  t.strictSame(readdirSync(join(folder, 'deep')), ['a.json'])
})

t.test('a write that cannot succeed keeps the old file and says which path', async t => {
  const folder = fresh()
  writeFileSync(join(folder, 'file'), 'old')
  await t.rejects(writeFileAtomic(join(folder, 'file', 'inner'), 'new'), { code: 'STORAGE_FAILED', statusCode: 507 })
  t.equal(readFileSync(join(folder, 'file'), 'utf8'), 'old')
})

t.test('sweeping removes old temp files and nothing else', async t => {
  const folder = fresh()
  for (const name of ['.a.json.00ff.tmp', '.b.json.11aa.tmp', 'c.json', '.hidden']) writeFileSync(join(folder, name), 'x')
  const old = new Date(Date.now() - 3_600_000)
  utimesSync(join(folder, '.a.json.00ff.tmp'), old, old)
  utimesSync(join(folder, 'c.json'), old, old)
  t.equal(await sweepTemps(folder, new Date()), 1)
  t.strictSame(readdirSync(folder).sort(), ['.b.json.11aa.tmp', '.hidden', 'c.json'])
  t.equal(await sweepTemps(join(folder, 'missing'), new Date()), 0)
})

t.test('setting aside keeps the bytes under a name with the time', async t => {
  const folder = fresh()
  writeFileSync(join(folder, 'cache.json'), '{')
  const aside = await setAside(join(folder, 'cache.json'), new Date('2026-11-23T10:00:00.000Z'))
  t.equal(aside, join(folder, 'cache.json.corrupt-2026-11-23T10-00-00-000Z'))
  t.equal(readFileSync(aside, 'utf8'), '{')
})
