// Annealing, beside the figures that its peers reached elsewhere on a machine with as many cores ("quoted"; the best of D-Wave's annealer,
// default and tuned, its tabu search, and four heuristics of MQLib). TTS99, single thread, without setting an instance up; ours in CPU
// time, which on an idle machine is the wall time and on a busy one is not spoilt by the neighbours.
import { readFileSync } from 'node:fs'
import { createAnnealer, rampFor } from '../dist/optimizer/anneal.js'
import { writeRamp } from '../dist/optimizer/anneal-read.js'
import { SLOT } from '../dist/optimizer/anneal-layout.js'
import { prepareAnnealing } from '../dist/optimizer/anneal-session.js'
import { createQubo } from '../dist/optimizer/qubo.js'
import { readQubo } from '../dist/optimizer/qubo-file.js'
import { createRandom } from '../dist/optimizer/random.js'
import { createQuantumAnnealer } from '../dist/optimizer/sqa.js'

const CASES = new URL('../test/optimizer/cases/', import.meta.url)
const LN100 = Math.log(100)

/** The public instances, target = their best known value. */
const INSTANCES = [
  { file: 'rand40.qubo', target: -11936, quotedMs: 0.125 },
  { file: 'gka1c.qubo', target: -5058, quotedMs: 0.0067 },
  { file: 'bqp50-1.qubo', target: -2098, quotedMs: 0.069 },
  { file: 'bqp100-1.qubo', target: -7970, quotedMs: 2.42 },
  { file: 'bqp250-1.qubo', target: -45607, quotedMs: 2.01 },
  { file: 'pm1d_80.0.mc', target: -227, quotedMs: 1.86 }
]

/** Random families, all by the whole solver; the quoted figure is of the public instance `like`, which is of the same kind and size. */
const FAMILIES = [
  { name: 'dense ±100, n = 40', like: 'rand40', quotedMs: 0.125, longMs: 50, draw: r => dense(40, 1, r) },
  { name: 'density 0.1, n = 100', like: 'bqp100-1', quotedMs: 2.42, longMs: 200, draw: r => dense(100, 0.1, r) },
  { name: 'density 0.1, n = 250', like: 'bqp250-1', quotedMs: 2.01, longMs: 400, draw: r => dense(250, 0.1, r) },
  { name: 'max-cut ±1 dense, n = 80', like: 'pm1d_80.0', quotedMs: 1.86, longMs: 150, draw: r => cut(80, pairs(80, 1, r), sign(r)) },
  { name: 'max-cut density 0.5, n = 100', like: 'g05_100.0', quotedMs: 3.39, longMs: 200, draw: r => cut(100, pairs(100, 0.5, r), () => 1) },
  { name: 'torus 10 × 10, Gaussian', like: 't2g10_5555', quotedMs: 60.6, longMs: 150, draw: r => cut(100, torus(10, 10), gauss(r)) },
  { name: 'torus 100 × 8, ±1', like: 'G11', quotedMs: 1410, longMs: 1000, draw: r => cut(800, torus(100, 8), sign(r)) },
  { name: 'max-cut density 0.06, n = 800', like: 'G1', quotedMs: 297, longMs: 2500, runs: 1, draw: r => cut(800, pairs(800, 0.06, r), () => 1) }
]
const SEEDS = 10

export function annealBench ({ row }) {
  benchInstances(row)
  benchFamilies(row)
  benchQuantum(row)
  benchSpeed(row)
}

function benchInstances (row) {
  const ratios = []
  for (const { file, target, quotedMs } of INSTANCES) {
    const qubo = load(file)
    const ours = fixedLength(qubo, target)
    const solver = toTarget(createAnnealer(qubo), { target, runs: 200 })
    ratios.push(quotedMs / ours.tts99)
    row({ what: `TTS99 ${file}, ms`, ours: show(ours.tts99), peer: `${quotedMs} quoted`, ratio: quotedMs / ours.tts99, spread: ours.spread, aim: '≥ 1', note: `reads of ${ours.sweeps} sweeps, median of 5` })
    row({ what: 'the same, whole solver, ms', ours: show(solver.tts99), peer: `${quotedMs} quoted`, ratio: quotedMs / solver.tts99, spread: solver.spread, note: 'set up before, then mean time to target × ln 100, seeds 1 to 200, warm' })
  }
  row({ what: 'geometric mean over the instances', ratio: geometricMean(ratios), aim: '≥ 2.5' })
}

function benchFamilies (row) {
  const ratios = []
  for (const { name, like, quotedMs, longMs, runs = 5, draw } of FAMILIES) {
    const [each, fixed] = [[], []]
    let misses = 0
    for (let seed = 1; seed <= SEEDS; seed++) {
      const qubo = draw(createRandom(seed))
      const annealer = createAnnealer(qubo)
      const long = k => annealer.run({ timeMs: longMs, shouldStop: () => false }, createRandom(k)).energy
      const target = Math.min(long(901), long(902)) + 1e-9
      const { tts99, missed } = toTarget(annealer, { target, runs, limitMs: 2 * longMs })
      each.push(tts99)
      misses += missed
      // recombination is no matter of fixed lengths: sparse problems have the whole solver's figure only
      if (prepareAnnealing(qubo, 0).layout.dense) fixed.push(fixedLength(qubo, target, { repeats: 3, lengths: [5, 20, 40, 80, 160] }).tts99)
    }
    const peer = `${quotedMs} quoted (${like})`
    const shown = figures => ({ ours: show(geometricMean(figures)), peer, ratio: quotedMs / geometricMean(figures), spread: `${show(Math.min(...figures))}–${show(Math.max(...figures))}` })
    if (each.every(Number.isFinite)) ratios.push(quotedMs / geometricMean(each))
    const note = `whole solver, ${SEEDS} seeds, target: best of two runs of ${longMs} ms${misses === 0 ? '' : `, ${misses} runs out of time`}`
    row({ what: `TTS99 ${name}, ms`, ...shown(each), aim: '≥ 1', note })
    if (fixed.length > 0) row({ what: 'the same, fixed reads, ms', ...shown(fixed), note: 'of the best length a seed, median of three repeats a length' })
  }
  row({ what: `geometric mean over ${ratios.length} of the ${FAMILIES.length} families, whole solver`, ratio: geometricMean(ratios), aim: '≥ 2.5' })
}

/** Quantum annealing against plain annealing, both as whole solvers. */
function benchQuantum (row) {
  for (const { file, target } of INSTANCES) {
    const qubo = load(file)
    const plain = toTarget(createAnnealer(qubo), { target, runs: 40 })
    const quantum = toTarget(createQuantumAnnealer(qubo), { target, runs: 20, limitMs: 200 })
    const note = `peer: our plain annealing; ${quantum.tts99 < plain.tts99 ? 'quantum annealing wins' : 'plain annealing wins'}`
    row({ what: `TTS99 of quantum annealing, ${file}, ms`, ours: show(quantum.tts99), peer: show(plain.tts99), ratio: plain.tts99 / quantum.tts99, spread: quantum.spread, note })
  }
}

function benchSpeed (row) {
  const kinds = {
    'dense, n = 100': dense(100, 1, createRandom(1)),
    'max-cut density 0.06, n = 800': cut(800, pairs(800, 0.06, createRandom(1)), () => 1)
  }
  for (const [name, qubo] of Object.entries(kinds)) {
    for (const kind of ['simd', 'plain']) {
      const rates = speeds(qubo, kind)
      row({ what: `attempted spin updates, ${name}, M/s`, ours: Math.max(...rates), spread: `${show(Math.min(...rates))}–${show(Math.max(...rates))}`, aim: kind === 'simd' ? '≥ 250' : '', note: `${kind} kernel, whole reads of the default ramp` })
    }
  }
}

function speeds (qubo, kind) {
  const prepared = prepareAnnealing(qubo, 0, kind)
  const ramp = rampFor(qubo, prepared.layout.dense)
  const { i32, f64 } = prepared.layout
  seed(i32, 1)
  writeRamp(prepared, ramp)
  i32[SLOT.fresh] = 1
  i32[SLOT.reads] = Math.max(1, Math.floor(2e6 / (ramp.sweeps * qubo.size)))
  f64[SLOT.target] = -Infinity
  return Array.from({ length: 12 }, () => {
    const start = cpuMs()
    prepared.kernel.anneal()
    return i32[SLOT.reads] * ramp.sweeps * qubo.size / (cpuMs() - start) / 1e3
  }).slice(4)
}

/** TTS99 = t·ln 0.01 / ln(1 − p) of reads of a fixed length: the median of the repeats, of the best length, as the peers were measured. */
function fixedLength (qubo, target, { repeats = 5, lengths = [2, 5, 10, 20, 30, 40, 80] } = {}) {
  const prepared = prepareAnnealing(qubo, 0)
  const ramp = rampFor(qubo, prepared.layout.dense)
  const tries = lengths.map(sweeps => {
    const once = k => readsToTarget(prepared, { ramp: { ...ramp, sweeps }, target, seedValue: k + 1 })
    const each = Array.from({ length: repeats }, (_, k) => once(k)).sort((a, b) => a - b)
    return { sweeps, tts99: each[Math.floor(repeats / 2)], spread: `${show(each[0])}–${show(each.at(-1))}` }
  })
  return tries.reduce((best, each) => each.tts99 < best.tts99 ? each : best)
}

function readsToTarget (prepared, { ramp, target, seedValue }) {
  const { layout: { i32, f64, scale }, qubo, kernel } = prepared
  seed(i32, seedValue)
  writeRamp(prepared, ramp)
  i32[SLOT.fresh] = 1
  i32[SLOT.reads] = 100_000 / (ramp.sweeps * qubo.size) + 1
  f64[SLOT.target] = (target - qubo.offset) * scale
  let [reads, hits] = [0, 0]
  const start = cpuMs()
  while (cpuMs() - start < 40) {
    f64[SLOT.bestEnergy] = Infinity
    reads += kernel.anneal()
    if (f64[SLOT.bestEnergy] <= f64[SLOT.target]) hits++
  }
  const readMs = (cpuMs() - start) / reads
  // a read that always hits is still one whole read
  return hits === 0 ? Infinity : readMs * Math.max(1, Math.log(0.01) / Math.log(1 - Math.min(hits / reads, 1 - 1e-9)))
}

function seed (i32, value) {
  const { uint32 } = createRandom(value)
  for (let k = 0; k < 4; k++) i32[SLOT.random + k] = uint32()
}

/** Mean time of whole runs to the target over the share that met it, × ln 100; runs that warm the code up come first. */
function toTarget (annealer, { target, runs, limitMs = 2000 }) {
  const times = []
  let missed = 0
  const warm = runs < 100 ? Math.min(40, runs - 1) : warmUp(annealer, { target, limitMs })
  // where no run met the target, more follow: a time-out is no figure
  for (let k = 0; k < runs + warm || (missed === times.length && k < 6 * runs + warm); k++) {
    const start = cpuMs()
    const { energy } = annealer.run({ timeMs: limitMs, target, shouldStop: () => false }, createRandom(k + 1))
    if (k < warm) continue
    times.push(cpuMs() - start)
    if (energy > target) missed++
  }
  times.sort((a, b) => a - b)
  const total = times.reduce((sum, time) => sum + time, 0)
  return {
    tts99: missed === times.length ? Infinity : total / (times.length - missed) * LN100,
    spread: `a run ${show(times[Math.floor(times.length / 10)])}–${show(times[Math.floor(times.length * 0.9)])}`,
    missed
  }
}

// A program that runs for long is compiled in full; the peers were from the start.
function warmUp (annealer, { target, limitMs }) {
  const start = cpuMs()
  let runs = 0
  while (cpuMs() - start < 200) annealer.run({ timeMs: limitMs, target, shouldStop: () => false }, createRandom(++runs))
  return 0
}

function cpuMs () {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e3
}

function load (file) {
  return readQubo(readFileSync(new URL(file, CASES), 'utf8'), file.endsWith('.mc') ? 'mc' : 'qubo', file)
}

const sign = ({ float }) => () => float() < 0.5 ? 1 : -1
const gauss = ({ float }) => () => Math.round(1e5 * Math.sqrt(-2 * Math.log(1 - float())) * Math.cos(2 * Math.PI * float()))

function pairs (size, density, { float }) {
  const found = []
  for (let i = 0; i < size; i++) for (let j = i + 1; j < size; j++) if (density === 1 || float() < density) found.push([i, j])
  return found
}

function torus (rows, columns) {
  return Array.from({ length: rows * columns }, (_, i) => [Math.floor(i / columns), i % columns])
    .flatMap(([a, b]) => [[a * columns + b, a * columns + (b + 1) % columns], [a * columns + b, (a + 1) % rows * columns + b]])
}

/** Max-cut as a problem to minimise: −cut. */
function cut (size, edges, draw) {
  return createQubo(size, edges.flatMap(([i, j]) => {
    const weight = draw()
    return [{ i, j: i, weight: -weight }, { i: j, j, weight: -weight }, { i, j, weight: 2 * weight }]
  }))
}

function dense (size, density, random) {
  const draw = () => Math.floor(random.float() * 201) - 100
  const linear = Array.from({ length: size }, (_, i) => ({ i, j: i, weight: draw() }))
  return createQubo(size, [...linear, ...pairs(size, density, random).map(([i, j]) => ({ i, j, weight: 2 * draw() }))])
}

function geometricMean (values) {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length)
}

function show (value) {
  return value === undefined ? '' : value < 1 ? value.toPrecision(2) : value >= 100 ? value.toFixed(0) : value.toFixed(1)
}
