import { parse } from '../contract.js'
import type { HoldRequestBody } from '../contract-types.js'
import { AppError } from '../errors.js'
import type { Context } from './context.js'
import { connectToDaemon } from './client.js'
import { secondsOf } from './duration.js'
import { holdLines } from './machine-table.js'
import { print } from './output.js'

export interface HoldFlags {
  readonly level: string
  readonly cpuLimit?: string
  readonly for?: string
}

/** `pqsd hold APP`. @throws AppError USAGE, and those of `POST /api/holds` */
export async function hold ({ paths, output, now }: Context, app: string, flags: HoldFlags): Promise<void> {
  const body = bodyOf(app, flags)
  const daemon = await connectToDaemon(paths, now())
  const answer = parse('hold-response', await daemon.post('/api/holds', body), 'INTERNAL')
  print(output, answer, () => holdLines([answer.hold]))
}

/**
 * `pqsd release APP` or `--all`: all at once is no judgement on any of them, so it does not count as undone.
 * @throws AppError USAGE or NOT_HELD
 */
export async function release ({ paths, output, now }: Context, app: string | undefined, all: boolean): Promise<void> {
  if (all === (app !== undefined)) throw new AppError('USAGE', 'name one app, or --all')
  const daemon = await connectToDaemon(paths, now())
  const names = app !== undefined ? [app] : parse('holds-response', await daemon.get('/api/holds'), 'INTERNAL').holds.map(({ app }) => app)
  const released: string[] = []
  for (const name of names) {
    const answer = await daemon.delete(`/api/holds/${encodeURIComponent(name)}${all ? '?all=true' : ''}`)
    released.push(parse('release-response', answer, 'INTERNAL').released)
  }
  print(output, { success: true, released }, () => released.length === 0 ? ['Nothing was held down.'] : released.map(name => `${name} runs freely again.`))
}

/** `pqsd holds` */
export async function holds ({ paths, output, now }: Context): Promise<void> {
  const daemon = await connectToDaemon(paths, now())
  const answer = parse('holds-response', await daemon.get('/api/holds'), 'INTERNAL')
  print(output, answer, () => holdLines(answer.holds))
}

const LEVELS = ['deprioritise', 'cap', 'suspend'] as const

/** What was written on the command line, as the API takes it. @throws AppError USAGE */
export function bodyOf (app: string, { level, cpuLimit, for: duration }: HoldFlags): HoldRequestBody {
  const known = LEVELS.find(each => each === level)
  if (known === undefined) throw new AppError('USAGE', `--level is ${LEVELS.join(', ')}; found: ${level}`)
  if (cpuLimit !== undefined && known !== 'cap') throw new AppError('USAGE', '--cpu-limit goes with --level cap')
  return {
    app,
    level: known,
    ...cpuLimit === undefined ? {} : { cpu_limit: percentOf(cpuLimit) },
    ...duration === undefined ? {} : { for_s: secondsOf('--for', duration) }
  }
}

function percentOf (text: string): number {
  const value = /^\d{1,3}(?:\.\d{1,2})?%?$/.test(text) ? Number.parseFloat(text) : NaN
  if (!(value >= 5 && value <= 100)) throw new AppError('USAGE', `--cpu-limit is 5 to 100 percent of one core; found: ${text}`)
  return value
}
