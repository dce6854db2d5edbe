import { parse } from '../contract.js'
import type { RevertResponse } from '../contract-types.js'
import { countText } from '../count-text.js'
import { AppError, messageOf } from '../errors.js'
import { readJsonFile, writeJsonFile } from '../json-file.js'
import { createActuators } from '../machine/act/actuators.js'
import type { Change } from '../machine/act/change.js'
import { createIdentity, readBoot } from '../machine/act/identity.js'
import { createJournal, readPending } from '../machine/act/journal.js'
import type { Journal } from '../machine/act/journal.js'
import { revertResponse } from '../machine/act/revert-response.js'
import { undoChanges } from '../machine/act/replay.js'
import type { UndoReport } from '../machine/act/replay.js'
import { createRunner } from '../command.js'
import { connectToDaemon } from './client.js'
import type { Context } from './context.js'
import { print } from './output.js'

const CONNECT_MS = 3000

/**
 * `pqsd revert`: lets go of everything, through the daemon where one answers, else by itself from the journal. It reads
 * no configuration, so that it works with a broken one. @throws AppError ACTION_FAILED when something is left to undo
 */
export async function revert (context: Context): Promise<void> {
  const response = await revertEverything(context)
  print(context.output, response, () => linesOf(response))
  if (!response.success) throw new AppError('ACTION_FAILED', `${countText(response.failed.length, 'change')} could not be undone; what is left stays in the journal`)
}

/** The same without a word about it. What could not be undone is in the answer. */
export async function revertEverything (context: Context): Promise<RevertResponse> {
  return await askDaemon(context) ?? await revertAlone(context)
}

// Whatever the daemon does instead of answering: the person wants everything released.
async function askDaemon ({ paths, now, output }: Context): Promise<RevertResponse | undefined> {
  try {
    const daemon = await soon(connectToDaemon(paths, now()))
    return parse('revert-response', await daemon.post('/api/revert'), 'INTERNAL')
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    if (error.code !== 'NOT_RUNNING') output.note(`the daemon did not revert (${error.message}); reverting without it`)
    return undefined
  }
}

// A stopped or hanging daemon takes connections and never answers.
async function soon<T> (work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => { reject(new AppError('NOT_RUNNING', 'the daemon does not answer')) }, CONNECT_MS)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

// The next start must not hold again what the person has just let go. Where he said nothing yet the configuration may say apply; it is
// not read, so what he says now is written down in any case.
async function observeOnly ({ paths, now, output }: Context): Promise<Pick<RevertResponse, 'mode_was'>> {
  try {
    const stored = await readJsonFile('control', paths.control, now())
    const said = stored.kind === 'ok' ? stored.value : {}
    if (said.mode !== 'observe') await writeJsonFile('control', paths.control, { ...said, mode: 'observe' })
    return said.mode === 'apply' ? { mode_was: said.mode } : {}
  } catch (error) {
    output.note(`the mode could not be set to observe: ${messageOf(error)}`)
    return {}
  }
}

async function revertAlone (context: Context): Promise<RevertResponse> {
  const mode = await observeOnly(context)
  return { ...revertResponse(await undoAlone(context)), ...mode }
}

async function undoAlone (context: Context): Promise<UndoReport> {
  const { env, platform, uid = -1 } = context
  const actuators = createActuators({ platform, uid, run: createRunner(env) })
  const { journal, pending } = await openJournal(context)
  try {
    const report = await undoChanges(pending, actuators)
    await journal?.end([...report.undone, ...report.gone, ...report.changed].map(({ id }) => id))
    return report
  } finally {
    await journal?.close()
  }
}

interface Opened { readonly journal?: Journal, readonly pending: readonly Change[] }

// Undoing needs to read the journal only. What is not written down as undone is found undone by whoever reads it next.
async function openJournal ({ paths, platform, env, now, output }: Context): Promise<Opened> {
  const identity = createIdentity({ platform, run: createRunner(env) })
  const boot = readBoot({ platform })
  const self = { pid: process.pid, started: (await identity.read(process.pid))?.started ?? 'unknown' }
  const onDamage = (aside: string): void => { output.note(`the journal was damaged; it is kept as ${aside}`) }
  const where = { path: paths.journal, ...boot === undefined ? {} : { boot } }
  const journal = createJournal({ ...where, self, isAlive: identity.isSame, now, onDamage })
  try {
    return { journal, pending: await journal.open() }
  } catch (error) {
    output.note(`reverting without writing the journal: ${messageOf(error)}`)
    return { pending: await readPending(paths.journal, boot) }
  }
}

function linesOf (response: RevertResponse): string[] {
  const { ended_run: run, mode_was: mode } = response
  return [
    ...changeLines(response),
    ...run === undefined ? [] : [`Run ${run} was going on and is ended.`],
    ...mode === undefined ? [] : ['The mode is observe now; pqsd mode apply lets it act again.']
  ]
}

function changeLines ({ undone, gone, changed, failed }: RevertResponse): string[] {
  const count = undone.length + gone.length + changed.length + failed.length
  if (count === 0) return ['Nothing was held down.']
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
