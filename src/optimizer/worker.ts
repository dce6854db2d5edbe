import { parse } from '../contract.js'
import type { SolverReport, SolverTask } from '../contract-types.js'
import { messageOf } from '../errors.js'
import { cpuOfTask } from './cpu-clock.js'
import { isExactMessage } from './exact-message.js'
import type { ExactMessage, ExactReply } from './exact-message.js'
import type { Qubo } from './qubo.js'
import { createRandom } from './random.js'
import { described, loadSolver } from './solvers.js'

/** What travels beside the task: arrays that a JSON schema cannot describe, and two flags: [stop, begun]. */
interface Parcel {
  readonly linear: Float64Array
  readonly rowStart: Int32Array
  readonly column: Int32Array
  readonly weight: Float64Array
  readonly stop: Int32Array
}

/** Entry of a worker thread: one task in, one report out, or `{ failed }` with the reason. */
export default async function work (message: unknown): Promise<SolverReport | ExactReply | { readonly failed: string }> {
  try {
    return isExactMessage(message) ? await workOnProof(message) : await solve(message)
  } catch (error) {
    return { failed: messageOf(error) }
  }
}

async function solve (message: unknown): Promise<SolverReport> {
  const { task, parcel } = open(message)
  const { size, offset, solver, time_ms: timeMs, target } = task
  const run = await loadSolver(solver)
  Atomics.store(parcel.stop, 1, 1)
  const begun = performance.now()
  const { stop, ...arrays } = parcel
  const qubo: Qubo = { size, offset, ...arrays }
  const shouldStop = (): boolean => Atomics.load(stop, 0) !== 0 || performance.now() - begun >= timeMs
  const budget = { timeMs, shouldStop, ...(target === undefined ? {} : { target }) }
  const finding = run({ qubo, budget, random: createRandom(task.seed), task })
  return { solver, ...described(finding), wall_ms: performance.now() - begun, ...cpuOfTask() }
}

async function workOnProof ({ exact, flags }: ExactMessage): Promise<ExactReply> {
  const { runExactTask } = await import('./exact-task.js') // by the thread that needs it, like the solvers
  Atomics.store(flags, 1, 1)
  const result = runExactTask(exact, () => Atomics.load(flags, 0) !== 0)
  return { result, ...cpuOfTask() }
}

function open (message: unknown): { readonly task: SolverTask, readonly parcel: Parcel } {
  if (typeof message !== 'object' || message === null || !('task' in message) || !('parcel' in message)) throw new Error('not a task')
  const { parcel } = message
  const task = parse('solver-task', message.task)
  if (!isParcel(parcel) || parcel.linear.length !== task.size || parcel.rowStart.length !== task.size + 1) throw new Error('not the arrays of the task')
  return { task, parcel }
}

function isParcel (value: unknown): value is Parcel {
  return typeof value === 'object' && value !== null &&
    'linear' in value && value.linear instanceof Float64Array && 'weight' in value && value.weight instanceof Float64Array &&
    'rowStart' in value && value.rowStart instanceof Int32Array && 'column' in value && value.column instanceof Int32Array &&
    'stop' in value && value.stop instanceof Int32Array
}
