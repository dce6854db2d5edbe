import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import t from 'tap'
import type { Host } from '../../src/commands/host.js'
import { manualOf } from '../../src/commands/manual.js'
import { createProgram } from '../../src/commands/program.js'
import { completionScript } from '../../src/completion/scripts.js'
import { allNodes, commandTree } from '../../src/completion/tree.js'

const notCalled = (): never => { throw new Error('nothing is run here') }
const HOST: Host = { version: '1.2.3', context: notCalled, untilStopped: notCalled, interruptible: notCalled, exitWith: notCalled }
const TREE = commandTree(createProgram(HOST))

/** What bash itself offers for a line, the cursor at its end. */
function offered (line: string): string[] {
  const words = line.split(' ')
  const script = `${completionScript(TREE, 'bash')}
COMP_WORDS=(${words.map(word => `'${word}'`).join(' ')}) COMP_CWORD=${words.length - 1}
_pqsd; printf '%s\\n' "\${COMPREPLY[@]}"`
  return execFileSync('bash', ['--norc', '-c', script], { encoding: 'utf8' }).split('\n').filter(word => word !== '')
}

t.test('bash completes commands, those below them, options and the few words that an argument may be', async t => {
  t.strictSame(offered('pqsd st'), ['status'])
  t.strictSame(offered('pqsd hub i'), ['init'])
  t.strictSame(offered('pqsd mode '), ['observe', 'apply', '--json', '--help'])
  t.strictSame(offered('pqsd hold Slack --lev'), ['--level'])
  t.strictSame(offered('pqsd --json trust p'), ['pin'])
  t.strictSame(offered('pqsd nothing-like-it --'), ['--version', '--json', '--help'])
  for (const { path } of allNodes(TREE)) if (path.length > 0) t.ok(offered(['pqsd', ...path].join(' ')).includes(path.at(-1) ?? ''), path.join(' '))
})

t.test('the other shells get every command and option too, and nothing in a description ends a quotation', async t => {
  for (const shell of ['zsh', 'fish'] as const) {
    const script = completionScript(TREE, shell)
    for (const { path, options } of allNodes(TREE)) for (const word of [path.at(-1) ?? '', ...options.map(({ name }) => name.replace(/^-+/, ''))]) t.ok(script.includes(word), `${shell} ${word}`)
    const quotes = script.split('\n').filter(line => !line.startsWith('#')).map(line => line.replaceAll("'\\''", '').split("'").length % 2)
    t.notOk(quotes.includes(0), shell)
  }
})

t.test('the manual page that is shipped is what the program says, and every command is in it', async t => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
  const page = manualOf(version)
  t.equal(readFileSync(new URL('../../man/pqsd.1', import.meta.url), 'utf8'), page, 'npm run gen:man')
  for (const { path, commands } of allNodes(TREE)) if (commands.length === 0) t.ok(page.replaceAll('\\-', '-').includes(`.SS pqsd ${path.join(' ')}`), path.join(' '))
  t.notMatch(page, /^\.(?!TH|SH|SS|TP|B|BR|RI|I)/m, 'no text is read as a request')
})
