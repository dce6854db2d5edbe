import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { AppError } from '../../errors.js'
import type { GuardianCommand } from './guardian-script.js'

/** One running guardian: lines in, acknowledgements out. */
export interface GuardianProcess {
  readonly pid: number
  /** Writes the lines and resolves once the guardian has taken them in. @throws AppError ACTION_FAILED when it does not answer */
  send (lines: readonly string[]): Promise<void>
  /** Closes its input, whereupon it resumes what is left and ends. Resolves when it has ended. */
  end (): Promise<void>
  kill (): void
}

export interface GuardianEvents {
  /** It ended without being asked to. */
  readonly onExit: () => void
  /** Its lease ran out: it resumed everything. */
  readonly onLapse: () => void
}

const ANSWER_MS = 5000
const END_MS = 5000

/** @throws AppError ACTION_FAILED when it cannot be started */
export async function startGuardian ({ command, args, env }: GuardianCommand, events: GuardianEvents): Promise<GuardianProcess> {
  // A session of its own: neither a hang-up of the terminal nor a signal to the daemon's group reaches it.
  const child = spawn(command, [...args], { detached: true, stdio: ['pipe', 'pipe', 'ignore'], env, cwd: '/' })
  const waiting = new Map<string, { resolve: () => void, reject: (error: Error) => void }>()
  let running = true
  let ending = false
  let beats = 0
  const exited = new Promise<void>(resolve => {
    const finish = (): void => {
      if (!running) return
      running = false
      // The timer of its lease outlives it when it is killed, and would later resume what the next guardian holds.
      if (child.pid !== undefined) killGroup(child.pid)
      for (const { reject } of waiting.values()) reject(new AppError('ACTION_FAILED', 'the guardian ended'))
      waiting.clear()
      resolve()
      if (!ending) events.onExit()
    }
    child.once('exit', finish)
    child.once('error', finish)
  })
  child.stdin.on('error', () => undefined) // the exit event tells the same, and is waited for
  createInterface({ input: child.stdout }).on('line', line => {
    if (line === 'lapsed') events.onLapse()
    const answered = waiting.get(line)
    waiting.delete(line)
    answered?.resolve()
  })
  try {
    await once(child, 'spawn')
  } catch (cause) {
    throw new AppError('ACTION_FAILED', 'the guardian cannot be started', { cause })
  }
  const pid = child.pid ?? 0

  async function send (lines: readonly string[]): Promise<void> {
    if (!running || ending) throw new AppError('ACTION_FAILED', 'the guardian does not run')
    const beat = ++beats
    const answered = new Promise<void>((resolve, reject) => { waiting.set(`ok ${beat}`, { resolve, reject }) })
    const timer = setTimeout(() => { child.kill('SIGKILL') }, ANSWER_MS) // one that does not answer guards nothing
    child.stdin.write([...lines, `beat ${beat}\n`].join('\n'))
    await answered.finally(() => { clearTimeout(timer) })
  }

  async function end (): Promise<void> {
    ending = true
    child.stdin.end()
    const timer = setTimeout(() => { child.kill('SIGKILL') }, END_MS)
    await exited.finally(() => { clearTimeout(timer) })
  }

  return { pid, send, end, kill: () => { child.kill('SIGKILL') } }
}

function killGroup (leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL')
  } catch {
    // Nobody is left in it.
  }
}
