import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import t from 'tap'
import { AppError } from '../../src/errors.js'
import { readQubo } from '../../src/optimizer/qubo-file.js'
import type { QuboFormat } from '../../src/optimizer/qubo-file.js'
import { energyOf } from '../../src/optimizer/qubo.js'

const read = (name: string): string => readFileSync(new URL(`./cases/${name}`, import.meta.url), 'utf8')

/** The energy by the definition, straight from the text. */
function energyByText (text: string, format: QuboFormat, bits: readonly number[]): number {
  const [, ...lines] = text.trim().split('\n').map(line => line.trim().split(/\s+/).map(Number))
  return lines.reduce((sum, [i = 0, j = 0, w = 0]) => {
    const [a, b] = [bits[i - 1] ?? 0, bits[j - 1] ?? 0]
    return format === 'qubo' ? sum + w * a * b : sum - (a === b ? 0 : w)
  }, 0)
}

for (const name of ['rand40.qubo', 'gka1c.qubo', 'bqp50-1.qubo', 'bqp100-1.qubo', 'bqp250-1.qubo', 'pm1d_80.0.mc']) {
  t.test(`${name} is read as what it says, for any bits`, async t => {
    const text = read(name)
    const format = name.endsWith('.mc') ? 'mc' : 'qubo'
    const qubo = readQubo(text, format)
    t.equal(qubo.size, Number(text.split(' ')[0]))
    fc.assert(fc.property(fc.array(fc.constantFrom(0, 1), { minLength: qubo.size, maxLength: qubo.size }), bits =>
      energyOf(qubo, Uint8Array.from(bits)) === energyByText(text, format, bits)), { numRuns: 20 })
  })
}

t.test('comments, blank lines, tabs, CRLF, fractions and pairs in either order are fine', async t => {
  const qubo = readQubo('# a comment\r\n\r\n2 3\r\n1\t1\t-1.5\r\n# another\r\n2 1 +2e1\r\n2 2 .5', 'qubo')
  t.strictSame([...qubo.linear], [-1.5, 0.5])
  t.equal(energyOf(qubo, Uint8Array.of(1, 1)), 19)
})

const FAULTS: ReadonlyArray<readonly [what: string, text: string, line: number, format?: QuboFormat]> = [
  ['an empty file', '', 1],
  ['only comments', '# nothing\n\n', 1],
  ['a first line that is none', 'hello\n', 1],
  ['a first line with three numbers', '2 1 5\n1 1 1\n', 1],
  ['a negative count', '2 -1\n', 1],
  ['no variables', '0 0\n', 1],
  ['a million variables', '1000000 1\n1 1 1\n', 1],
  ['a count that does not fit a number', '99999999999999999999 1\n', 1],
  ['more coefficients than pairs', '2 4\n1 1 1\n1 2 1\n2 2 1\n', 1],
  ['too few lines', '# c\n3 3\n1 1 1\n1 2 1\n', 4],
  ['no lines at all', '3 1\n', 1],
  ['too many lines', '3 1\n1 1 1\n1 2 1\n', 3],
  ['a missing weight', '3 2\n1 1 1\n1 2\n', 3],
  ['a fourth word', '3 1\n1 2 3 4\n', 2],
  ['NaN', '3 1\n1 2 NaN\n', 2],
  ['Infinity', '3 1\n1 2 Infinity\n', 2],
  ['a hexadecimal weight', '3 1\n1 2 0x10\n', 2],
  ['an endless weight', '3 1\n1 2 1e400\n', 2],
  ['a weight over the limit', '3 1\n1 2 1e10\n', 2],
  ['an index of zero', '3 1\n0 2 1\n', 2],
  ['an index beyond n', '3 2\n1 1 1\n1 4 1\n', 3],
  ['a negative index', '3 1\n-1 2 1\n', 2],
  ['a fractional index', '3 1\n1.5 2 1\n', 2],
  ['a pair twice', '3 2\n1 2 5\n1 2 5\n', 3],
  ['a pair again the other way round', '3 3\n1 2 5\n3 3 1\n2 1 4\n', 4],
  ['a linear coefficient twice', '3 2\n1 1 5\n1 1 4\n', 3],
  ['an edge to itself', '3 1\n2 2 1\n', 2, 'mc'],
  ['bytes that are no text', '3 1\n1 2 \u0000\u0001\n', 2],
  ['a compressed file', Buffer.from([0x1f, 0x8b, 0x08, 0x00, 0xff]).toString('utf8'), 1]
]

for (const [what, text, line, format = 'qubo'] of FAULTS) {
  t.test(`${what} is refused with the number of the line`, async t => {
    try {
      readQubo(text, format, 'given.qubo')
      t.fail('was accepted')
    } catch (error) {
      t.ok(error instanceof AppError && error.code === 'BAD_REQUEST')
      t.match(error, { message: new RegExp(`^given\\.qubo, line ${line}: `) })
    }
  })
}
