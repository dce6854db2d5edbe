import type { Run } from '../contract-types.js'
import { messageOf } from '../errors.js'
import type { LoopParts } from './loop-parts.js'

/**
 * Which plan is in force. The record of its run says so, and its file is written in one piece; what the control file says follows it, so
 * a crash between the two never loses a plan that was proven.
 */
export interface InForce {
  current (): Run | undefined
  /** The plan of the newest run whose record says so takes the place of all. Never rejects: the next start writes what is missing. */
  adopt (): Promise<void>
  /** Ends the force of a plan that holds one of these apps. @throws AppError STORAGE_FAILED */
  end (apps: readonly string[]): Promise<void>
  /** Makes records and control agree after a crash. Never rejects. */
  repair (): Promise<void>
}

export function createInForce ({ runs, control, log, onEvent }: Pick<LoopParts, 'runs' | 'control' | 'log' | 'onEvent'>): InForce {
  // Only one run goes on at a time, so the newest that says so is the last that was adopted.
  const current = (): Run | undefined => runs.list().find(({ in_force: is }) => is)

  async function agree (): Promise<void> {
    const id = current()?.id
    for (const run of runs.list()) if (run.in_force && run.id !== id) await runs.put({ ...run, in_force: false })
    await control.change(value => {
      const { in_force: named, ...rest } = value
      if (named === id) return value
      return id === undefined ? rest : { ...rest, in_force: id }
    })
  }

  async function repair (): Promise<void> {
    const failed = (error: unknown): void => {
      log.warn({ event: 'not_repaired', reason: messageOf(error) }, 'which plan is in force could not be written down')
    }
    await agree().catch(failed)
  }

  return {
    current,
    repair,
    adopt: async () => {
      await repair()
      onEvent({ kind: 'control' })
    },
    end: async apps => {
      const run = current()
      const ended = new Set(apps)
      const isHeld = run?.plan?.apps.some(({ app, level }) => level !== 'keep' && ended.has(app)) === true
      if (run === undefined || !isHeld) return
      await runs.put({ ...run, in_force: false })
      await agree()
      log.info({ event: 'force_ended', run: run.id }, 'a newer trial of the same apps proved no saving: the older plan is no longer held')
      onEvent({ kind: 'control' })
    }
  }
}
