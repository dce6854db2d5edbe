import { readFileSync } from 'node:fs'
import t from 'tap'
import { readSchemas } from '../src/contract.js'
import { ERROR_CODES } from '../src/errors.js'
import { EXIT } from '../src/commands/exit-codes.js'
import { NOTICE_TEXT } from '../src/network/notice.js'
import { readmeTables } from './readme-tables.js'

const OPERATORS = readFileSync(new URL('../docs/hub.md', import.meta.url), 'utf8')
const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

t.test('the README lists every error code with its status and meaning', async t => {
  for (const [code, { status, means }] of Object.entries(ERROR_CODES)) t.ok(README.includes(`| \`${code}\` | ${status} | ${means} |`), code)
})

t.test('README and page for operators list every configuration key with its default', async t => {
  const { daemon, hub } = readmeTables(readSchemas())
  for (const row of daemon) t.ok(README.includes(row), row)
  for (const row of hub) t.ok(OPERATORS.includes(row), row)
})

t.test('the README shows the notice as the program does, and every exit code', async t => {
  for (const line of NOTICE_TEXT.split('\n')) t.ok(README.includes(line), line)
  for (const code of Object.values(EXIT)) t.match(README, new RegExp(`[\\s(:]${code} `))
})
