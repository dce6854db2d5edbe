import { createServer } from 'node:http'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import t from 'tap'
import type { Test } from 'tap'
import type { Context } from '../../src/commands/context.js'
import { dashboard } from '../../src/commands/dashboard.js'
import { createPaths } from '../../src/paths.js'

const TOKEN = 'ab'.repeat(32)

interface Desk { readonly context: Context, readonly lines: string[], readonly url: string, opened (): string | undefined }

/** A person at a desktop whose opener writes down what it was asked to open. */
async function desk (t: Test, { terminal = true, exit = 0 }: { terminal?: boolean, exit?: number } = {}): Promise<Desk> {
  const home = t.testdir()
  const paths = createPaths(home)
  const instance = '0'.repeat(32)
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ status: 'ok', version: '0', pid: process.pid, instance, uptime_seconds: 1 }))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => server.close())
  const { port } = server.address() as AddressInfo
  mkdirSync(paths.state, { recursive: true })
  writeFileSync(paths.runtime, JSON.stringify({ pid: process.pid, port, socket: null, instance, version: '0', started_at: 1 }))
  const asked = join(home, 'asked')
  for (const name of ['xdg-open', 'open']) writeFileSync(join(home, name), `#!/bin/sh\necho "$1" > '${asked}'\nexit ${exit}\n`, { mode: 0o755 })
  const lines: string[] = []
  const output = { terminal, colours: false, json: false, line: (text: string) => { lines.push(text) }, note: () => {} }
  const context = { paths, env: { PATH: `${home}:/bin:/usr/bin`, DISPLAY: ':0' }, output, version: '0', platform: 'linux', uid: process.getuid?.(), now: () => new Date() }
  return { context, lines, url: `http://127.0.0.1:${port}/`, opened: () => existsSync(asked) ? readFileSync(asked, 'utf8').trim() : undefined }
}

t.test('on a desktop it opens the page', async t => {
  const { context, url, opened } = await desk(t)
  await dashboard(context, {})
  t.equal(opened(), url)
})

t.test('where a token is asked for it reaches the browser, but no argument that other users could see', async t => {
  const { context, url, lines, opened } = await desk(t)
  writeFileSync(context.paths.token, `${TOKEN}\n`)
  await dashboard(context, {})
  const file = opened() ?? ''
  t.notMatch(file, TOKEN)
  t.notMatch(lines.join(' '), TOKEN)
  t.match(readFileSync(file, 'utf8'), `url=${url}#token=${TOKEN}"`)
  t.equal(statSync(file).mode & 0o777, 0o600)
})

t.test('without a terminal, without a desktop, or when told so it prints the address', async t => {
  const piped = await desk(t, { terminal: false })
  writeFileSync(piped.context.paths.token, `${TOKEN}\n`)
  await dashboard(piped.context, {})
  t.strictSame(piped.lines, [`${piped.url}#token=${TOKEN}`])
  const remote = await desk(t)
  await dashboard({ ...remote.context, env: {} }, {})
  await dashboard(remote.context, { print: true })
  t.strictSame(remote.lines, [remote.url, remote.url])
  t.strictSame([piped.opened(), remote.opened()], [undefined, undefined])
})

t.test('when no browser opens, the address is printed', async t => {
  const { context, lines, url } = await desk(t, { exit: 3 })
  await dashboard(context, {})
  t.equal(lines.at(-1), url)
  writeFileSync(context.paths.token, `${TOKEN}\n`)
  await dashboard(context, {})
  t.equal(lines.at(-1), `${url}#token=${TOKEN}`)
  t.notOk(existsSync(context.paths.link), 'the file that leads there is gone')
})

t.test('no daemon is an error, not a page of somebody else', async t => {
  const { context } = await desk(t)
  writeFileSync(context.paths.runtime, readFileSync(context.paths.runtime, 'utf8').replace('0'.repeat(32), '1'.repeat(32)))
  await t.rejects(dashboard(context, {}), { code: 'NOT_RUNNING' })
})
