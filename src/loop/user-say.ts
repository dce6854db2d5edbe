import type { Control, ControlPatch } from '../contract-types.js'
import { AppError, messageOf } from '../errors.js'
import { plainText } from '../plain-text.js'
import { applyControlPatch, safePart } from './control.js'
import type { LoopParts } from './loop-parts.js'
import type { Outlook } from './outlook.js'
import { patchWords } from './patch-words.js'
import type { Steady } from './steady.js'

/**
 * What the user says about acting on apps. What makes the program do less counts at once, whatever the disk does; to do more it needs a
 * word that is written down.
 */
export interface UserSay {
  /** @throws AppError BAD_REQUEST; STORAGE_FAILED, which says what counts all the same */
  change (patch: ControlPatch): Promise<void>
  /** Everything is let go, and only observed from now on. @throws AppError STORAGE_FAILED; it is let go all the same */
  standDown (): Promise<void>
  /** Lets go of what may not be held any longer. */
  settle (): Promise<void>
}

export interface UserSayParts extends Pick<LoopParts, 'machine' | 'control' | 'log'> {
  readonly outlook: Pick<Outlook, 'seconds' | 'mode' | 'whyNot'>
  readonly steady: Pick<Steady, 'release' | 'idle'>
  readonly cancel: () => Promise<unknown>
  /** Something was said, and is on disk or not. */
  readonly onSaid: () => void
}

/** Who lets go looks at the processes, but measures nothing. */
const JUST_LOOK = { freshSeconds: 0, oldSeconds: 600 }

export function createUserSay ({ machine, control, log, outlook, steady, cancel, onSaid }: UserSayParts): UserSay {
  const { seconds, mode, whyNot } = outlook

  async function settle (): Promise<void> {
    if (whyNot() !== undefined) await steady.release(whyNot())
    else await steady.idle()
  }

  // By an app's id it is let go right away; by a path or another name only a look finds whose it is.
  async function letGo (never: Readonly<Record<string, boolean>> = {}): Promise<void> {
    const apps = Object.keys(never).filter(app => never[app] === true)
    for (const app of apps) await machine.release(app)
    if (apps.length === 0 || machine.holds().length === 0) return
    await machine.look(JUST_LOOK).catch((error: unknown) => { log.error({ error: messageOf(error) }, 'could not look at the processes') })
  }

  async function change (patch: ControlPatch): Promise<void> {
    const [at, before] = [seconds(), control.current()]
    const applied = (value: Control): Control => applyControlPatch(value, patch, at)
    applied(before) // what is refused changes nothing
    const safe = safePart(before, patch, at)
    const writing = faultOf(control.change(applied, safe && (value => applyControlPatch(value, safe, at))))
    const fault = safe === undefined ? await writing : undefined
    if (fault !== undefined) throw fault
    log.info({ event: 'control', ...patch }, plainText(`🎛️ You said: ${patchWords(patch, before)}`))
    await settle()
    await letGo(patch.never_touch)
    const late = await writing
    onSaid()
    if (late !== undefined) throw safe === undefined ? late : unwritten(`this counts from now on: ${patchWords(safe, before)}`, late)
  }

  async function standDown (): Promise<void> {
    const says = mode() === 'apply' || !control.isOnDisk()
    const step = (value: Control): Control => says ? { ...value, mode: 'observe' } : value
    const writing = faultOf(control.change(step, step))
    if (says) log.info({ event: 'control', mode: 'observe' }, '🎛️ Everything is let go: the mode is observe')
    try {
      await cancel()
    } finally {
      await steady.release('you have everything let go')
    }
    const fault = await writing
    onSaid()
    if (fault !== undefined) throw unwritten('everything is let go, and the mode is observe', fault)
  }

  return { change, standDown, settle }
}

async function faultOf (work: Promise<unknown>): Promise<unknown> {
  return await work.then(() => undefined, (error: unknown) => error)
}

/** What counts, and that only this process knows of it. */
export function unwritten (what: string, fault: unknown): unknown {
  if (!(fault instanceof AppError) || fault.code !== 'STORAGE_FAILED') return fault
  return new AppError('STORAGE_FAILED', `${what}; but a new start would not know of it yet: ${fault.message}`, { cause: fault })
}
