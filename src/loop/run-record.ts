import type { Run } from '../contract-types.js'
import { voidTrial } from '../trial/sequence.js'
import type { LoopParts } from './loop-parts.js'
import { isEnded } from './new-run.js'
import { trialSummary } from './trial-of-run.js'

/** Writes runs down, and tells whoever watches what has become of them. */
export interface RunRecord {
  save (run: Run): Promise<void>
  /** The end of a run that does not go on, and of its trial; nothing where there is no such run, or it has come to its end already. */
  end (id: string, changes: Pick<Run, 'state' | 'message'>): Promise<void>
}

/** As the schema of a run has it. */
const MAX_MESSAGE = 400

export function createRunRecord ({ runs, log, onEvent }: Pick<LoopParts, 'runs' | 'log' | 'onEvent'>, seconds: () => number): RunRecord {
  let told = ''

  // Told when it is on disk, also where that took several tries.
  async function save (whole: Run): Promise<void> {
    const run: Run = { ...whole, message: whole.message.slice(0, MAX_MESSAGE) }
    await runs.put(run)
    const word = `${run.id} ${run.state} ${run.message}`
    if (word === told) return
    told = word
    log.info({ event: 'run', run: run.id, state: run.state }, `🔎 ${run.message}`)
    onEvent({ kind: 'run', run: { id: run.id, state: run.state, message: run.message } })
  }

  // Whoever waits for the trial would wait for ever. It is written first: a start that finds it void ends its run too.
  async function endTrial (id: string, reason: string): Promise<Partial<Pick<Run, 'trial'>>> {
    const trial = await runs.trial(id)
    if (trial === undefined || trial.state === 'finished' || trial.state === 'void') return {}
    const over = voidTrial(trial, reason)
    await runs.putTrial(over)
    return { trial: trialSummary(over) }
  }

  return {
    save,
    end: async (id, changes) => {
      const run = runs.get(id)
      if (run === undefined || isEnded(run)) return
      await save({ ...run, ended_at: seconds(), ...changes, ...run.state === 'trial' ? await endTrial(id, changes.message) : {} })
    }
  }
}
