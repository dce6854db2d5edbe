import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { hubInit, hubPublish, hubRenew } from '../../src/commands/hub.js'
import { createHub } from '../../src/hub/hub.js'
import type { Output } from '../../src/commands/output.js'
import { NOW } from '../hub/contributions.js'
import { dataFolder, freshDatabaseUrl, quiet } from '../hub/database.js'
import { hubConfig } from '../hub/running-hub.js'

const now = (): Date => NOW

function recorder (json = false): { output: Output, lines: string[], value: () => Record<string, unknown> } {
  const lines: string[] = []
  const output: Output = { terminal: false, colours: false, json, line: text => { lines.push(text) }, note: () => undefined }
  return { output, lines, value: () => JSON.parse(lines.join('\n')) as Record<string, unknown> }
}

t.test('init makes keys, says what to pin and what to move offline, and never twice', async t => {
  const dataDir = dataFolder(t)
  const { output, lines } = recorder()
  await hubInit({ dataDir, output, now })
  const text = lines.join('\n')
  t.ok(text.includes(join(dataDir, 'root.json')))
  t.ok(text.includes(join(dataDir, 'root-keys')))
  t.match(text, /offline/)
  const before = readFileSync(join(dataDir, 'root.json'), 'utf8')
  await t.rejects(hubInit({ dataDir, output, now }), { code: 'KEYS_INVALID' })
  t.equal(readFileSync(join(dataDir, 'root.json'), 'utf8'), before)
})

t.test('publish exports for mirrors, without a hub and beside one', async t => {
  const dataDir = dataFolder(t)
  await hubInit({ dataDir, output: recorder().output, now })
  const common = { dataDir, config: hubConfig(), databaseUrl: undefined, log: quiet, now }
  const mirror = join(dataDir, 'mirror')
  const first = recorder(true)
  await hubPublish({ ...common, output: first.output, to: mirror })
  t.match(first.value(), { success: true, outcome: 'published', files_written: 5 })
  t.ok(existsSync(join(mirror, 'metadata', 'timestamp.json')))
  const hub = createHub(common)
  t.teardown(hub.close)
  const { url } = await hub.start()
  const second = recorder(true)
  await hubPublish({ ...common, output: second.output, to: mirror })
  t.match(second.value(), { outcome: 'unchanged', files_written: 0 })
  t.equal((await fetch(`${url}/health`)).status, 200, 'the running hub keeps its database')
})

t.test('a renewed root is published by the next publish', async t => {
  const dataDir = dataFolder(t)
  const databaseUrl = await freshDatabaseUrl()
  await hubInit({ dataDir, output: recorder().output, now })
  const publish = async (): Promise<string[]> => {
    const { output, lines } = recorder()
    await hubPublish({ dataDir, config: hubConfig(), databaseUrl, log: quiet, now, output })
    return lines
  }
  t.strictSame(await publish(), ['Published.'])
  t.strictSame(await publish(), ['Nothing new to publish.'])
  await hubRenew({ dataDir, rootKeys: join(dataDir, 'root-keys'), output: recorder().output, now })
  t.strictSame(readdirSync(join(dataDir, 'roots')).sort(), ['1.root.json', '2.root.json'])
  t.strictSame(await publish(), ['Published.'])
})
