// Proofs of optimality: random families with their seeds, and the cases whose optimum is known. Needs the built program. One worker's times
// are CPU time, which on an idle machine is the wall time and on a busy one is not spoilt by the neighbours; where one worker stands
// beside two, both are wall time, with the CPU time beside it.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { verifyCertificate } from '../dist/optimizer/certificate.js'
import { solveExact } from '../dist/optimizer/exact.js'
import { solveExactInParallel } from '../dist/optimizer/exact-parallel.js'
import { createQubo } from '../dist/optimizer/qubo.js'
import { readQubo } from '../dist/optimizer/qubo-file.js'
import { createRandom } from '../dist/optimizer/random.js'

const SEEDS = Array.from({ length: 10 }, (_, i) => i + 1)
const CASES = [['gka1c.qubo', -5058, 5000], ['rand40.qubo', -11936, 5000], ['bqp50-1.qubo', -2098, 5000],
  ['bqp100-1.qubo', -7970, 5000], ['pm1d_80.0.mc', -227, 5000]]
/** What a problem may take that is solved on one worker and on two. */
const HARD_MS = 120_000
const CHECK = { timeMs: 5000, shouldStop: () => false }

/** `cases`: the folder with the files of `CASES`; those that are not there are left out. */
export async function exactBench (report, { cases = fileURLToPath(new URL('../test/optimizer/cases', import.meta.url)) } = {}) {
  solve(dense(30, 99), 5000) // compiles
  family(report, { what: 'random dense n=40, weights -100..100', problem: seed => dense(40, seed), aim: '<= 500 median' })
  family(report, { what: 'random dense n=40, weights ±1', problem: seed => dense(40, seed, 1), aim: '<= 70000 max' })
  family(report, { what: 'random dense n=40, weights ±1e6', problem: seed => dense(40, seed, 1e6), aim: '<= 70000 max' })
  family(report, { what: 'mostly linear n=40 (20 apps of two bits)', problem: plan, aim: '< 1000 max' })
  family(report, { what: 'number partition n=40, numbers to 1e5', problem: seed => partition(40, { seed, top: 1e5 }), aim: '<= 70000 max' })
  for (const seed of [1, 2]) await onOneAndTwo(report, `Sherrington-Kirkpatrick ±1 n=40, seed ${seed}`, { qubo: spinGlass(40, seed), check: true })
  // looking at so many states once more is all that could be checked
  const hard = size => [`partition by two kinds of numbers to 1e5, n=${size} (no bound closes it; 2^${size - 1} states)`,
    { qubo: partition(size, { seed: 1, top: 1e5, kinds: 2 }), check: false }]
  await onOneAndTwo(report, ...hard(36))
  await onTwo(report, ...hard(40))
  for (const [file, optimum, timeMs] of CASES) {
    const path = `${cases}/${file}`
    if (!existsSync(path)) continue
    one(report, file, readQubo(readFileSync(path, 'utf8'), file.endsWith('.mc') ? 'mc' : 'qubo', file), { optimum, timeMs })
  }
}

function family (report, { what, problem, aim }) {
  const runs = SEEDS.map(seed => solve(problem(seed), 30_000))
  const times = runs.map(({ ms }) => ms).sort((a, b) => a - b)
  const proven = runs.filter(({ answer }) => answer.proven).length
  const checked = runs.filter(({ valid }) => valid).length
  const spread = `${times[0].toFixed(0)} to ${times.at(-1).toFixed(0)}; seeds 1 to 10, 30 s each, ${proven} proven, ${checked} checked`
  report.row({ what: `${what}: ms, median`, ours: (times[4] + times[5]) / 2, aim, spread })
}

function one (report, what, qubo, { optimum, timeMs }) {
  const { answer, ms, valid, checkMs } = solve(qubo, timeMs)
  const { branches, bounds, enumerations } = answer.certificate.counts
  const state = answer.proven ? 'proven' : `bound ${answer.bound.toFixed(2)}`
  const tree = `${branches} branches, ${bounds} bounds, ${enumerations} enumerated; check ${checkMs.toFixed(0)} ms ${valid ? 'valid' : 'NOT VALID'}`
  report.row({ what: `${what}: ms of at most ${timeMs} (E ${answer.energy}, ${state}, known ${optimum})`, ours: ms, spread: tree })
}

async function onOneAndTwo (report, what, { qubo, check }) {
  const budget = { timeMs: HARD_MS, shouldStop: () => false }
  const [cpu, begun] = [cpuMs(), performance.now()]
  const alone = { answer: solveExact(qubo, budget, createRandom(1)), ms: performance.now() - begun, cpu: cpuMs() - cpu }
  const twice = await onTwoThreads(qubo)
  report.row({ what: `${what}: wall ms, one worker`, ours: alone.ms, aim: '<= 70000', spread: shown(alone, { qubo, check }) })
  const ratio = (alone.ms / twice.ms).toFixed(2)
  report.row({ what: `the same: wall ms, two workers (ratio to one: ${ratio})`, ours: twice.ms, aim: '<= 70000', spread: shown(twice, { qubo, check }) })
}

// The worst of forty variables; one worker would take twice as long.
async function onTwo (report, what, problem) {
  const twice = await onTwoThreads(problem.qubo)
  report.row({ what: `${what}: wall ms, two workers`, ours: twice.ms, aim: '<= 70000', spread: shown(twice, problem) })
}

function shown ({ answer, ms, cpu }, { qubo, check }) {
  const state = answer.proven ? 'proven: true' : `proven: false in ${(ms / 1000).toFixed(0)} s`
  const checked = check ? `check: ${verifyCertificate(qubo, answer.certificate, CHECK).kind}` : 'not checked'
  return `${state} of at most ${HARD_MS / 1000} s; ${checked}; CPU ms ${cpu.toFixed(0)}`
}

function solve (qubo, timeMs) {
  const begun = cpuMs()
  const answer = solveExact(qubo, { timeMs, shouldStop: () => false }, createRandom(1))
  const solved = cpuMs()
  const { kind } = verifyCertificate(qubo, answer.certificate, CHECK)
  return { answer, ms: solved - begun, valid: kind === 'valid', checkMs: cpuMs() - solved }
}

function cpuMs () {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const WORKER = `const { parentPort, workerData } = require('node:worker_threads')
import(workerData).then(({ runExactTask }) => { parentPort.on('message', task => { parentPort.postMessage(runExactTask(task)) }); parentPort.postMessage('ready') })`

async function onTwoThreads (qubo) {
  const module = new URL('../dist/optimizer/exact-task.js', import.meta.url).href
  const idle = [1, 2].map(() => new Worker(WORKER, { eval: true, workerData: module }))
  const workers = [...idle]
  await Promise.all(workers.map(async worker => await answerOf(worker)))
  const run = async task => {
    const worker = idle.pop()
    const answer = answerOf(worker)
    worker.postMessage(task)
    return await answer.finally(() => idle.push(worker))
  }
  // the one worker has compiled long ago; so have these then
  const solveByBoth = async problem => await solveExactInParallel(problem, { timeMs: HARD_MS, seed: 1, workers: 2, run })
  for (const seed of [1, 2, 3, 4]) await solveByBoth(spinGlass(30, seed))
  const [cpu, begun] = [cpuMs(), performance.now()]
  const answer = await solveByBoth(qubo)
  const [ms, used] = [performance.now() - begun, cpuMs() - cpu]
  await Promise.all(workers.map(async worker => await worker.terminate()))
  return { answer, ms, cpu: used }
}

function answerOf (worker) {
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', message => {
      worker.off('error', reject)
      resolve(message)
    })
  })
}

function dense (size, seed, top = 100) {
  const random = createRandom(seed)
  return fromPairs(size, (i, j) => [{ i, j, weight: Math.floor(random.float() * (2 * top + 1)) - top }])
}

function plan (seed) {
  const random = createRandom(seed)
  return fromPairs(40, (i, j) => {
    if (i === j) return [{ i, j, weight: Math.floor(random.float() * 4001) - 2000 }]
    if (j === i + 1 && i % 2 === 0) return [{ i, j, weight: Math.floor(random.float() * 1001) - 500 }]
    return random.float() < 0.3 ? [{ i, j, weight: Math.floor(random.float() * 401) - 100 }] : []
  })
}

/** (Σ ± a)², summed over the kinds of numbers, less what all states have in common. */
function partition (size, { seed, top, kinds = 1 }) {
  const random = createRandom(seed)
  const lists = Array.from({ length: kinds }, () => Array.from({ length: size }, () => 1 + Math.floor(random.float() * top)))
  return fromPairs(size, (i, j) => lists.map(list => {
    const sum = list.reduce((a, b) => a + b, 0)
    return { i, j, weight: i === j ? 4 * list[i] * (list[i] - sum) : 8 * list[i] * list[j] }
  }))
}

function spinGlass (size, seed) {
  const random = createRandom(seed)
  return fromPairs(size, (i, j) => {
    if (i === j) return []
    const weight = random.uint32() % 2 === 0 ? 1 : -1
    return [{ i, j: i, weight: -weight }, { i: j, j, weight: -weight }, { i, j, weight: 2 * weight }]
  })
}

function fromPairs (size, termsOf) {
  const terms = []
  for (let i = 0; i < size; i++) for (let j = i; j < size; j++) terms.push(...termsOf(i, j))
  return createQubo(size, terms)
}
