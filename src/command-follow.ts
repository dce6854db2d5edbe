import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { commandEnvironment } from './command.js'

/** Something that tells line by line for as long as it lives. */
export interface Followed {
  /** How it ended: an exit code as `Run` gives it. */
  readonly ended: Promise<number>
  /** Ends it; resolves when it has ended. Idempotent. */
  end (): Promise<void>
}

/** Runs a command that goes on, and never throws: one that cannot be started ends with 127. */
export type Follow = (command: string, args: readonly string[], onLine: (line: string) => void) => Followed

const NOT_FOUND = 127
const STOPPED = 124
const END_MS = 1000

/** Found and run just as `createRunner` does. */
export function createFollower (env: Readonly<Record<string, string | undefined>>): Follow {
  const environment = commandEnvironment(env)
  return (command, args, onLine) => {
    const child = spawn(command, [...args], { env: environment, stdio: ['ignore', 'pipe', 'ignore'] })
    const ended = new Promise<number>(resolve => {
      child.once('error', () => { resolve(NOT_FOUND) })
      child.once('exit', code => { resolve(code ?? STOPPED) })
    })
    createInterface({ input: child.stdout }).on('line', onLine)
    return {
      ended,
      end: async () => {
        child.kill('SIGTERM')
        const timer = setTimeout(() => { child.kill('SIGKILL') }, END_MS)
        await ended.finally(() => { clearTimeout(timer) })
      }
    }
  }
}
