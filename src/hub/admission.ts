import { createHash } from 'node:crypto'
import type { Contribution } from '../contract-types.js'
import { dayOf, epochOf } from '../epoch.js'
import { AppError } from '../errors.js'
import { canonicalJson } from './canonical-json.js'

const DAY_MS = 86_400_000
const EPOCH_MS = 28 * DAY_MS

/**
 * Checks what a schema cannot say: the day exists, is inside the window and not in the future, and the epoch is the day's or a neighbour.
 * Clocks differ by up to a day, and a result measured at an epoch's end may be sent in the next.
 * @throws AppError BAD_REQUEST
 */
export function assertTimely ({ id, day, epoch }: Contribution, now: Date, windowDays: number): void {
  const noon = new Date(`${day}T12:00:00Z`)
  if (Number.isNaN(noon.getTime()) || dayOf(noon) !== day) throw refused(id, `${day} is not a day`)
  if (day > dayOf(new Date(now.getTime() + DAY_MS))) throw refused(id, `${day} is in the future`)
  if (day <= dayOf(new Date(now.getTime() - windowDays * DAY_MS))) throw refused(id, `${day} is more than ${windowDays} days ago`)
  const near = [-EPOCH_MS, 0, EPOCH_MS].map(offset => epochOf(new Date(noon.getTime() + offset)))
  if (!near.includes(epoch)) throw refused(id, `epoch ${epoch} does not belong to ${day}, expected ${near[1]}`)
}

/** Hash of a body whatever the order of its keys. */
export function bodyHashOf (contribution: Contribution): string {
  return createHash('sha256').update(canonicalJson(contribution)).digest('hex')
}

function refused (id: string, reason: string): AppError {
  return new AppError('BAD_REQUEST', `contribution ${id}: ${reason}`)
}
