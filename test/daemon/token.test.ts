import { randomBytes } from 'node:crypto'
import { chmodSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { loadToken } from '../../src/daemon/token.js'
import { tempFolder } from './temp-folder.js'

const QUIET = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
const OPTIONS = { log: QUIET, now: () => new Date('2026-11-23T04:00:00Z') }

t.test('is made once, of 32 random bytes, for this user only', async t => {
  const path = join(tempFolder(t), 'state', 'token')
  const token = await loadToken(path, { ...OPTIONS, randomBytes })
  t.match(token, /^[0-9a-f]{64}$/)
  t.equal(statSync(path).mode & 0o777, 0o600)
  t.equal(readFileSync(path, 'utf8'), `${token}\n`)
  t.equal(await loadToken(path, { ...OPTIONS, randomBytes: () => { throw new Error('a second one was made') } }), token)
})

t.test('what is no token is set aside and replaced', async t => {
  const folder = tempFolder(t)
  const path = join(folder, 'token')
  for (const text of ['', 'short', 'g'.repeat(64), 'A'.repeat(64), `${'a'.repeat(64)}b`]) {
    writeFileSync(path, text)
    const token = await loadToken(path, { ...OPTIONS, randomBytes })
    t.match(token, /^[0-9a-f]{64}$/)
    t.equal(readFileSync(path, 'utf8').trim(), token)
  }
  t.ok(readdirSync(folder).some(name => name.startsWith('token.corrupt-')))
})

t.test('a token that others could read is made private again', async t => {
  const path = join(tempFolder(t), 'token')
  const token = await loadToken(path, { ...OPTIONS, randomBytes })
  chmodSync(path, 0o644)
  t.equal(await loadToken(path, { ...OPTIONS, randomBytes }), token)
  t.equal(statSync(path).mode & 0o777, 0o600)
})
