import { AppError } from '../errors.js'

/** The last second that any file of ours can name. */
const LATEST_MS = Date.UTC(2100, 0, 1)

/** Under such a clock nothing could be written down, not even that the daemon runs. @throws AppError CLOCK_WRONG */
export function refuseWrongClock (now: Date): void {
  if (now.getTime() >= 0 && now.getTime() <= LATEST_MS) return
  throw new AppError('CLOCK_WRONG', `the clock of this computer says ${now.toISOString().slice(0, 10)}, and this program counts from 1970 to 2099; set it right, and start again`)
}
