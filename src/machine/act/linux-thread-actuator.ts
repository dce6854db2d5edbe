import { AppError } from '../../errors.js'
import type { ProcessIdentity, ProcessSample } from '../process.js'
import type { Actuator, IsHeld, Offer, Wish } from './actuator.js'
import type { ActuatorName, Change, Undone } from './change.js'
import type { Identity } from './identity.js'
import type { LinuxThreads } from './linux-threads.js'

/** One value that every thread has for itself, and how it is read and written. */
export interface ThreadKnob {
  readonly name: ActuatorName
  /** What a thread is held down to; undefined: there is nothing to choose on this machine. */
  readonly to: string | undefined
  /** Why this value of this process cannot be changed so that it comes back; undefined when it can. */
  refusal (process: ProcessSample, from: string): string | undefined | Promise<string | undefined>
  /** Values by thread; threads that ended are missing. `undefined`: the tool for it is missing or not understood. */
  read (pid: number, tids: readonly number[]): Promise<ReadonlyMap<number, string> | undefined>
  /** Sets these threads. It is read afterwards whether it worked, so it need not tell. */
  write (pid: number, tids: readonly number[], value: string): Promise<void>
}

export interface ThreadActuatorOptions {
  readonly uid: number
  readonly identity: Identity
  readonly threads: LinuxThreads
}

// A thread that is started between reading and writing has the value of the one that started it; a second look finds it.
const ROUNDS = 5

/** An actuator from a knob: the rules that are the same for all of them stand here. */
export function createThreadActuator (knob: ThreadKnob, { uid, identity, threads }: ThreadActuatorOptions): Actuator {
  return { name: knob.name, offer, apply, undo }

  async function offer (process: ProcessSample, { parent }: Wish = {}): Promise<Offer> {
    if (process.uid !== uid) return refuse('it belongs to another user')
    if (!await identity.isSame(process)) return refuse('it ended')
    const { to } = knob
    if (to === undefined) return refuse('this machine has nothing to choose from')
    const values = await knob.read(process.pid, threads.list(process.pid))
    const from = values?.get(process.pid)
    if (values === undefined || from === undefined) return refuse('its present value cannot be read here')
    // Undoing takes back every thread that has our value, so none may have it by its own choice.
    const taken = [...values.values()].includes(to)
    if (taken && parent?.actuator === knob.name && parent.to === to) return { possible: true, from: parent.from, to }
    if (taken) return refuse('it, or a thread of it, has this value by its own choice')
    const refusal = await knob.refusal(process, from)
    return refusal === undefined ? { possible: true, from, to } : refuse(refusal)
  }

  async function apply ({ process, from, to }: Change): Promise<void> {
    if (!await identity.isSame(process)) throw failed(process, 'it ended')
    const values = await move(process.pid, from, to)
    if (!await identity.isSame(process)) throw failed(process, 'it ended')
    const left = [...values?.values() ?? []].filter(value => value === from).length
    if (left > 0) throw failed(process, `${left} of its threads did not take it`)
    if (values?.get(process.pid) !== to) throw failed(process, 'its value is another one now')
  }

  async function undo (change: Change, isHeld: IsHeld = () => false): Promise<Undone> {
    if (!await identity.isSame(change.process)) return 'gone'
    const own = await giveBack(change.process, change)
    const rest = await giveBackInherited(change.process.pid, change, isHeld)
    return own === 'undone' && rest === 'failed' ? 'failed' : own
  }

  async function giveBack (process: ProcessIdentity, { from, to }: Change): Promise<Undone> {
    const values = await move(process.pid, to, from)
    if (!await identity.isSame(process)) return 'gone'
    if (values === undefined || [...values.values()].includes(to)) return 'failed'
    return values.get(process.pid) === from ? 'undone' : 'changed'
  }

  // The parent has its own value again before its children are listed, so none that comes later inherits ours.
  async function giveBackInherited (parent: number, change: Change, isHeld: IsHeld): Promise<Undone> {
    let outcome: Undone = 'undone'
    for (const pid of threads.children(parent)) {
      const started = (await identity.read(pid))?.started
      if (started === undefined || isHeld({ pid, started }) || threads.uid(pid) !== uid) continue
      const own = await giveBack({ pid, started }, change)
      const rest = await giveBackInherited(pid, change, isHeld)
      if (own === 'failed' || rest === 'failed') outcome = 'failed'
    }
    return outcome
  }

  // Moves every thread that has the one value to the other. Returns the values after that, undefined where they cannot be read.
  async function move (pid: number, from: string, to: string): Promise<ReadonlyMap<number, string> | undefined> {
    for (let round = 0; ; round++) {
      const values = await knob.read(pid, threads.list(pid))
      const tids = [...values ?? []].filter(([, value]) => value === from).map(([tid]) => tid)
      if (values === undefined || tids.length === 0 || round === ROUNDS) return values
      await knob.write(pid, tids, to)
    }
  }
}

function refuse (reason: string): Offer {
  return { possible: false, reason }
}

function failed ({ pid }: ProcessIdentity, reason: string): AppError {
  return new AppError('ACTION_FAILED', `process ${pid} could not be changed: ${reason}`)
}
