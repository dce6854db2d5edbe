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
  const { open, bits, memory } = task.parts
  let { wasted } = task.parts
  const answers: PartAnswer[] = []
  for (let index = takePart(memory); performance.now() < end && !shouldStop(); index = takePart(memory)) {
    const node = open[index]
    if (node === undefined) break
    const answer = solveExactPart(qubo, budget(), random, { index, open: node, bits, memory, wasted, plain })
    wasted = answer.wasted // where bounds were in vain, the next part does not begin with them again
    answers.push(answer)
  }
  return { kind: 'take', answers }
}
