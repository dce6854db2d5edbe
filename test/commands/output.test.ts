import t from 'tap'
import { paint, print } from '../../src/commands/output.js'
import type { Output } from '../../src/commands/output.js'
import { relativeTime } from '../../src/relative-time.js'

function recorder (changes: Partial<Output> = {}): { output: Output, lines: string[] } {
  const lines: string[] = []
  const line = (text: string): void => { lines.push(text) }
  return { lines, output: { terminal: false, colours: false, json: false, line, note: () => undefined, ...changes } }
}

t.test('colours are for terminals, never for scripts', async t => {
  t.equal(paint(recorder({ colours: true }).output, 'red', 'x'), '\u001b[31mx\u001b[0m')
  t.equal(paint(recorder().output, 'red', 'x'), 'x')
  t.equal(paint(recorder({ colours: true, json: true }).output, 'red', 'x'), 'x')
})

t.test('--json prints the value as one document and never builds the lines', async t => {
  const { output, lines } = recorder({ json: true })
  print(output, { a: [1], b: '\u001b[31m' }, () => { throw new Error('not for scripts') })
  t.equal(lines.length, 1)
  t.strictSame(JSON.parse(lines[0] ?? ''), { a: [1], b: '\u001b[31m' })
})

t.test('for a person it prints the lines', async t => {
  const { output, lines } = recorder()
  print(output, {}, () => ['one', '', 'two'])
  t.strictSame(lines, ['one', '', 'two'])
})

t.test('only our own colours and line ends reach a terminal', async t => {
  const { output, lines } = recorder({ colours: true })
  const painted = (['green', 'yellow', 'red', 'dim', 'bold'] as const).map(colour => paint(output, colour, colour)).join(' ')
  print(output, {}, () => [painted, 'one\ntwo', 'https://a.example: \u001b[2J\u001b]0;title\u0007\u001b[8mhidden\u009b1A\rback'])
  t.strictSame(lines, [painted, 'one\ntwo', 'https://a.example: \ufffd[2J\ufffd]0;title\ufffd\ufffd[8mhidden\ufffd1A\ufffdback'])
})

t.test('how far a moment is from now, in one unit', async t => {
  const now = new Date(1_790_000_000_000)
  const at = (difference: number): string => relativeTime(1_790_000_000 + difference, now)
  const expected: Array<[number, string]> = [
    [0, 'in 0 s'], [-1, '1 s ago'], [-89, '89 s ago'], [-90, '2 min ago'], [180, 'in 3 min'], [-5399, '90 min ago'], [5400, 'in 2 h'],
    [-7200, '2 h ago'], [-129_599, '36 h ago'], [-129_600, '2 d ago'], [30 * 86_400, 'in 30 d']
  ]
  for (const [difference, text] of expected) t.equal(at(difference), text)
})
