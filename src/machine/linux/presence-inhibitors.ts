import type { Run } from '../../command.js'
import { jsonOf, pidOf, propertyOf } from '../observe/decode.js'
import { known, unknown } from '../observe/fact.js'
import type { Fact } from '../observe/fact.js'
import type { Wake } from '../observe/presence.js'

const CALL = ['--json=short', 'call', 'org.freedesktop.login1', '/org/freedesktop/login1', 'org.freedesktop.login1.Manager', 'ListInhibitors'] as const

/**
 * Who keeps the machine awake, from the login manager: what `systemd-inhibit --list` shows, in a form without columns.
 * A desktop that takes such wishes itself asks in its own name, so its clients are not seen here.
 */
export async function linuxWakes (run: Run): Promise<Fact<readonly Wake[]>> {
  const wakes = parseInhibitors((await run('busctl', CALL)).stdout)
  return wakes === undefined ? unknown('the login manager did not answer') : known(wakes, 'logind')
}

/**
 * Reads the answer of type `a(ssssuu)`: what, who, why, mode, uid, pid. Only locks that hold sleep or idleness off count:
 * `delay` is held for ever by network and power services, and the keys and lid are not about being awake.
 */
export function parseInhibitors (text: string): readonly Wake[] | undefined {
  const answer = jsonOf(text)
  const data = propertyOf(answer, 'data')
  const rows: unknown = Array.isArray(data) ? data[0] : undefined
  if (propertyOf(answer, 'type') !== 'a(ssssuu)' || !Array.isArray(rows)) return undefined
  return rows.flatMap(row => wakesOf(row))
}

function wakesOf (row: unknown): Wake[] {
  if (!Array.isArray(row) || row.length !== 6) return []
  const [what, , , mode, , number]: unknown[] = row
  const pid = pidOf(number)
  if (pid === undefined || typeof what !== 'string' || !['block', 'block-weak'].includes(String(mode))) return []
  return what.split(':').filter(each => each === 'idle' || each === 'sleep').map(type => ({ pid, type }))
}
