import type { Actuator, IsHeld } from './actuator.js'
import type { Change, Undone } from './change.js'
import type { Journal } from './journal.js'

/** What became of each change, in the order of the journal. */
export type UndoReport = Readonly<Record<Undone, readonly Change[]>>

// Process by process would take longer than a switch to the foreground may; all at once would start hundreds of commands.
const AT_ONCE = 8

/**
 * Undoes everything that the journal holds, or the given part of it, and writes down what is done with. Stops come
 * first, because somebody may wait for them; the changes of one process in reverse order. What failed stays in the
 * journal. Undoing twice does no harm, so a crash in between loses nothing.
 * @throws AppError STORAGE_FAILED when the journal cannot be written; what could be undone is undone all the same
 */
export async function undoAll (journal: Journal, actuators: readonly Actuator[], changes = journal.pending()): Promise<UndoReport> {
  const report = await undoChanges(changes, actuators, journal.pending())
  await journal.end([...report.undone, ...report.gone, ...report.changed].map(({ id }) => id))
  return report
}

/** The same without a journal to write. `held` is everything that is held; what is not in `changes` stays as it is. */
export async function undoChanges (
  changes: readonly Change[], actuators: readonly Actuator[], held: readonly Change[] = changes
): Promise<UndoReport> {
  const byName = new Map(actuators.map(actuator => [actuator.name, actuator]))
  const heldKeys = keysOf(held)
  const outcomes = new Map<Change, Undone>()
  const undo = async (change: Change): Promise<void> => {
    const isHeld: IsHeld = process => heldKeys.has(keyOf(change.actuator, process))
    outcomes.set(change, await undoOne(byName.get(change.actuator), change, isHeld))
  }
  const reversed = changes.toReversed()
  for (const change of reversed.filter(isHalt)) await undo(change)
  const groups = [...groupByProcess(reversed.filter(change => !isHalt(change))).values()]
  const work = async (): Promise<void> => {
    for (let group = groups.shift(); group !== undefined; group = groups.shift()) {
      for (const change of group) await undo(change)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  const of = (wanted: Undone): Change[] => changes.filter(change => outcomes.get(change) === wanted)
  return { undone: of('undone'), gone: of('gone'), changed: of('changed'), failed: of('failed') }
}

/** Undoes what was inherited, of which nothing stands in the journal. Who is held on his own account (`held`) keeps what he has. */
export async function undoInherited (
  changes: readonly Change[], actuators: readonly Actuator[], held: readonly Change[]
): Promise<UndoReport> {
  const heldKeys = keysOf(held)
  return await undoChanges(changes.filter(({ actuator, process }) => !heldKeys.has(keyOf(actuator, process))), actuators, held)
}

async function undoOne (actuator: Actuator | undefined, change: Change, isHeld: IsHeld): Promise<Undone> {
  // A journal that came from another platform or version: it stays for whoever knows how to undo it.
  return await actuator?.undo(change, isHeld) ?? 'failed'
}

function isHalt ({ actuator }: Change): boolean {
  return actuator === 'stop' || actuator === 'unit_freeze'
}

function groupByProcess (changes: readonly Change[]): Map<number, Change[]> {
  const groups = new Map<number, Change[]>()
  for (const change of changes) groups.set(change.process.pid, [...groups.get(change.process.pid) ?? [], change])
  return groups
}

function keysOf (changes: readonly Change[]): ReadonlySet<string> {
  return new Set(changes.map(({ actuator, process }) => keyOf(actuator, process)))
}

function keyOf (actuator: string, { pid, started }: Change['process']): string {
  return `${actuator} ${pid} ${started}`
}
