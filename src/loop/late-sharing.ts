import type { Run } from '../contract-types.js'
import { isDue } from './new-run.js'
import type { RunsStore } from './runs-store.js'

export interface LateSharingParts {
  readonly runs: Pick<RunsStore, 'list'>
  /** Never rejects; what it could not share stays due. */
  readonly share: (run: Run) => Promise<void>
  readonly retryMs?: number
}

const RETRY_MS = 15 * 60_000

/** Shares the proofs that a crash, a full disk or an earlier program left behind: at the start, and again as long as the program runs. */
export function createLateSharing ({ runs, share, retryMs = RETRY_MS }: LateSharingParts): { start (): void, close (): Promise<void> } {
  let timer: NodeJS.Timeout | undefined
  let sharing: Promise<void> = Promise.resolve()
  let closed = false

  // The oldest first, one after the other: each is a write of its own.
  async function shareDue (): Promise<void> {
    for (const run of runs.list().filter(isDue).reverse()) if (!closed) await share(run)
  }

  function turn (): void {
    sharing = shareDue().finally(() => {
      if (!closed) timer = setTimeout(turn, retryMs).unref()
    })
  }

  return {
    start: turn,
    close: async () => {
      closed = true
      clearTimeout(timer)
      await sharing
    }
  }
}
