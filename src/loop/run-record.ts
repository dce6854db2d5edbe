import type { Run } from '../contract-types.js'
import type { LoopParts } from './loop-parts.js'

/** Writes runs down, and tells whoever watches what has become of them. */
export interface RunRecord {
  save (run: Run): Promise<void>
  /** The end of a run that does not go on; nothing where there is no such run. */
  end (id: string, changes: Pick<Run, 'state' | 'message'>): Promise<void>
}

export function createRunRecord ({ runs, log, onEvent }: Pick<LoopParts, 'runs' | 'log' | 'onEvent'>, seconds: () => number): RunRecord {
  async function save (run: Run): Promise<void> {
    const before = runs.get(run.id)
    await runs.put(run)
    if (before?.state === run.state && before.message === run.message) return
    log.info({ event: 'run', run: run.id, state: run.state }, `🔎 ${run.message}`)
    onEvent({ kind: 'run', run: { id: run.id, state: run.state, message: run.message } })
  }

  return {
    save,
    end: async (id, changes) => {
      const run = runs.get(id)
      if (run !== undefined) await save({ ...run, ended_at: seconds(), ...changes })
    }
  }
}
