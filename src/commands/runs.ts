import { parse } from '../contract.js'
import type { Run, RunsResponse } from '../contract-types.js'
import { findingText } from '../loop/newest-trial.js'
import { relativeTime } from '../relative-time.js'
import type { Context } from './context.js'
import { connectToDaemon } from './client.js'
import { print } from './output.js'
import type { Output } from './output.js'
import { paintState, runLines } from './run-lines.js'
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
  return list.map(run => `${run.id}  ${relativeTime(run.started_at, now).padEnd(10)}  ${paintState(run.state, output)}: ${outcomeOf(run)}`)
}

function outcomeOf ({ trial, plan, message }: Run): string {
  if (trial?.result !== null && trial !== null) return `${trial.kind === 'self_test' ? 'self-test, ' : ''}${findingText(trial.result)}`
  if (trial !== null) return `${trial.pairs_done} of ${trial.pairs} pairs`
  return plan === null ? message : `${plan.touched} apps to touch, ${plan.saved_watts.toFixed(2)} W predicted`
}

function automaticLine ({ automatic: { enabled, next_at: next, waiting_for: waiting } }: RunsResponse, now: Date): string {
  if (!enabled) return 'Runs begin only when you say so: optimizer.automatic is false'
  const when = next === null ? '' : `, not before ${relativeTime(next, now)}`
  return `The next run begins by itself${when}${waiting.length === 0 ? '' : `; it waits for: ${waiting.join(', ')}`}`
}
