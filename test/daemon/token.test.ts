import { randomBytes } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { loadToken } from '../../src/daemon/token.js'
import { tempFolder } from './temp-folder.js'

t.test('is made once, of 32 random bytes, for this user only', async t => {
  const path = join(tempFolder(t), 'state', 'token')
  const token = await loadToken(path, randomBytes)
  t.match(token, /^[0-9a-f]{64}$/)
  t.equal(statSync(path).mode & 0o777, 0o600)
  t.equal(readFileSync(path, 'utf8'), `${token}\n`)
  t.equal(await loadToken(path, () => { throw new Error('a second one was made') }), token)
})

t.test('what is no token is replaced', async t => {
  const path = join(tempFolder(t), 'token')
  for (const text of ['', 'short', 'g'.repeat(64), 'A'.repeat(64), `${'a'.repeat(64)}b`]) {
    writeFileSync(path, text)
    const token = await loadToken(path, randomBytes)
    t.match(token, /^[0-9a-f]{64}$/)
    t.equal(readFileSync(path, 'utf8').trim(), token)
  }
})
