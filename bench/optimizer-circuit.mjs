// The state vector beside the figures that its peers reached on a machine with as many cores ("quoted": double precision, one thread,
// the best of many). Ours: CPU time of the best of many rounds, which on an idle machine is the wall time; with two threads the wall time.
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { createSolverPool } from '../dist/optimizer/pool.js'
import { solvePortfolio } from '../dist/optimizer/portfolio.js'
import { readQubo } from '../dist/optimizer/qubo-file.js'
import { createQubo } from '../dist/optimizer/qubo.js'
import { createRandom } from '../dist/optimizer/random.js'
import { allocateState } from '../dist/optimizer/state-vector-kernel.js'
import { layoutOf } from '../dist/optimizer/state-vector-layout.js'
import { firstFarQubit, passesOver } from '../dist/optimizer/state-vector-step.js'
import { createStateVector } from '../dist/optimizer/state-vector.js'
import { solveByCircuit } from '../dist/optimizer/circuit.js'
import { SEED, anglesOf, problem, triangle } from './circuit-problems.mjs'

const TOGETHER_MS = 600
const QUOTED = {
  16: { mixer: 0.63, peer: 'qulacs', layer: 1.61, layerPeer: 'QOKit', mixerAim: '', layerAim: '~ 0.27' },
  20: { mixer: 17.1, peer: 'qulacs', layer: 50.5, layerPeer: 'QOKit', mixerAim: '≤ 8.5', layerAim: '≤ 10' },
  22: { mixer: 148, peer: 'qulacs', layer: 231, layerPeer: 'QOKit', mixerAim: '≤ 45', layerAim: '' }
}

export async function circuitBench ({ row }) {
  for (const size of [16, 20, 22]) benchLayer(row, size)
  benchEvaluation(row, 20)
  await benchThreads(row, 20)
  await benchLimit(row, 19)
  benchSolver(row)
  await benchForty(row)
}

function benchLayer (row, size) {
  const { mixer, peer, layer, layerPeer, mixerAim, layerAim } = QUOTED[size]
  const rounds = size === 22 ? 15 : 60
  const alone = best(mixerOf(size), rounds)
  row({ what: `mixer on every qubit, n = ${size}, ms`, ours: alone.least, peer: `${mixer} ${peer}, quoted`, ratio: mixer / alone.least, spread: alone.spread, aim: mixerAim })
  for (const whole of [false, true]) {
    const simulator = createStateVector({ ising: problem(size, whole) })
    const angles = anglesOf(8)
    const ours = best(() => simulator.prepare(angles), Math.ceil(rounds / 8), 8)
    const what = `whole layer, n = ${size}, ${whole ? 'few levels' : 'real weights'}, seed ${SEED}, ms`
    row({ what, ours: ours.least, peer: `${layer} ${layerPeer}, quoted`, ratio: layer / ours.least, spread: ours.spread, aim: layerAim })
  }
}

// the kernels in the order in which a step calls them, without the phases
function mixerOf (size) {
  const layout = layoutOf(size)
  const { kernel, buffer } = allocateState(layout, false)
  new Float64Array(buffer, layout.re, 2 ** size).fill(2 ** (-size / 2))
  const { re, im } = layout
  const [cosine, sine] = [Math.cos(0.3), Math.sin(0.3)]
  const far = firstFarQubit(layout)
  const groups = layout.blocks / 2 ** (far - layout.low)
  const [blocks, tiles] = [layout.blocks / groups, layout.tiles / groups]
  return () => {
    for (let group = 0; group < groups; group++) {
      kernel.mixLow(re, im, group * blocks, (group + 1) * blocks, cosine, sine)
      for (const { qubit, bits } of passesOver(layout, layout.low, far)) {
        kernel.forwardHigh(re, im, group * tiles, (group + 1) * tiles, cosine, sine, qubit, bits)
      }
    }
    for (const { qubit, bits } of passesOver(layout, far, size)) kernel.forwardHigh(re, im, 0, layout.tiles, cosine, sine, qubit, bits)
  }
}

function benchEvaluation (row, size) {
  const simulator = createStateVector({ ising: problem(size, false) })
  const angles = anglesOf(10)
  const evaluate = () => {
    simulator.prepare(angles)
    simulator.expectation()
    simulator.cvar(0.2)
  }
  const one = best(evaluate, 8)
  const gradient = best(() => simulator.gradient(angles, { kind: 'mean' }), 4)
  const samples = best(() => simulator.sample(1000, createRandom(SEED)), 4)
  row({ what: `p = 10, ⟨H⟩ and CVaR, n = ${size}, ms`, ours: one.least, spread: one.spread, aim: '≤ 110' })
  row({ what: `p = 10, exact gradient of 20 angles, n = ${size}, ms`, ours: gradient.least, spread: gradient.spread })
  row({ what: 'gradient ÷ one evaluation', ours: gradient.least / one.least, aim: '≤ 4' })
  row({ what: `1000 samples, n = ${size}, ms`, ours: samples.least, spread: samples.spread })
}

async function benchThreads (row, size) {
  const ising = problem(size, false)
  const [one, two] = [createStateVector({ ising }), createStateVector({ ising, threads: 2 })]
  const angles = anglesOf(4)
  while (two.helpers() === 0) {
    two.prepare(angles)
    await new Promise(resolve => setImmediate(resolve))
  }
  const times = { one: [], two: [] }
  for (let round = 0; round < 12; round++) {
    times.one.push(wall(() => one.prepare(angles)))
    times.two.push(wall(() => two.prepare(angles)))
  }
  two.close()
  const [alone, shared] = [Math.min(...times.one), Math.min(...times.two)]
  const what = `four layers on two threads, n = ${size}, wall ms`
  row({ what, ours: shared, peer: `${alone.toFixed(1)} on one`, ratio: alone / shared, aim: '≥ 1.7', note: 'needs two idle cores' })
}

// Two threads that share nothing, with half of the state each: more than this no two threads get out of this machine.
async function benchLimit (row, size) {
  const workers = Array.from({ length: 2 }, () => new Worker(new URL('circuit-thread.mjs', import.meta.url), { workerData: size }))
  await Promise.all(workers.map(async worker => await once(worker, 'message')))
  const rates = async asked => (await Promise.all(asked.map(async worker => {
    worker.postMessage(TOGETHER_MS)
    const [rate] = await once(worker, 'message')
    return rate
  }))).reduce((sum, rate) => sum + rate, 0)
  const ratios = []
  for (let round = 0; round < 7; round++) {
    const alone = await rates(workers.slice(0, 1))
    ratios.push(await rates(workers) / alone)
  }
  await Promise.all(workers.map(async worker => await worker.terminate()))
  ratios.sort((a, b) => a - b)
  const spread = `${ratios[0].toFixed(2)}–${ratios.at(-1).toFixed(2)} of ${ratios.length}`
  row({ what: `two threads with nothing in common, n = ${size} each, work done ÷ that of one`, ours: ratios[3], spread, note: 'what this machine can give' })
}

function benchSolver (row) {
  const random = createRandom(SEED)
  const qubo = createQubo(16, triangle(16, () => (random.uint32() % 201) - 100))
  const lowest = Math.min(...createEnergies(qubo))
  const budget = { timeMs: 700, shouldStop: () => false }
  const trials = Array.from({ length: 10 }, (_, seed) => solveByCircuit(qubo, budget, createRandom(seed + 1)))
  const hits = trials.filter(({ energy }) => energy === lowest).length
  const note = `problem of seed ${SEED}; ${trials[0].layers} layers, ${trials[0].circuits} circuits`
  row({ what: 'optimum of a dense n = 16 measured in 0.7 s, of seeds 1 to 10', ours: hits, note })
}

// Forty variables on a chain, as the circuit runs in a portfolio: on a thread that has just been started, for a quarter of the budget.
async function benchForty (row) {
  for (const { file, optimum } of [{ file: 'rand40.qubo', optimum: -11936 }, { file: 'gka1c.qubo', optimum: -5058 }]) {
    const qubo = readQubo(readFileSync(new URL(`../test/optimizer/cases/${file}`, import.meta.url), 'utf8'), 'qubo')
    for (const timeMs of [175, 500]) {
      const reports = []
      for (let seed = 1; seed <= 10; seed++) reports.push(await runCircuit(qubo, { timeMs, seed }))
      const energies = reports.map(report => report?.energy ?? Infinity).sort((a, b) => a - b)
      const layers = reports.map(report => report?.circuit.layers ?? 0).sort((a, b) => a - b)
      row({
        what: `optimum of ${file} measured in ${timeMs} ms by a thread that has just been started, of seeds 1 to 10`,
        note: `best sample, median: ${(energies[4] + energies[5]) / 2} of ${optimum}; ${layers[0]} to ${layers.at(-1)} layers`,
        ours: energies.filter(energy => energy === optimum).length,
        spread: `${energies[0]} to ${energies.at(-1)}`
      })
    }
  }
}

async function runCircuit (qubo, { timeMs, seed }) {
  const pool = createSolverPool()
  const { outcomes } = await solvePortfolio(pool, qubo, { timeMs, seed, solvers: ['circuit'] })
  await pool.close()
  const [{ ending }] = outcomes
  return ending.kind === 'report' && ending.report.circuit.layers > 0 ? ending.report : undefined
}

function createEnergies ({ size, linear, rowStart, column, weight }) {
  return Array.from({ length: 2 ** size }, (_, x) => {
    let energy = 0
    for (let i = 0; i < size; i++) {
      if ((x >> i & 1) === 0) continue
      energy += linear[i]
      for (let k = rowStart[i]; k < rowStart[i + 1]; k++) if (column[k] > i && (x >> column[k] & 1) === 1) energy += weight[k]
    }
    return energy
  })
}

// least CPU ms of one of `parts` equal parts of the work
function best (work, rounds, parts = 1) {
  work()
  const times = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000 / parts
  }).sort((a, b) => a - b)
  return { least: times[0], spread: `median ${times[Math.floor(rounds / 2)].toFixed(2)} of ${rounds}` }
}

function wall (work) {
  const begun = performance.now()
  work()
  return performance.now() - begun
}
