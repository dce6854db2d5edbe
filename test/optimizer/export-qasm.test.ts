import t from 'tap'
import { exportText } from '../../src/optimizer/export.js'
import { createQubo, energyOf } from '../../src/optimizer/qubo.js'
import type { Qubo } from '../../src/optimizer/qubo.js'
import { createRandom } from '../../src/optimizer/random.js'
import { randomQubo } from './random-qubo.js'

type Complex = readonly [number, number]
type State = Complex[]
type Gate = readonly [Complex, Complex, Complex, Complex]

const times = ([a, b]: Complex, [c, d]: Complex): Complex => [a * c - b * d, a * d + b * c]
const plus = ([a, b]: Complex, [c, d]: Complex): Complex => [a + c, b + d]
const phase = (angle: number): Complex => [Math.cos(angle), Math.sin(angle)]

function applyGate (state: State, qubit: number, [m00, m01, m10, m11]: Gate): State {
  return state.map((amplitude, index) => {
    const other = state[index ^ (1 << qubit)] ?? [0, 0]
    return (index >> qubit & 1) === 0 ? plus(times(m00, amplitude), times(m01, other)) : plus(times(m10, other), times(m11, amplitude))
  })
}

const R = Math.SQRT1_2
const matrices: Readonly<Record<string, (angle: number) => Gate>> = {
  h: () => [[R, 0], [R, 0], [R, 0], [-R, 0]],
  rz: angle => [phase(-angle / 2), [0, 0], [0, 0], phase(angle / 2)],
  rx: angle => [[Math.cos(angle / 2), 0], [0, -Math.sin(angle / 2)], [0, -Math.sin(angle / 2)], [Math.cos(angle / 2), 0]]
}

const rotation = (name: 'rz' | 'rx', angle: number): Gate => matrices[name]?.(angle) ?? [[0, 0], [0, 0], [0, 0], [0, 0]]

const controlledNot = (state: State, control: number, target: number): State =>
  state.map((amplitude, index) => (index >> control & 1) === 0 ? amplitude : state[index ^ (1 << target)] ?? [0, 0])

const FRAME = /^(?:OPENQASM 3\.0;|include "stdgates\.inc";|c = measure q;|bit\[\d+\] c;|gate zz\(theta\) a, b .*)$/

/** Runs the text with the textbook matrices of its gates; fails on any statement that it does not know. */
function run (qasm: string): { readonly state: State, readonly statements: readonly string[] } {
  const statements = qasm.split('\n').map(line => line.replace(/\/\/.*/, '').trim()).filter(line => line !== '')
  let state: State = []
  for (const statement of statements) {
    const size = /^qubit\[(\d+)\] q;$/.exec(statement)?.[1]
    const single = /^(\w+)(?:\(([^)]+)\))? q\[(\d+)\];$/.exec(statement)
    const pair = /^zz\(([^)]+)\) q\[(\d+)\], q\[(\d+)\];$/.exec(statement)
    if (size !== undefined) state = Array.from({ length: 2 ** Number(size) }, (_, i) => [i === 0 ? 1 : 0, 0] as const)
    else if (single !== null) {
      const matrix = matrices[single[1] ?? '']
      if (matrix === undefined) throw new Error(statement)
      state = applyGate(state, Number(single[3]), matrix(Number(single[2] ?? 0)))
    } else if (pair !== null) {
      const [a, b] = [Number(pair[2]), Number(pair[3])]
      state = controlledNot(applyGate(controlledNot(state, a, b), b, rotation('rz', Number(pair[1]))), a, b)
    } else if (!FRAME.test(statement)) throw new Error(statement)
  }
  return { state, statements }
}

/** exp(−iγH/scale) on the diagonal, then the mixer qubit by qubit: the circuit by its definition, from the energies alone. */
function byDefinition (qubo: Qubo, gammas: readonly number[], betas: readonly number[]): State {
  const count = 2 ** qubo.size
  const bitsOf = (code: number): Uint8Array => Uint8Array.from({ length: qubo.size }, (_, i) => code >> i & 1)
  const energies = Array.from({ length: count }, (_, code) => energyOf(qubo, bitsOf(code)))
  const scale = scaleByDefinition(qubo, energies)
  let state: State = energies.map(() => [Math.sqrt(1 / count), 0] as const)
  gammas.forEach((gamma, layer) => {
    state = state.map((amplitude, code) => times(amplitude, phase(-gamma * (energies[code] ?? 0) / scale)))
    for (let i = 0; i < qubo.size; i++) state = applyGate(state, i, rotation('rx', 2 * (betas[layer] ?? 0)))
  })
  return state
}

// Σ field² + 2·Σ coupling² over the spins, read off the energies by a Walsh-Hadamard sum.
function scaleByDefinition ({ size }: Qubo, energies: readonly number[]): number {
  const coefficient = (mask: number): number =>
    energies.reduce((sum, energy, code) => sum + energy * (-1) ** (code & mask).toString(2).replaceAll('0', '').length, 0) / energies.length
  let squares = 0
  for (let i = 0; i < size; i++) {
    squares += coefficient(1 << i) ** 2
    for (let j = 0; j < i; j++) squares += 2 * coefficient(1 << i | 1 << j) ** 2
  }
  return squares < 1e-18 ? 1 : Math.sqrt(squares / size)
}

const circuit = (gammas: number[], betas: number[]): Parameters<typeof exportText>[2] => ({
  layers: gammas.length, representation: 'statevector', bond: null, discarded_weight: 0, circuits: 1, samples: 1, expectation: 0, gammas, betas
})

t.test('the exported circuit has the probabilities of the one that is defined by the energies', async t => {
  for (const [seed, size, density] of [[1, 1, 1], [2, 3, 1], [3, 5, 0.5], [4, 6, 1]] as const) {
    const qubo = randomQubo(size, createRandom(seed), density)
    const [gammas, betas] = [[0.4, -0.9, 1.3], [-0.7, 0.25, -0.1]]
    const { state } = run(exportText('qasm', qubo, circuit(gammas, betas)))
    const expected = byDefinition(qubo, gammas, betas)
    t.equal(state.length, 2 ** size)
    state.forEach(([re, im], code) => {
      const [a, b] = expected[code] ?? [NaN, NaN]
      if (!(Math.abs(re * re + im * im - (a * a + b * b)) < 1e-12)) t.fail(`probability of ${code} for seed ${seed}`)
    })
  }
})

t.test('the text is a whole program: version, gates, registers, one measurement', async t => {
  const { statements } = run(exportText('qasm', createQubo(2, [{ i: 0, j: 1, weight: 4 }]), circuit([0.5], [0.25])))
  t.equal(statements[0], 'OPENQASM 3.0;')
  t.equal(statements.at(-1), 'c = measure q;')
  t.ok(statements.includes('bit[2] c;'))
  t.equal(statements.filter(statement => statement.startsWith('zz')).length, 1)
})

t.test('without a circuit there is nothing to export, while the problem can always be', async t => {
  const qubo = createQubo(1, [{ i: 0, j: 0, weight: 1 }])
  t.throws(() => exportText('qasm', qubo, undefined), { code: 'USAGE' })
  t.match(exportText('coo', qubo, undefined), /0 0 1/)
  t.match(exportText('bqm', qubo, undefined), /"linear_biases":\[1\]/)
})
