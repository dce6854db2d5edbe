import type { Run } from '../command.js'
import { AppError } from '../errors.js'

export interface LaunchctlResult { readonly code: number, readonly stdout: string, readonly text: string }

export interface Launchctl {
  (args: readonly string[]): Promise<LaunchctlResult>
  /** @throws AppError SERVICE_FAILED unless it ends with 0 or one of the codes. */
  must (args: readonly string[], alsoGood?: readonly number[]): Promise<void>
  isPresent (): Promise<boolean>
  /** @throws AppError SERVICE_FAILED */
  assertPresent (): Promise<void>
}

export const CODES = {
  /** Could not find service; domain does not support the action; domain not found. */
  notLoaded: [112, 113, 125] as readonly number[],
  /** Input/output error, which stands for much; operation in progress. */
  tryAgain: [5, 37] as readonly number[],
  /** No such process; operation in progress; could not find service. */
  goneOrGoing: [3, 37, 113] as readonly number[]
}

const TIMEOUT_MS = 15_000
/** A whole domain is printed to see whether it is there. */
const MAX_BYTES = 16_777_216
const MISSING = 127

export function createLaunchctl (run: Run): Launchctl {
  const call = async (args: readonly string[]): Promise<LaunchctlResult> => {
    const { code, stdout } = await run('launchctl', args, { timeoutMs: TIMEOUT_MS, maxBytes: MAX_BYTES, errorsToo: true })
    return { code, stdout, text: stdout.trim().split('\n').at(-1) ?? '' }
  }
  const isPresent = async (): Promise<boolean> => (await call(['version'])).code !== MISSING
  return Object.assign(call, {
    must: async (args: readonly string[], alsoGood: readonly number[] = []) => {
      const { code, text } = await call(args)
      if (code !== 0 && !alsoGood.includes(code)) throw new AppError('SERVICE_FAILED', `launchctl ${args[0] ?? ''} failed with ${code}: ${text}`)
    },
    isPresent,
    assertPresent: async () => {
      if (!await isPresent()) throw new AppError('SERVICE_FAILED', 'launchctl is not on the PATH; it is in /bin on every Mac')
    }
  })
}
