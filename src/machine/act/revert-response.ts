import type { RevertResponse } from '../../contract-types.js'
import type { Change } from './change.js'
import type { UndoReport } from './replay.js'

/** The answer of `POST /api/revert`. */
export function revertResponse (report: UndoReport): RevertResponse {
  const of = (changes: readonly Change[]): RevertResponse['undone'] => changes.map(({ process, actuator, unit, from, to }) =>
    ({ pid: process.pid, actuator, ...unit === undefined ? {} : { unit }, from, to }))
  const { undone, gone, changed, failed } = report
  return { success: failed.length === 0, undone: of(undone), gone: of(gone), changed: of(changed), failed: of(failed) }
}
