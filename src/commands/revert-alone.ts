import { basename } from 'node:path'
import { createRunner } from '../command.js'
import type { RevertResponse } from '../contract-types.js'
import { AppError, messageOf } from '../errors.js'
import { readJsonFile, writeJsonFile } from '../json-file.js'
import { lostControl } from '../loop/control.js'
import { createActuators } from '../machine/act/actuators.js'
import type { Change } from '../machine/act/change.js'
import { createIdentity, readBoot } from '../machine/act/identity.js'
import { createJournal, readPending } from '../machine/act/journal.js'
import type { Journal } from '../machine/act/journal.js'
import { undoChanges } from '../machine/act/replay.js'
import type { UndoReport } from '../machine/act/replay.js'
import { revertResponse } from '../machine/act/revert-response.js'
import type { Context } from './context.js'

export interface Alone {
  readonly response: RevertResponse
  /** Why the next start may hold again. */
  readonly fault?: AppError
  /** Another process has the journal, and lives: it may hold again. */
  readonly locked?: AppError
}

interface Observing extends Pick<Alone, 'fault'>, Pick<RevertResponse, 'mode_was'> {}

/** Lets go without a daemon, by what its journal says. */
export async function revertAlone (context: Context): Promise<Alone> {
  const { fault, ...mode } = await observeOnly(context)
  const { report, locked } = await undoAlone(context)
  const faults = { ...fault === undefined ? {} : { fault }, ...locked === undefined ? {} : { locked } }
  return { response: { ...revertResponse(report), ...mode }, ...faults }
}

// The next start must not hold again what the person has just let go. Where he said nothing yet the configuration may say apply; it is
// not read, so what he says now is written down in any case.
async function observeOnly ({ paths, now, output }: Context): Promise<Observing> {
  try {
    const stored = await readJsonFile('control', paths.control, now())
    if (stored.kind === 'corrupt') output.note(`what you had said was damaged; it is kept as ${stored.setAside}, with what was never to be touched`)
    const said = stored.kind === 'ok' ? stored.value : stored.kind === 'corrupt' ? lostControl({ kind: 'damaged', keptAs: basename(stored.setAside) }) : {}
    if (said.mode !== 'observe') await writeJsonFile('control', paths.control, { ...said, mode: 'observe' })
    return said.mode === 'apply' ? { mode_was: said.mode } : {}
  } catch (error) {
    const message = `the mode could not be set to observe, so the next start may hold apps down again: ${messageOf(error)}`
    return { fault: new AppError('STORAGE_FAILED', message, { cause: error, details: ['see to it that the file can be written, and repeat pqsd revert'] }) }
  }
}

async function undoAlone (context: Context): Promise<{ readonly report: UndoReport, readonly locked?: AppError }> {
  const { env, platform, uid = -1 } = context
  const actuators = createActuators({ platform, uid, run: createRunner(env) })
  const { journal, pending, ...opened } = await openJournal(context)
  try {
    const report = await undoChanges(pending, actuators)
    await journal?.end([...report.undone, ...report.gone, ...report.changed].map(({ id }) => id))
    return { report, ...opened }
  } finally {
    await journal?.close()
  }
}

interface Opened extends Pick<Alone, 'locked'> { readonly journal?: Journal, readonly pending: readonly Change[] }

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
    const locked = error instanceof AppError && error.code === 'ALREADY_RUNNING' ? { locked: error } : {}
    return { pending: await readPending(paths.journal, boot), ...locked }
  }
}
