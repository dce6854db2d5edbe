import { parse } from '../contract.js'
import type { RevertResponse } from '../contract-types.js'
import { countText } from '../count-text.js'
import { AppError } from '../errors.js'
import { readJsonFile } from '../json-file.js'
import { connectToDaemon } from './client.js'
import type { DaemonClient } from './client.js'
import type { Context } from './context.js'
import { readControl } from './control.js'
import { print } from './output.js'
import { revertAlone } from './revert-alone.js'
import type { Alone } from './revert-alone.js'

const CONNECT_MS = 3000

/**
 * `pqsd revert`: lets go of everything, through the daemon where one answers, else by itself from the journal. It reads no
 * configuration, so that it works with a broken one. @throws AppError ACTION_FAILED when something is left to undo or a daemon that
 * was not reached may hold again, STORAGE_FAILED when the next start may
 */
export async function revert (context: Context): Promise<void> {
  const { response, fault, isAlone } = await revertEverything(context)
  // Of a daemon that lives and did not revert the mode is what it was.
  const { mode_was: _, ...rest } = response
  const lines = linesOf(fault?.code === 'ACTION_FAILED' ? rest : response, isAlone)
  if (fault === undefined || !context.output.json) print(context.output, response, () => lines)
  if (fault === undefined) return
  // For a script the error is the whole answer.
  throw context.output.json ? new AppError(fault.code, fault.message, { cause: fault, details: [...fault.details, ...lines] }) : fault
}

export interface Reverted {
  readonly response: RevertResponse
  readonly fault?: AppError
  /** Nobody else may have let go just before. */
  readonly isAlone: boolean
}

/** The same without a word about it. What could not be undone is in the answer; `fault` is why this is not the end of it. */
export async function revertEverything (context: Context): Promise<Reverted> {
  const asked = await askDaemon(context)
  const { response, fault, locked }: Alone = asked.kind === 'answer' ? asked : await revertAlone(context)
  const ended = asked.kind === 'gone' && locked !== undefined ? mayHoldAgain(locked) : fault
  const why = faultOf(response) ?? (asked.kind === 'unreached' ? asked.fault : ended)
  return { response, isAlone: asked.kind === 'answer' || asked.kind === 'gone', ...why === undefined ? {} : { fault: why } }
}

function faultOf ({ success, failed }: RevertResponse): AppError | undefined {
  if (success) return undefined
  return new AppError('ACTION_FAILED', `${countText(failed.length, 'change')} could not be undone; what is left stays in the journal`)
}

/** `observing`: it has let go and holds nothing any more, but could not write that down. */
type Asked =
  | { readonly kind: 'answer', readonly response: RevertResponse }
  | { readonly kind: 'gone' | 'observing' }
  | { readonly kind: 'unreached', readonly fault: AppError }

// Whatever the daemon does instead of answering: the person wants everything released.
async function askDaemon ({ paths, now, output }: Context): Promise<Asked> {
  let daemon: DaemonClient | undefined
  try {
    daemon = await soon(connectToDaemon(paths, now()))
    return { kind: 'answer', response: parse('revert-response', await daemon.post('/api/revert'), 'INTERNAL') }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    if (error.code === 'NOT_RUNNING' && daemon === undefined) return { kind: 'gone' }
    output.note(`the daemon did not revert as it should (${error.message}); reverting without it`)
    if (error.code === 'STORAGE_FAILED' && daemon !== undefined && await isObserving(daemon)) return { kind: 'observing' }
    return { kind: 'unreached', fault: mayHoldAgain(error, daemon?.runtime.pid ?? await pidOf(paths.runtime, now())) }
  }
}

async function isObserving (daemon: DaemonClient): Promise<boolean> {
  return await readControl(daemon).then(({ mode }) => mode.value === 'observe', () => false)
}

// Of one that takes connections and does not answer only its record tells.
async function pidOf (runtime: string, now: Date): Promise<number | undefined> {
  const stored = await readJsonFile('runtime', runtime, now).catch(() => undefined)
  return stored?.kind === 'ok' ? stored.value.pid : undefined
}

function mayHoldAgain (error: AppError, pid?: number): AppError {
  const details = [`end the daemon${pid === undefined ? '' : ` (kill ${pid})`} or its service, and repeat pqsd revert`]
  return new AppError('ACTION_FAILED', `a daemon that did not revert may hold apps down again: ${error.message}`, { cause: error, details })
}

// A stopped or hanging daemon takes connections and never answers.
async function soon<T> (work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => { reject(new AppError('ACTION_FAILED', 'it does not answer')) }, CONNECT_MS)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

function linesOf (response: RevertResponse, isAlone: boolean): string[] {
  const { ended_run: run, mode_was: mode } = response
  return [
    ...changeLines(response, isAlone),
    ...run === undefined ? [] : [`Run ${run} was going on and is ended.`],
    ...mode === undefined ? [] : ['The mode is observe now; pqsd mode apply lets it act again.']
  ]
}

function changeLines ({ undone, gone, changed, failed }: RevertResponse, isAlone: boolean): string[] {
  const count = undone.length + gone.length + changed.length + failed.length
  if (count === 0) return [isAlone ? 'Nothing was held down.' : 'Nothing is left to undo.']
  return [
    ...undone.map(each => `undone: ${nameOf(each)}: ${each.to} → ${each.from}`),
    ...gone.map(each => `gone: ${nameOf(each)}: it ended by itself`),
    ...changed.map(each => `left alone: ${nameOf(each)}: somebody changed it since`),
    ...failed.map(each => `FAILED: ${nameOf(each)}: still ${each.to}`)
  ]
}

function nameOf ({ pid, actuator, unit }: RevertResponse['undone'][number]): string {
  return `${actuator} of ${unit ?? `process ${pid}`}`
}
