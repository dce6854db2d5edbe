import { AppError } from '../errors.js'
import { createQubo } from './qubo.js'
import type { Qubo, Term } from './qubo.js'

/** `qubo`: minimise; `mc`: maximise the weight of the cut, as a QUBO minus the cut is minimised. */
export type QuboFormat = 'qubo' | 'mc'

/** More would not be refused by a solver, but by the memory of the machine it runs on. */
const MAX_VARIABLES = 20_000
const MAX_LINES = 5_000_000
/** Sums of up to `MAX_LINES` such weights are still exact in a double. */
const MAX_WEIGHT = 1e9

const COUNT = /^\d{1,15}$/
const WEIGHT = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/

/**
 * Reads the text of a problem: a line `n m`, then m lines `i j w`, 1-indexed; blank lines and lines that begin with # do not count.
 * `qubo`: E(x) = Σ w·x_i·x_j, an i = j line being linear; `mc`: an edge list. A pair may stand once, in either order.
 * @throws AppError BAD_REQUEST that names the line
 */
export function readQubo (text: string, format: QuboFormat, name = 'input'): Qubo {
  const fault = (line: number, problem: string): never => { throw new AppError('BAD_REQUEST', `${name}, line ${line}: ${problem}`) }
  const lines = significantLines(text, fault)
  const head = lines.next()
  if (head.done === true) return fault(1, 'expected "n m", the numbers of variables and of coefficients, and found nothing')
  const { size, count } = readHead(head.value, fault)
  const terms = readTerms({ lines, size, count, format, fault })
  return createQubo(size, format === 'qubo' ? terms : cutTerms(terms))
}

type Fault = (line: number, problem: string) => never

interface Line {
  readonly number: number
  readonly words: readonly string[]
}

function * significantLines (text: string, fault: Fault): Generator<Line, void> {
  let number = 0
  let from = 0
  while (from < text.length) {
    const end = text.indexOf('\n', from)
    const line = text.slice(from, end < 0 ? undefined : end).trim()
    from = end < 0 ? text.length : end + 1
    number++
    // eslint-disable-next-line no-control-regex -- what no text file has
    if (/[\u0000-\u0008\u000e-\u001f\ufffd]/.test(line)) fault(number, 'this is not text')
    if (line !== '' && !line.startsWith('#')) yield { number, words: line.split(/\s+/) }
  }
}

function readHead ({ number, words }: Line, fault: Fault): { size: number, count: number } {
  const [n = '', m = ''] = words
  if (words.length !== 2 || !COUNT.test(n) || !COUNT.test(m)) return fault(number, `expected "n m", two whole numbers, and found ${shown(words.join(' '))}`)
  const [size, count] = [Number(n), Number(m)]
  if (size === 0) return fault(number, 'a problem needs at least one variable')
  if (size > MAX_VARIABLES) return fault(number, `${size} variables; at most ${MAX_VARIABLES} are taken`)
  const most = Math.min(MAX_LINES, size * (size + 1) / 2)
  if (count > most) return fault(number, `${count} coefficients for ${size} variables; at most ${most} are possible here`)
  return { size, count }
}

interface Reading {
  readonly lines: Generator<Line, void>
  readonly size: number
  readonly count: number
  readonly format: QuboFormat
  readonly fault: Fault
}

function readTerms ({ lines, size, count, format, fault }: Reading): Term[] {
  const terms: Term[] = []
  const seen = new Map<number, number>()
  let last = 1
  for (const line of lines) {
    last = line.number
    if (terms.length === count) return fault(last, `more than the ${count} coefficients that the first line announces`)
    const term = readTerm(line, size, fault)
    if (format === 'mc' && term.i === term.j) return fault(last, `an edge from variable ${term.i + 1} to itself`)
    const pair = Math.min(term.i, term.j) * size + Math.max(term.i, term.j)
    const before = seen.get(pair)
    if (before !== undefined) return fault(last, `the pair ${term.i + 1} ${term.j + 1} stands in line ${before} already`)
    seen.set(pair, last)
    terms.push(term)
  }
  if (terms.length < count) return fault(last, `the file ends after ${terms.length} of ${count} coefficients`)
  return terms
}

function readTerm ({ number, words }: Line, size: number, fault: Fault): Term {
  const [i = '', j = '', w = ''] = words
  if (words.length !== 3) return fault(number, `expected "i j w" and found ${shown(words.join(' '))}`)
  for (const index of [i, j]) {
    if (!COUNT.test(index)) return fault(number, `expected the number of a variable and found ${shown(index)}`)
    if (Number(index) < 1 || Number(index) > size) return fault(number, `variable ${index} is not in 1 … ${size}`)
  }
  if (!WEIGHT.test(w)) return fault(number, `expected a weight and found ${shown(w)}`)
  const weight = Number(w)
  if (Math.abs(weight) > MAX_WEIGHT) return fault(number, `the weight ${shown(w)} is larger than ${MAX_WEIGHT}`)
  return { i: Number(i) - 1, j: Number(j) - 1, weight }
}

// An edge is cut when its ends differ: x_i + x_j − 2·x_i·x_j.
function cutTerms (edges: readonly Term[]): Term[] {
  return edges.flatMap(({ i, j, weight }) => [{ i, j: i, weight: -weight }, { i: j, j, weight: -weight }, { i, j, weight: 2 * weight }])
}

function shown (text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text)
}
