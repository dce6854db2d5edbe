import type { Run } from '../contract-types.js'
import { messageOf } from '../errors.js'
import type { LoopParts } from './loop-parts.js'
import { isEnded } from './new-run.js'
import type { RunRecord } from './run-record.js'

/** What the end of an earlier program cut short. */
export interface CutShort {
  /** The run whose trial is to go on, until it was taken. Where a full disk has left several, the newest. */
  current (): Run | undefined
  /** The same, and from now on there is none. */
  take (): Run | undefined
  /** Ends all others. Never rejects: what cannot be written is tried again at the next start. */
  endOthers (): Promise<void>
}

export function createCutShort ({ runs, log, end }: Pick<LoopParts, 'runs' | 'log'> & Pick<RunRecord, 'end'>): CutShort {
  let isTaken = false
  const current = (): Run | undefined => isTaken ? undefined : runs.list().find(({ state }) => state === 'trial')

  async function endOne ({ id, state }: Run): Promise<void> {
    const message = state === 'trial' ? 'a newer run is measured' : 'the program ended while it ran'
    await end(id, { state: 'interrupted', message }).catch((error: unknown) => {
      log.warn({ event: 'not_written', run: id, reason: messageOf(error) }, 'the end of a run could not be written down')
    })
  }

  return {
    current,
    take: () => {
      const run = current()
      isTaken = true
      return run
    },
    endOthers: async () => {
      const goesOn = current()?.id
      for (const run of runs.list()) if (!isEnded(run) && run.id !== goesOn) await endOne(run)
    }
  }
}
