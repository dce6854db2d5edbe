import type { Run } from '../contract-types.js'
import { messageOf } from '../errors.js'
import { insist } from './insist.js'
import type { LoopParts } from './loop-parts.js'
import type { RunRecord } from './run-record.js'
import type { TaskEnding } from './task.js'

export interface RunEndingParts extends Pick<LoopParts, 'runs' | 'log' | 'pause'>, Pick<RunRecord, 'end'> {
  /** Aborts when the program ends. */
  readonly signal: AbortSignal
}

type Changes = Parameters<RunRecord['end']>[1]

/** Writes down how the work on a run ended, also where that takes a while. Never rejects. */
export function createRunEnding (parts: RunEndingParts): (id: string, ending: TaskEnding) => Promise<void> {
  const { runs, log, end } = parts

  // Its record still says that it goes on. Without its trial, for whose removal a full disk has room too, no start takes it up again.
  async function endLater (id: string, changes: Changes, error: unknown): Promise<void> {
    const failed = (reason: unknown, text: string): void => { log.error({ event: 'run_failed', run: id, err: reason }, text) }
    failed(error, 'the end of a run could not be written down')
    await runs.dropTrial(id).catch((reason: unknown) => { failed(reason, 'nor could its trial be taken away') })
    const again = insist(async () => { await end(id, changes) }, parts)
    void again.catch((reason: unknown) => { log.info({ event: 'not_written', run: id, reason: messageOf(reason) }, 'the end of a run stays unwritten') })
  }

  return async (id, ending) => {
    if (ending.kind === 'failed') log.error({ event: 'run_failed', run: id, err: ending.error }, 'the run failed')
    const changes = changesOf(ending)
    if (changes !== undefined) await end(id, changes).catch(async (error: unknown) => { await endLater(id, changes, error) })
  }
}

function changesOf (ending: TaskEnding): Pick<Run, 'state' | 'message'> | undefined {
  switch (ending.kind) {
    case 'done': return undefined
    case 'cancelled': return { state: 'cancelled', message: 'ended by you' }
    case 'failed': return { state: 'failed', message: messageOf(ending.error) }
  }
}
