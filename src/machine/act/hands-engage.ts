import { randomUUID } from 'node:crypto'
import { messageOf } from '../../errors.js'
import type { Log } from '../../log.js'
import type { ProcessIdentity, ProcessSample } from '../process.js'
import type { Refusal } from '../protect.js'
import type { Actuator, Offer, Wish } from './actuator.js'
import type { ActuatorName, Change } from './change.js'
import type { Guardian } from './guardian.js'
import type { HoldRequest } from './hold.js'
import type { Journal } from './journal.js'
import { waysOf } from './hands-ways.js'
import { undoAll, undoInherited } from './replay.js'

/** One process of a held app. */
export interface Member {
  readonly process: ProcessSample
  readonly changes: readonly Change[]
  readonly refused: readonly Refusal[]
  /** When the changes were made, on the clock of the samples. */
  readonly at: number
}

export interface EngageParts {
  readonly actuators: readonly Actuator[]
  readonly journal: Journal
  readonly guardian: Guardian
  readonly monotonic: () => number
  readonly log: Log
}

export interface Engager {
  /**
   * Holds processes down. With `cap`, `stop` is journaled and guarded, and the stops are
   * left to the cap. @throws AppError STORAGE_FAILED or ACTION_FAILED, and then nothing was done
   */
  engage (asked: Asked): Promise<readonly Member[]>
  /** Undoes in reverse and tells the journal and the guardian. What failed stays in the journal and is returned. Never throws. */
  disengage (changes: readonly Change[]): Promise<readonly Change[]>
  /** Undoes what was inherited, of which nothing stands in the journal. What failed is returned. Never throws. */
  giveBack (changes: readonly Change[]): Promise<readonly Change[]>
}

export interface Asked {
  readonly processes: readonly ProcessSample[]
  readonly request: HoldRequest
  /** All process numbers of the app. */
  readonly members: ReadonlySet<number>
  /** The changes that hold a process of the app now. */
  readonly heldBy: (pid: number) => readonly Change[]
  /** Asked before each change, because an app may come to the front meanwhile. */
  readonly isWanted: () => boolean
}

/** Percent of one core. */
export const DEFAULT_CPU_LIMIT = 20

const BYTES_PER_MIB = 1048576

interface Plan { readonly process: ProcessSample, readonly changes: Change[], readonly refused: Refusal[] }

export function createEngager (parts: EngageParts): Engager {
  const { actuators, journal, guardian, monotonic, log } = parts
  const byName = new Map(actuators.map(actuator => [actuator.name, actuator]))

  async function planOf (process: ProcessSample, asked: Asked): Promise<Plan> {
    const changes: Change[] = []
    const refused: Refusal[] = []
    for (const { names, all } of waysOf(asked.request)) {
      let found = false
      for (const name of names) {
        if (found && !all) break
        const offer = await byName.get(name)?.offer(process, wishOf(name, process, asked))
        if (offer === undefined) continue // this platform does not have it
        found ||= offer.possible
        if (offer.possible) changes.push(changeOf(name, process, offer))
        else refused.push({ rule: name, reason: offer.reason })
      }
    }
    if (changes.length === 0 && refused.length === 0) refused.push({ rule: 'actuator', reason: 'nothing that can be undone does this here' })
    return { process, changes, refused }
  }

  // Several processes of an app live in one unit, which is changed once.
  function withoutRepeats (plans: readonly Plan[]): Plan[] {
    const seen = new Set<string>()
    return plans.map(plan => ({
      ...plan,
      changes: plan.changes.filter(({ actuator, unit }) => {
        if (unit === undefined) return true
        const key = `${actuator} ${unit}`
        return !seen.has(key) && seen.add(key).size > 0
      })
    }))
  }

  async function applyAll ({ process, changes, refused }: Plan, isWanted: () => boolean): Promise<Member> {
    const done: Change[] = []
    const undone: Change[] = []
    for (const change of changes) {
      try {
        if (isWanted()) {
          await byName.get(change.actuator)?.apply(change)
          done.push(change)
        } else undone.push(change)
      } catch (error) {
        refused.push({ rule: change.actuator, reason: messageOf(error) })
        undone.push(change)
      }
    }
    // Even one that threw may have reached some threads.
    await disengage(undone)
    return { process, changes: done, refused, at: monotonic() }
  }

  async function engage (asked: Asked): Promise<readonly Member[]> {
    const { processes, request, isWanted } = asked
    const plans = await Promise.all(processes.map(async process => await planOf(process, asked)))
    const wanted = withoutRepeats(plans)
    const changes = wanted.flatMap(plan => plan.changes)
    if (changes.length === 0) return wanted.map(plan => ({ ...plan, at: monotonic() }))
    await journal.begin(changes)
    const stops = stopsOf(changes)
    try {
      if (stops.length > 0) await guardian.guard(stops)
    } catch (error) {
      await journal.end(changes.map(({ id }) => id))
      throw error
    }
    if (request.level === 'cap' && stops.length > 0) return wanted.map(plan => ({ ...plan, at: monotonic() }))
    const members: Member[] = []
    // Children first: a parent that goes on would see them stop.
    for (const plan of wanted.toReversed()) members.push(await applyAll(plan, isWanted))
    return members.reverse()
  }

  async function disengage (changes: readonly Change[]): Promise<readonly Change[]> {
    if (changes.length === 0) return []
    try {
      const report = await undoAll(journal, actuators, changes)
      if (report.failed.length > 0) log.warn({ changes: report.failed.length }, 'could not be undone yet; it stays in the journal')
      await guardian.unguard(stopsOf(changes.filter(change => !report.failed.includes(change))))
      return report.failed
    } catch (error) {
      // Undone it is all the same; the next start finds it so. The guardian may resume once more what runs already.
      log.error({ error: messageOf(error) }, 'the journal could not be written')
      return changes
    }
  }

  async function giveBack (changes: readonly Change[]): Promise<readonly Change[]> {
    if (changes.length === 0) return []
    const { failed } = await undoInherited(changes, actuators, journal.pending())
    if (failed.length > 0) log.warn({ changes: failed.length }, 'what was inherited could not be given back yet')
    return failed
  }

  return { engage, disengage, giveBack }
}

function stopsOf (changes: readonly Change[]): ProcessIdentity[] {
  return changes.filter(({ actuator }) => actuator === 'stop').map(({ process }) => process)
}

type Possible = Offer & { readonly possible: true }

function changeOf (actuator: ActuatorName, { pid, started }: ProcessSample, { from, to, unit }: Possible): Change {
  return { id: randomUUID(), actuator, process: { pid, started }, ...unit === undefined ? {} : { unit }, from, to }
}

function valueOf (name: ActuatorName, { cpuLimit = DEFAULT_CPU_LIMIT, memoryLimit }: HoldRequest): number | undefined {
  if (name === 'unit_quota') return cpuLimit
  return name === 'unit_memory' && memoryLimit !== undefined ? memoryLimit * BYTES_PER_MIB : undefined
}

function wishOf (name: ActuatorName, { ppid }: ProcessSample, { members, request, heldBy }: Asked): Wish {
  const value = valueOf(name, request)
  const parent = heldBy(ppid).find(({ actuator }) => actuator === name)
  return { members, ...value === undefined ? {} : { value: String(value) }, ...parent === undefined ? {} : { parent } }
}
