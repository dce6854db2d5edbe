import { AppError } from '../../errors.js'
import type { Run } from '../../command.js'
import type { ProcessSample } from '../process.js'
import type { Actuator, IsHeld, Offer, Wish } from './actuator.js'
import type { Change, Undone } from './change.js'
import { readFamily } from './darwin-family.js'
import type { FamilyMember } from './darwin-family.js'
import type { Identity } from './identity.js'

export interface BackgroundOptions {
  readonly uid: number
  readonly identity: Identity
  readonly run: Run
}

// xnu puts a process in the background at priority 4 or below (task_policy.c); the state itself only root can read.
const BACKGROUND_PRIORITY = 4

/**
 * macOS: `taskpolicy -b` moves a whole process to the efficiency cores, with throttled disk and network; `-B` takes
 * back exactly that and nothing that the process or the system chose itself. Both need no privileges for one's own.
 */
export function createBackgroundActuator ({ uid, identity, run }: BackgroundOptions): Actuator {
  return { name: 'background', offer, apply, undo }

  async function offer (process: ProcessSample, { parent }: Wish = {}): Promise<Offer> {
    if (process.uid !== uid) return refuse('it belongs to another user')
    const own = (await readFamily(run))?.get(process.pid)
    if (own?.started !== process.started) return refuse('it ended')
    const inherited = parent?.actuator === 'background'
    if (own.priority <= BACKGROUND_PRIORITY && !inherited) return refuse('it is in the background by its own choice or the system\'s')
    if ((await run('taskpolicy', ['-h'])).code === 127) return refuse('taskpolicy is missing')
    return { possible: true, from: 'default', to: 'background' }
  }

  async function apply ({ process }: Change): Promise<void> {
    if (!await identity.isSame(process)) throw failed(process.pid, 'it ended')
    const { code } = await run('taskpolicy', ['-b', '-p', String(process.pid)])
    if (code !== 0) throw failed(process.pid, `taskpolicy ended with ${code}`)
  }

  async function undo ({ process: { pid, started } }: Change, isHeld: IsHeld = () => false): Promise<Undone> {
    if (!await identity.isSame({ pid, started })) return 'gone'
    const own = await release(pid, started)
    // The flag is inherited at fork, so what it started meanwhile is in the background as well.
    const rest = await releaseChildren(pid, isHeld)
    return own === 'undone' && !rest ? 'failed' : own
  }

  async function release (pid: number, started: string): Promise<Undone> {
    if ((await run('taskpolicy', ['-B', '-p', String(pid)])).code === 0) return 'undone'
    return await identity.isSame({ pid, started }) ? 'failed' : 'gone'
  }

  async function releaseChildren (pid: number, isHeld: IsHeld): Promise<boolean> {
    const family = await readFamily(run)
    if (family === undefined) return false
    let done = true
    for (const { pid: child, started } of heirsOf(pid, family, isHeld)) {
      if (await identity.isSame({ pid: child, started }) && await release(child, started) === 'failed') done = false
    }
    return done
  }

  function heirsOf (pid: number, family: ReadonlyMap<number, FamilyMember>, isHeld: IsHeld): FamilyMember[] {
    const children = [...family.values()].filter(each => each.ppid === pid && each.pid !== pid && each.uid === uid)
    const free = children.filter(({ pid, started }) => !isHeld({ pid, started }))
    return free.flatMap(child => [child, ...heirsOf(child.pid, family, isHeld)])
  }
}

function refuse (reason: string): Offer {
  return { possible: false, reason }
}

function failed (pid: number, reason: string): AppError {
  return new AppError('ACTION_FAILED', `process ${pid} could not be put in the background: ${reason}`)
}
