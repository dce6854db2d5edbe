import { readFileSync } from 'node:fs'
import t from 'tap'
import { parse } from 'yaml'
import { EXIT_MEANS } from '../src/commands/exit-codes.js'

const SCRIPTS = readFileSync(new URL('../docs/scripts.md', import.meta.url), 'utf8')

t.test('the page for script authors has every route and every exit code', async t => {
  const { paths } = parse(readFileSync(new URL('../openapi.yaml', import.meta.url), 'utf8')) as { paths: Record<string, unknown> }
  for (const path of Object.keys(paths)) t.ok(SCRIPTS.includes(path.split('{')[0] ?? path), path)
  for (const [code, means] of EXIT_MEANS) t.ok(SCRIPTS.includes(`| ${code} | ${means} |`), means)
})
