import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import t from 'tap'

const LINES = fileURLToPath(new URL('fixtures/log-lines.ts', import.meta.url))

/** What a program with this logger writes to its standard output. */
async function logged (...args: string[]): Promise<string> {
  const child = spawn(process.execPath, ['--import=./test/typescript.mjs', LINES, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
  if (code !== 0) throw new Error(`it ended with ${String(code)}: ${output}`)
  return output
}

t.test('for machines: one JSON object a line, without secrets', async t => {
  const output = await logged('info', 'json')
  const records = output.trim().split('\n').map(line => JSON.parse(line) as Record<string, unknown>)
  t.strictSame(records.map(({ msg }) => msg), ['🌐 Initializing distributed optimization network...', 'secrets', 'more secrets', 'could not close'])
  t.hasStrict(records[0], { level: 30, event: 'initializing', hub: 'https://hub.example' })
  t.hasStrict(records[3], { level: 50, part: 'pump' })
  t.match(records[3]?.['err'], { type: 'TypeError', stack: /on purpose[^]*the cause/ })
  t.notMatch(output, /SECRET/)
  t.notOk('hostname' in (records[0] ?? {}), 'a log that is pasted somewhere does not name the computer')
})

t.test('for a person: the message as it is, and a fault with its details', async t => {
  const lines = (await logged('info', 'readable')).split('\n')
  t.strictSame(lines.slice(0, 4), ['🌐 Initializing distributed optimization network...', 'secrets', 'more secrets', 'could not close'])
  t.match(lines.slice(4).join('\n'), /TypeError[^]*on purpose[^]*the cause/)
  t.notMatch(lines.join('\n'), /SECRET/)
})

t.test('the level decides what is written', async t => {
  t.match(await logged('debug', 'json'), /a debug line/)
  t.equal(await logged('silent', 'json'), '')
})
