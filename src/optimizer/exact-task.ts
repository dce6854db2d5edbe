import { exactParts, joinExactParts, solveExactPart } from './exact-parts.js'
import type { PartAnswer } from './exact-parts.js'
import type { ExactTask, ExactTaskResult } from './exact-parallel.js'
import { takePart } from './exact-share.js'
import { createRandom } from './random.js'
import type { Budget } from './solver.js'

/** What a worker does with a task, until told to stop. Task and result are plain data. */
export function runExactTask (task: ExactTask, shouldStop: () => boolean = () => false): ExactTaskResult {
  const { qubo, target, plain = false } = task
  const end = performance.now() + task.timeMs
  const random = createRandom(task.seed)
  const budget = (): Budget => ({ timeMs: end - performance.now(), shouldStop, ...(target === undefined ? {} : { target }) })
  if (task.kind === 'join') return { kind: 'join', answer: joinExactParts(qubo, task.parts, task.answers) }
  if (task.kind === 'split') {
    const start = task.start === undefined ? {} : { start: task.start }
    return { kind: 'split', parts: exactParts(qubo, budget(), random, { ...start, plain, parts: task.parts }) }
  }
  const { fixings, bits, memory } = task.parts
  const answers: PartAnswer[] = []
  for (let index = takePart(memory); performance.now() < end && !shouldStop(); index = takePart(memory)) {
    const fixing = fixings[index]
    if (fixing === undefined) break
    answers.push(solveExactPart(qubo, budget(), random, { index, fixing, bits, memory, plain }))
  }
  return { kind: 'take', answers }
}
