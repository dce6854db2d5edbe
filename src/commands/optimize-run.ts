import { parse } from '../contract.js'
import type { OptimizeRequest, Run } from '../contract-types.js'
import { AppError } from '../errors.js'
import { plainText } from '../plain-text.js'
import { timeText } from '../relative-time.js'
import type { Context } from './context.js'
import { connectToDaemon } from './client.js'
import type { DaemonClient } from './client.js'
import { EXIT } from './exit-codes.js'
import { print } from './output.js'
import { runLines } from './run-lines.js'
import { numberIn } from './solve-options.js'

export interface RunFlags {
  readonly observeS?: string
  readonly budgetMs?: string
  readonly seed?: string
  readonly selfTest?: boolean
  readonly trial?: boolean
  readonly wait?: boolean
}

interface RunInput { readonly flags: RunFlags, readonly signal: AbortSignal }

const POLL_MS = 1000
/** A trial is measured for hours; the plan stands before it begins. */
const UNDER_WAY: ReadonlyArray<Run['state']> = ['observing', 'solving']
const UNSUCCESSFUL: ReadonlyArray<Run['state']> = ['failed', 'cancelled', 'interrupted']

/** `pqsd optimize`: a run on the running daemon, waited for until its plan stands. The exit code. */
export async function optimizeRun ({ paths, output, now }: Context, { flags, signal }: RunInput): Promise<number> {
  const body = requestOf(flags)
  const daemon = await connectToDaemon(paths, now())
  const begun = parse('optimize-response', await daemon.post('/api/optimize', body), 'INTERNAL')
  const show = (run: Run): number => {
    print(output, { ...begun, run }, () => runLines(run, output, now()))
    if (run.state === 'trial') output.note(trialNote(run))
    return UNSUCCESSFUL.includes(run.state) ? EXIT.failure : EXIT.ok
  }
  if (flags.wait === false) return show(begun.run)
  try {
    const onMessage = (text: string): void => { if (output.terminal && !output.json) output.progress?.(plainText(text)) }
    return show(await follow(daemon, begun.run, { signal, onMessage, now }))
  } finally {
    if (signal.aborted) output.note(`The run goes on; pqsd runs ${begun.id} shows it, pqsd cancel ends it.`)
  }
}

interface Watching { readonly signal: AbortSignal, readonly onMessage: (text: string) => void, readonly now: () => Date }

async function follow (daemon: DaemonClient, begun: Run, { signal, onMessage, now }: Watching): Promise<Run> {
  let run = begun
  try {
    while (UNDER_WAY.includes(run.state) && !signal.aborted) {
      onMessage(progressText(run, now()))
      await rest(signal)
      run = parse('run-response', await daemon.get(`/api/optimize/runs/${run.id}`), 'INTERNAL').run
    }
    return run
  } finally {
    onMessage('')
  }
}

/** What a run does, and while it looks how much longer: that takes a minute unless told otherwise. */
export function progressText ({ state, message, started_at: at, request }: Run, now: Date): string {
  const left = Math.ceil(at + request.observe_s - now.getTime() / 1000)
  return state === 'observing' && left > 0 ? `${message}, ${left} s left` : message
}

/** How long the trial of a plan takes at least, and how to follow it. */
export function trialNote ({ id, trial }: Run): string {
  const seconds = trial === null ? 0 : (trial.pairs - trial.pairs_done) * 2 * (trial.window_s + (trial.settle_s ?? 0))
  return `It is measured for ${timeText(seconds)} or longer; pqsd runs ${id} shows how far it is, pqsd cancel ends it.`
}

async function rest (signal: AbortSignal): Promise<void> {
  await new Promise<void>(resolve => {
    const timer = setTimeout(done, POLL_MS)
    function done (): void {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    signal.addEventListener('abort', done)
  })
}

function requestOf ({ observeS, budgetMs, seed, selfTest, trial }: RunFlags): OptimizeRequest {
  if (selfTest === true && trial === false) throw new AppError('USAGE', '--self-test is a trial; it does not go with --no-trial')
  const observe = numberIn('--observe-s', observeS, { least: 1, most: 3600 })
  const budget = numberIn('--budget-ms', budgetMs, { least: 1, most: 60_000 })
  const number = numberIn('--seed', seed, { least: 0, most: 4_294_967_295 })
  return {
    ...observe === undefined ? {} : { observe_s: observe },
    ...budget === undefined ? {} : { budget_ms: budget },
    ...number === undefined ? {} : { seed: number },
    ...selfTest === true ? { self_test: true } : {},
    ...trial === false ? { trial: false } : {}
  }
}
