import { AppError, systemCode } from '../../errors.js'
import type { ProcessIdentity } from '../process.js'
import type { Actuator, Offer } from './actuator.js'
import type { Change, Undone } from './change.js'
import type { Identity } from './identity.js'

export interface StopOptions {
  readonly uid: number
  readonly identity: Identity
}

/** SIGSTOP and SIGCONT: they stop and resume all threads, and any user may send them to his own processes. */
export function createStopActuator ({ uid, identity }: StopOptions): Actuator {
  return { name: 'stop', offer, apply, undo }

  async function offer (process: { readonly pid: number, readonly started: string, readonly uid: number }): Promise<Offer> {
    if (process.uid !== uid) return { possible: false, reason: 'it belongs to another user' }
    const present = await identity.read(process.pid)
    if (present?.started !== process.started) return { possible: false, reason: 'it ended' }
    if (present.state === 'stopped') return { possible: false, reason: 'somebody stopped it already' }
    return { possible: true, from: 'running', to: 'stopped' }
  }

  async function apply ({ process }: Change): Promise<void> {
    const present = await identity.read(process.pid)
    if (present?.started !== process.started) throw failed(process, 'it ended')
    if (!signal(process, 'SIGSTOP')) throw failed(process, 'it may not be signalled, or ended')
    // Between the look and the signal the number may have gone to a stranger, who must not stay stopped.
    if (await identity.isSame(process)) return
    signal(process, 'SIGCONT')
    throw failed(process, 'it ended')
  }

  // Sent whatever the state: a process in the middle of a system call stops only when that ends, and would be taken for
  // running until then. To one that runs the signal means nothing.
  async function undo ({ process }: Change): Promise<Undone> {
    if (!await identity.isSame(process)) return 'gone'
    if (signal(process, 'SIGCONT')) return 'undone'
    return await identity.isSame(process) ? 'failed' : 'gone'
  }
}

function signal ({ pid }: ProcessIdentity, name: 'SIGSTOP' | 'SIGCONT'): boolean {
  try {
    return process.kill(pid, name)
  } catch (error) {
    if (['ESRCH', 'EPERM'].includes(systemCode(error) ?? '')) return false
    throw error
  }
}

function failed ({ pid }: ProcessIdentity, reason: string): AppError {
  return new AppError('ACTION_FAILED', `process ${pid} could not be stopped: ${reason}`)
}
