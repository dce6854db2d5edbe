import { test } from 'tap'
import { Worker } from 'node:worker_threads'
import { verifyCertificate } from '../../src/optimizer/certificate.js'
import { solveExact } from '../../src/optimizer/exact.js'
import { solveExactInParallel } from '../../src/optimizer/exact-parallel.js'
import type { ExactTask, ExactTaskResult } from '../../src/optimizer/exact-parallel.js'
import { exactProblem } from '../../src/optimizer/exact-problem.js'
import { runExactTask } from '../../src/optimizer/exact-task.js'
import { createShareMemory, takePart, valueShare } from '../../src/optimizer/exact-share.js'
import { createQubo } from '../../src/optimizer/qubo.js'
import type { Qubo, Term } from '../../src/optimizer/qubo.js'
import { createRandom } from '../../src/optimizer/random.js'

function cut (size: number, seed: number): Qubo {
  const random = createRandom(seed)
  const terms: Term[] = []
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) {
      const w = random.uint32() % 2 === 0 ? 1 : -1
      terms.push({ i, j: i, weight: -w }, { i: j, j, weight: -w }, { i, j, weight: 2 * w })
    }
  }
  return createQubo(size, terms)
}

/** An energy in the units of a proof: these problems have whole coefficients, all of them multiples of `unit`. */
function exactValue (qubo: Qubo, energy: number): number {
  return (energy - qubo.offset) / exactProblem(qubo).unit
}

/** What a thread would give back: only what can be cloned. */
const cloned = async (task: ExactTask): Promise<ExactTaskResult> => structuredClone(runExactTask(structuredClone(task)))

test('parts give the same optimum, and one certificate of the whole', async t => {
  for (const qubo of [cut(32, 4), cut(12, 4), createQubo(0, [], 2)]) {
    const alone = solveExact(qubo, { timeMs: 60_000, shouldStop: () => false }, createRandom(1))
    const joined = await solveExactInParallel(qubo, { timeMs: 60_000, seed: 1, workers: 2, parts: 4, run: cloned })
    t.ok(joined.proven)
    t.equal(joined.energy, alone.energy)
    t.equal(verifyCertificate(qubo, joined.certificate).kind, 'valid')
  }
})

test('stopped from outside, the parts that are left keep their bounds', async t => {
  const qubo = cut(60, 4)
  const run = async (task: ExactTask): Promise<ExactTaskResult> => {
    return structuredClone(runExactTask(structuredClone(task), () => task.kind === 'take'))
  }
  const answer = await solveExactInParallel(qubo, { timeMs: 60_000, seed: 1, workers: 2, parts: 3, start: new Uint8Array(60), run })
  t.notOk(answer.proven)
  t.ok(answer.bound < answer.energy)
  t.equal(verifyCertificate(qubo, answer.certificate).kind, 'valid')
})

test('parts that run out of time leave a valid certificate', async t => {
  const qubo = cut(60, 5)
  const run = async (task: ExactTask): Promise<ExactTaskResult> => await cloned(task.kind === 'take' ? { ...task, timeMs: 150 } : task)
  const answer = await solveExactInParallel(qubo, { timeMs: 60_000, seed: 1, workers: 2, parts: 3, run })
  t.notOk(answer.proven)
  t.equal(verifyCertificate(qubo, answer.certificate).kind, 'valid')
})

test('a worker that is lost leaves a bound that holds, also where others had closed branches for its answer', async t => {
  const qubo = cut(34, 5)
  const optimum = solveExact(qubo, { timeMs: 60_000, shouldStop: () => false }, createRandom(1)).energy
  let taken = 0
  const run = async (task: ExactTask): Promise<ExactTaskResult | undefined> => {
    if (task.kind === 'take') valueShare(task.parts.memory).offer(exactValue(qubo, optimum) - 1) // better than what anybody comes back with
    return task.kind === 'take' && taken++ === 0 ? undefined : await cloned(task)
  }
  const answer = await solveExactInParallel(qubo, { timeMs: 60_000, seed: 1, workers: 2, parts: 2, run })
  t.equal(taken, 2)
  t.notOk(answer.proven)
  t.ok(answer.bound < answer.energy)
})

test('a target that one worker meets ends the work of all', async t => {
  const qubo = cut(34, 6)
  const { energy } = solveExact(qubo, { timeMs: 60_000, shouldStop: () => false }, createRandom(1))
  const answer = await solveExactInParallel(qubo, { timeMs: 60_000, target: energy, seed: 1, workers: 2, run: cloned })
  t.equal(answer.energy, energy)
  t.ok(answer.certificate.counts.branches < 20)
})

test('threads see the best value and take every part once', async t => {
  const memory = createShareMemory()
  const share = valueShare(memory)
  t.equal(share.read(), Infinity)
  share.offer(-2.5)
  share.offer(3)
  t.equal(share.read(), -2.5)
  const script = `const { workerData, parentPort } = require('node:worker_threads')
    const taken = []
    for (let i = 0; i < 1000; i++) taken.push(Atomics.add(new Int32Array(workerData, 8, 1), 0, 1))
    parentPort.postMessage(taken)`
  const workers = [0, 1].map(() => new Worker(script, { eval: true, workerData: memory }))
  t.teardown(async () => { await Promise.all(workers.map(async worker => await worker.terminate())) })
  const mine = Array.from({ length: 1000 }, () => takePart(memory))
  const theirs = await Promise.all(workers.map(async worker => await new Promise<number[]>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })))
  t.equal(new Set([...mine, ...theirs.flat()]).size, 3000)
})
