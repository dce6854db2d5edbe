import { parse } from '../contract.js'
import type { Run, RunsResponse } from '../contract-types.js'
import { countText } from '../count-text.js'
import { findingText } from '../loop/known-saving.js'
import { outcomeWords } from '../loop/outcome-words.js'
import { relativeTime } from '../relative-time.js'
import type { Context } from './context.js'
import { connectToDaemon } from './client.js'
import { print } from './output.js'
import type { Output } from './output.js'
import { inForceText, paintState, runLines } from './run-lines.js'
import { wrapLines } from './wrap.js'

/** `pqsd runs` and `pqsd runs ID` */
export async function runs ({ paths, output, now }: Context, id: string | undefined): Promise<void> {
  const daemon = await connectToDaemon(paths, now())
  if (id !== undefined) {
    const answer = parse('run-response', await daemon.get(`/api/optimize/runs/${encodeURIComponent(id)}`), 'INTERNAL')
    print(output, answer, () => wrapLines(runLines(answer.run, output, now()), output.columns?.()))
    return
  }
  const answer = parse('runs-response', await daemon.get('/api/optimize/runs'), 'INTERNAL')
  print(output, answer, () => wrapLines([...listLines(answer, output, now()), '', automaticLine(answer, now())], output.columns?.()))
}

/** `pqsd cancel` */
export async function cancel ({ paths, output, now }: Context): Promise<void> {
  const daemon = await connectToDaemon(paths, now())
  const answer = parse('run-response', await daemon.post('/api/optimize/cancel'), 'INTERNAL')
  print(output, answer, () => wrapLines(runLines(answer.run, output, now()), output.columns?.()))
}

function listLines ({ runs: list }: RunsResponse, output: Output, now: Date): string[] {
  if (list.length === 0) return ['No run yet; begin one with: pqsd optimize']
  return list.map(run => `${run.id}  ${relativeTime(run.started_at, now).padEnd(10)}  ${paintState(run.state, output)}${inForceText(run, output)}: ${outcomeOf(run)}`)
}

/** What came of a run, in a line; of one whose trial came to no result, why. */
export function outcomeOf (run: Run): string {
  return `${run.request.self_test ? 'self-test, ' : ''}${resultText(run)}`
}

function resultText ({ state, trial, plan, message }: Run): string {
  if (trial !== null && trial.result !== null) return trial.kind === 'self_test' ? outcomeWords(trial) : findingText(trial.result)
  if (trial !== null) return `${trial.state === 'running' && state === 'trial' ? '' : `${message}; `}${trial.pairs_done} of ${trial.pairs} pairs`
  if (plan === null || state === 'cancelled' || state === 'failed' || state === 'interrupted') return message
  return `${countText(plan.touched, 'app')} to touch, ${plan.saved_watts.toFixed(2)} W predicted`
}

function automaticLine ({ automatic: { enabled, next_at: next, waiting_for: waiting } }: RunsResponse, now: Date): string {
  if (!enabled) return 'Runs begin only when you say so: optimizer.automatic is false'
  const when = next === null || next * 1000 <= now.getTime() ? '' : `, ${relativeTime(next, now)} at the earliest`
  return `The next run begins by itself${when}${waiting.length === 0 ? '' : `; it waits for: ${waiting.join(', ')}`}`
}
