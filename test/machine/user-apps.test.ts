import { existsSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { readUserApps } from '../../src/machine/user-apps.js'

const now = new Date('2026-10-01T12:00:00Z')

t.test('a file that is not there is no fault', async t => {
  t.strictSame(await readUserApps(join(t.testdir(), 'apps.json'), { home: '/h', now }), { apps: { apps: {} } })
})

t.test('links are followed, patterns and what is not installed stay as written', async t => {
  const folder = t.testdir({ real: '', 'apps.json': '' })
  symlinkSync(join(folder, 'real'), join(folder, 'link'))
  const match = [{ executable: '~/link' }, { directory: '~/opt/*' }, { snap: 'x' }, { executable: '/nowhere/at/all' }]
  writeFileSync(join(folder, 'apps.json'), JSON.stringify({ apps: { Mine: { name: 'Mine', match } } }))
  const { apps, fault } = await readUserApps(join(folder, 'apps.json'), { home: folder, now })
  t.equal(fault, undefined)
  t.strictSame(apps.apps['Mine']?.match, [{ executable: join(folder, 'real') }, { directory: '~/opt/*' }, { snap: 'x' }, { executable: '/nowhere/at/all' }])
})

t.test('a broken file is set aside and reported, and the program goes on without it', async t => {
  for (const text of ['{', '[]', '{"apps":{"a":{}}}', '{"apps":{"../x":{"name":"x","match":[{"snap":"x"}]}}}']) {
    const folder = t.testdir({ 'apps.json': text })
    const { apps, fault } = await readUserApps(join(folder, 'apps.json'), { home: folder, now })
    t.strictSame(apps, { apps: {} })
    t.match(fault, /apps\.json\.corrupt-/)
    t.equal(existsSync(join(folder, 'apps.json')), false)
    t.equal(readdirSync(folder).length, 1)
  }
})

t.test('what cannot be read is reported and stays, and the program goes on without it', async t => {
  const folder = t.testdir({ 'apps.json': {} })
  const { apps, fault } = await readUserApps(join(folder, 'apps.json'), { home: folder, now })
  t.strictSame(apps, { apps: {} })
  t.match(fault, /cannot be read/)
  t.strictSame(readdirSync(folder), ['apps.json'])
})
