import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { readJsonFile, writeJsonFile } from '../src/json-file.js'
import { tempFolder } from './daemon/temp-folder.js'

const NOW = new Date('2026-11-23T10:00:00.000Z')
const ASIDE = 'settings.json.corrupt-2026-11-23T10-00-00-000Z'
const fresh = (): string => tempFolder(t, 'pqs-json-')

t.test('what was written is read back, and the file is private', async t => {
  const path = join(fresh(), 'deep', 'settings.json')
  const value = { settings: { thermal_threshold: 70 } }
  await writeJsonFile('user-settings', path, value)
  t.strictSame(await readJsonFile('user-settings', path, NOW), { kind: 'ok', value })
  t.equal(statSync(path).mode & 0o777, 0o600)
  t.ok(readFileSync(path, 'utf8').endsWith('}\n'))
})

t.test('a file that is not there is absent', async t => {
  t.strictSame(await readJsonFile('user-settings', join(fresh(), 'settings.json'), NOW), { kind: 'absent' })
})

t.test('a file that does not parse or validate is set aside with its bytes', async t => {
  for (const damaged of ['', '{"settings"', 'null', '[]', '{"settings":{"warp":9}}', '{"settings":{"thermal_threshold":49}}', '\u0000\u0000']) {
    const folder = fresh()
    writeFileSync(join(folder, 'settings.json'), damaged)
    const stored = await readJsonFile('user-settings', join(folder, 'settings.json'), NOW)
    t.hasStrict(stored, { kind: 'corrupt', setAside: join(folder, ASIDE) }, JSON.stringify(damaged))
    t.ok(stored.kind === 'corrupt' && stored.reason.length > 0)
    t.strictSame(readdirSync(folder), [ASIDE])
    t.equal(readFileSync(join(folder, ASIDE), 'utf8'), damaged)
    t.strictSame(await readJsonFile('user-settings', join(folder, 'settings.json'), NOW), { kind: 'absent' })
  }
})

t.test('a value that does not fit its schema is never written', async t => {
  const path = join(fresh(), 'settings.json')
  await writeJsonFile('user-settings', path, { settings: { aggressive_mode: true } })
  await t.rejects(writeJsonFile('user-settings', path, { settings: { thermal_threshold: 500 } }), /thermal_threshold/)
  t.strictSame(JSON.parse(readFileSync(path, 'utf8')), { settings: { aggressive_mode: true } })
})

t.test('a file that exists but cannot be read is an error, not an absence', async t => {
  const path = join(fresh(), 'settings.json')
  mkdirSync(path)
  await t.rejects(readJsonFile('user-settings', path, NOW), { code: 'STORAGE_FAILED', cause: { code: 'EISDIR' } })
})
