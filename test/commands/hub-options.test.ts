import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import type { Test } from 'tap'
import type { Context } from '../../src/commands/context.js'
import { hubOptionsOf } from '../../src/commands/hub-options.js'
import { createPaths } from '../../src/paths.js'
import { NOW } from '../hub/contributions.js'

function contextFor (test: Test, file: object | undefined, env: Context['env'] = {}): Context {
  const home = mkdtempSync(join(tmpdir(), 'pqs-options-'))
  test.teardown(() => { rmSync(home, { recursive: true, force: true }) })
  const paths = createPaths(home)
  mkdirSync(paths.hub, { recursive: true })
  if (file !== undefined) writeFileSync(join(paths.hub, 'hub.json'), JSON.stringify(file))
  const output = { terminal: false, colours: false, json: false, line: () => undefined, note: () => undefined }
  return { paths, env, output, version: '0.0.0', platform: 'linux', uid: undefined, now: () => NOW }
}

const adjustments = { defaults: { k: 1, publish_delay_ms: 1000 } }

t.test('a private network publishes from one contributor on, unless file, environment or command line say otherwise', async t => {
  const kOf = async (context: Context, overlay = {}): Promise<number> => (await hubOptionsOf(context, { ...adjustments, overlay })).config.k
  t.equal(await kOf(contextFor(t, undefined)), 1)
  t.equal(await kOf(contextFor(t, { k: 25 })), 25, 'a hub that was set up for others stays as private as it was')
  t.equal(await kOf(contextFor(t, { k: 25 }, { PQS_HUB_K: '30' })), 30)
  t.equal(await kOf(contextFor(t, { k: 25 }, { PQS_HUB_K: '30' }), { PQS_HUB_K: '40' }), 40)
  t.equal((await hubOptionsOf(contextFor(t, undefined))).config.k, 10, 'and a hub of its own keeps the default')
})

t.test('a faulty file is refused, not replaced by what goes before it', async t => {
  await t.rejects(hubOptionsOf(contextFor(t, { k: 0 }), adjustments), { code: 'CONFIG_INVALID' })
})

t.test('an empty DATABASE_URL is none', async t => {
  t.equal((await hubOptionsOf(contextFor(t, undefined, { DATABASE_URL: '' }))).databaseUrl, undefined)
  t.equal((await hubOptionsOf(contextFor(t, undefined, { DATABASE_URL: 'postgresql://x' }))).databaseUrl, 'postgresql://x')
})
