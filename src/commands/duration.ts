import { AppError } from '../errors.js'

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 }
const LONGEST_SECONDS = 604_800

/** Seconds of a time such as 90s, 30m, 1h or 2d. @throws AppError USAGE that names what was given */
export function secondsOf (what: string, text: string): number {
  const [, count = '', unit = 's'] = /^(\d{1,6})([smhd])?$/.exec(text) ?? []
  const seconds = count === '' ? NaN : Number(count) * (UNITS[unit] ?? NaN)
  if (!(seconds >= 1 && seconds <= LONGEST_SECONDS)) throw new AppError('USAGE', `${what} is a time up to 7 days such as 90s, 30m, 1h or 2d; found: ${text}`)
  return seconds
}
