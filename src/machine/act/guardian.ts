import { AppError, messageOf } from '../../errors.js'
import type { Log } from '../../log.js'
import type { ProcessIdentity } from '../process.js'
import { identityKey } from '../protect-context.js'
import { startGuardian } from './guardian-process.js'
import type { GuardianProcess } from './guardian-process.js'
import { guardianCommand } from './guardian-script.js'

/** What resumes stopped processes when this daemon is gone: it must know of a process before that is stopped. */
export interface Guardian {
  start (): Promise<void>
  /** Process number of the guardian that runs now. */
  readonly pid: number | undefined
  /** Resolves once a living guardian has acknowledged them: only then may they be stopped. @throws AppError ACTION_FAILED */
  guard (processes: readonly ProcessIdentity[]): Promise<void>
  /** They run again and will not be stopped any more. Never throws. */
  unguard (processes: readonly ProcessIdentity[]): Promise<void>
  /** What may be stopped now. */
  guarded (): readonly ProcessIdentity[]
  /** Everything guarded was resumed, because the guardian died or its lease ran out. Nothing is guarded any more. */
  onLost (listener: (processes: readonly ProcessIdentity[]) => void): void
  /** Lets it resume what is left, and waits for its end. */
  close (): Promise<void>
}

export interface GuardianOptions {
  /** Sends SIGCONT to those that are still the same. Never throws. */
  readonly resume: (processes: readonly ProcessIdentity[]) => Promise<unknown>
  readonly log: Log
  readonly platform: string
  readonly leaseSeconds?: number
}

const LEASE_SECONDS = 30
const BEATS_PER_LEASE = 3
const RESTARTS = 5
const RESTART_WINDOW_MS = 60_000

export function createGuardian ({ resume, log, platform, leaseSeconds = LEASE_SECONDS }: GuardianOptions): Guardian {
  const set = new Map<string, ProcessIdentity>()
  const listeners: Array<(processes: readonly ProcessIdentity[]) => void> = []
  const restarts: number[] = []
  let current: GuardianProcess | undefined
  let starting: Promise<void> | undefined
  let beat: NodeJS.Timeout | undefined
  let closed = true

  function lose (): void {
    const processes = [...set.values()]
    set.clear()
    stopBeat()
    if (processes.length === 0) return
    void resume(processes)
    for (const listener of listeners) listener(processes)
  }

  function onExit (): void {
    current = undefined
    log.warn({ processes: set.size }, 'the guardian ended; everything stopped is resumed')
    lose()
    if (!closed) launch().catch((error: unknown) => { log.error({ error: messageOf(error) }, 'no guardian: nothing is stopped') })
  }

  async function launch (): Promise<void> {
    starting ??= attempt().finally(() => { starting = undefined })
    await starting
  }

  async function attempt (): Promise<void> {
    const now = performance.now()
    while (restarts[0] !== undefined && now - restarts[0] > RESTART_WINDOW_MS) restarts.shift()
    // Something kills it again and again, or it cannot run: then nothing is stopped.
    if (restarts.length > RESTARTS) throw new AppError('ACTION_FAILED', 'the guardian keeps ending')
    restarts.push(now)
    let dead = false
    const process = await startGuardian(guardianCommand(leaseSeconds, platform), {
      onExit: () => {
        dead = true
        onExit()
      },
      onLapse: () => {
        log.warn({ processes: set.size }, 'this program did not get to work for a while; the guardian resumed what was stopped')
        lose()
      }
    })
    if (dead) throw new AppError('ACTION_FAILED', 'the guardian ended at once')
    if (closed) {
      await process.end()
      throw new AppError('ACTION_FAILED', 'closed')
    }
    await process.send([])
    current = process
  }

  async function send (lines: readonly string[]): Promise<void> {
    if (current === undefined && !closed) await launch()
    if (current === undefined) throw new AppError('ACTION_FAILED', 'no guardian runs')
    await current.send(lines)
  }

  function startBeat (): void {
    beat ??= setInterval(() => {
      current?.send([]).catch(() => undefined) // its exit is reported by itself
    }, leaseSeconds * 1000 / BEATS_PER_LEASE)
    beat.unref()
  }

  function stopBeat (): void {
    clearInterval(beat)
    beat = undefined
  }

  async function guard (processes: readonly ProcessIdentity[]): Promise<void> {
    if (current === undefined && !closed) await launch()
    const by = current
    for (const process of processes) set.set(identityKey(process), process)
    startBeat()
    try {
      await send(processes.map(({ pid, started }) => `stop ${pid} ${started}`))
    } catch (error) {
      for (const process of processes) set.delete(identityKey(process))
      throw error
    }
    if (by !== current) throw new AppError('ACTION_FAILED', 'the guardian ended')
  }

  async function unguard (processes: readonly ProcessIdentity[]): Promise<void> {
    const known = processes.filter(process => set.delete(identityKey(process)))
    if (set.size === 0) stopBeat()
    // A guardian that has ended has resumed them, and the next one does not know them.
    if (known.length > 0) await current?.send(known.map(({ pid, started }) => `cont ${pid} ${started}`)).catch(() => undefined)
  }

  return {
    start: async () => {
      if (!closed) return
      closed = false
      await launch()
    },
    get pid () { return current?.pid },
    guard,
    unguard,
    guarded: () => [...set.values()],
    onLost: listener => { listeners.push(listener) },
    close: async () => {
      closed = true
      stopBeat()
      await starting?.catch(() => undefined)
      const last = current
      current = undefined
      await last?.end()
      set.clear()
    }
  }
}
