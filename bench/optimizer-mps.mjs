// One layer of a dense circuit of 40 spins on a matrix product state. Peer: Qiskit Aer's simulator of the same kind (LAPACK zgesdd), quoted
// from a run on one thread of the machine on which the aims were set; it is not run here. One thread's times are CPU time, which on an idle
// machine is the wall time and on a busy one is not spoilt by the neighbours, with the wall time beside it; two threads' are wall time.
import { toIsing } from '../dist/optimizer/ising.js'
import { createMpsTeam } from '../dist/optimizer/mps-team.js'
import { createMps } from '../dist/optimizer/mps.js'
import { createQubo } from '../dist/optimizer/qubo.js'
import { createRandom } from '../dist/optimizer/random.js'

const SPINS = 40
const SEED = 5
/** Strong angles: after the first few spins have been carried along, every bond is full. */
const GAMMA = 2.5
const BETA = -0.6
const CASES = [
  { bond: 32, rounds: 5, peerSeconds: 1.6, aims: [] },
  { bond: 64, rounds: 4, peerSeconds: 6.5, aims: ['<= 1.6 s', ''] },
  { bond: 128, rounds: 3, peerSeconds: 35.2, aims: ['<= 8.8 s', '<= 4.4 s'] }
]
/** The peer's circuit has couplings alone: 780 RZZ and 40 RX. With fields the two parities cannot be worked on apart. */
const CIRCUITS = [{ name: 'no fields (the peer\'s circuit)', fields: false }, { name: 'with fields', fields: true, most: 1 }]

/** Adds the rows of the matrix product state to a report of bench/main.mjs. */
export async function mpsBench (report) {
  fullBond(report)
  for (const { name, fields, most } of CIRCUITS) {
    await layers(report, { name, most, ising: fields ? denseProblem(SPINS) : withoutFields(denseProblem(SPINS)) })
  }
}

async function layers (report, { name, most = Infinity, ising }) {
  for (const { bond, rounds, peerSeconds, aims } of CASES) {
    let alone
    for (const threads of [1, 2]) {
      const team = threads === 2 ? await createMpsTeam(ising, { bond }) : single(ising, bond)
      const runs = layerSeconds(team.simulator, Math.min(most, rounds))
      const times = runs.map(({ cpu, wall }) => threads === 1 ? cpu : wall)
      const { discardedWeight, fidelity, gates } = team.simulator
      await team.close()
      const best = Math.min(...times)
      alone ??= Math.min(...runs.map(({ wall }) => wall))
      report.row({
        what: `dense layer ${name}, ${SPINS} spins, bond ${bond}, ${threads === 1 ? '1 thread, CPU' : '2 threads, wall'} s`,
        note: `seed ${SEED}; peer quoted, one thread; discarded weight ${loss(fidelity, discardedWeight)}, ${perGate(fidelity, gates)} a gate`,
        ours: best,
        peer: peerSeconds,
        ratio: peerSeconds / best,
        spread: `${listed(times)}; ${threads === 1 ? `wall s ${listed(runs.map(({ wall }) => wall))}` : `${(alone / best).toFixed(2)}x of one thread`}`,
        aim: aims[threads - 1] ?? ''
      })
    }
  }
}

const single = (ising, bond) => ({ simulator: createMps(ising, { bond }), close: async () => {} })

const wallSeconds = () => performance.now() / 1000

function cpuSeconds () {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

function layerSeconds (simulator, rounds) {
  return Array.from({ length: rounds }, () => {
    const [cpu, wall] = [cpuSeconds(), wallSeconds()]
    simulator.prepare({ gammas: [GAMMA], betas: [BETA] })
    return { cpu: cpuSeconds() - cpu, wall: wallSeconds() - wall }
  })
}

const listed = times => times.map(time => time.toFixed(2)).join(', ')

const loss = (fidelity, discarded) => fidelity > 1e-3 ? discarded.toExponential(2) : `1 - ${fidelity.toExponential(1)}`

const perGate = (fidelity, gates) => (1 - fidelity ** (1 / gates)).toExponential(2)

/** The state vector of the same circuit, gate by gate, against the state at full bond: the difference of ⟨H⟩ and of the norm. */
function fullBond (report) {
  const ising = denseProblem(14)
  const angles = { gammas: [0.7, 1.1], betas: [-0.6, -0.4] }
  const mps = createMps(ising, { bond: 128 })
  const begun = performance.now()
  mps.prepare(angles)
  const seconds = (performance.now() - begun) / 1000
  const difference = Math.abs(mps.expectation() - meanByDefinition(ising, angles))
  report.row({
    what: '14 spins, 2 layers, full bond, s',
    note: `mean energy differs from the state vector's by ${difference.toExponential(1)}, norm from 1 by ${Math.abs(mps.norm() - 1).toExponential(1)}`,
    ours: seconds,
    aim: 'difference <= 1e-10'
  })
}

const withoutFields = ising => ({ ...ising, field: ising.field.map(() => 0) })

function denseProblem (size) {
  const random = createRandom(SEED)
  const terms = []
  for (let i = 0; i < size; i++) for (let j = i; j < size; j++) terms.push({ i, j, weight: random.float() * 2 - 1 })
  return toIsing(createQubo(size, terms))
}

function meanByDefinition (ising, { gammas, betas }) {
  const length = 2 ** ising.size
  const energy = Float64Array.from({ length }, (_, state) => energyOf(ising, state))
  // the scale of `scaleOf`, written out: this check shares no code with what it checks
  const squared = values => values.reduce((sum, value) => sum + value ** 2, 0)
  const scale = Math.sqrt((squared(ising.field) + 2 * squared(ising.coupling)) / ising.size)
  const re = new Float64Array(length).fill(length ** -0.5)
  const im = new Float64Array(length)
  gammas.forEach((gamma, layer) => {
    for (let t = 0; t < length; t++) {
      const [c, s, x, y] = [Math.cos(gamma * energy[t] / scale), Math.sin(gamma * energy[t] / scale), re[t], im[t]]
      re[t] = x * c + y * s
      im[t] = y * c - x * s
    }
    for (let bit = 1; bit < length; bit *= 2) mix(re, im, { bit, beta: betas[layer] })
  })
  return energy.reduce((sum, value, t) => sum + value * (re[t] ** 2 + im[t] ** 2), 0)
}

function mix (re, im, { bit, beta }) {
  const [c, s] = [Math.cos(beta), Math.sin(beta)]
  for (let t = 0; t < re.length; t++) {
    if ((t & bit) !== 0) continue
    const [ur, ui, vr, vi] = [re[t], im[t], re[t | bit], im[t | bit]]
    re[t] = c * ur + s * vi
    im[t] = c * ui - s * vr
    re[t | bit] = c * vr + s * ui
    im[t | bit] = c * vi - s * ur
  }
}

function energyOf ({ constant, field, pairs, coupling }, state) {
  const spin = i => (state >> i & 1) === 1 ? -1 : 1
  let energy = constant
  field.forEach((value, i) => { energy += value * spin(i) })
  coupling.forEach((value, k) => { energy += value * spin(pairs[2 * k]) * spin(pairs[2 * k + 1]) })
  return energy
}
