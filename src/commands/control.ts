import { parse } from '../contract.js'
import type { ControlPatch, ControlResponse } from '../contract-types.js'
import { AppError } from '../errors.js'
import { takenOff } from '../loop/patch-words.js'
import { namesOfApp } from '../machine/find-app.js'
import { relativeTime } from '../relative-time.js'
import { chosenIds } from './app-choice.js'
import type { Context } from './context.js'
import { connectToDaemon } from './client.js'
import type { DaemonClient } from './client.js'
import { secondsOf } from './duration.js'
import { paint, print } from './output.js'
import type { Output } from './output.js'
import { wrapLines } from './wrap.js'

const HOUR = '1h'

/** `pqsd mode [observe|apply]` */
export async function mode (context: Context, wanted: ControlResponse['mode']['value'] | undefined): Promise<void> {
  const daemon = await connectToDaemon(context.paths, context.now())
  show(context, wanted === undefined ? await readControl(daemon) : await change(daemon, { mode: wanted }))
}

/** `pqsd pause [1h]` */
export async function pause (context: Context, time = HOUR): Promise<void> {
  const seconds = secondsOf('the pause', time)
  show(context, await change(await connectToDaemon(context.paths, context.now()), { pause_s: seconds }))
}

/** `pqsd resume` */
export async function resume (context: Context): Promise<void> {
  show(context, await change(await connectToDaemon(context.paths, context.now()), { pause_s: 0 }))
}

export interface AppChoice {
  readonly list: 'never_touch' | 'always_allow'
  readonly app: string
  /** Takes the app off the list. */
  readonly undo: boolean
}

/** `pqsd never APP` and `pqsd allow APP` */
export async function choose (context: Context, { list, app, undo }: AppChoice): Promise<void> {
  const daemon = await connectToDaemon(context.paths, context.now())
  const before = await readControl(daemon)
  const { [list]: listed } = before
  const chosen = async (): Promise<string[]> => await chosenIds(context, daemon, { wanted: app, anything: list === 'never_touch' })
  const ids = undo ? await listedApps(listed, app, chosen) : await chosen()
  const answer = await change(daemon, { [list]: Object.fromEntries(ids.map(id => [id, !undo])) })
  print(context.output, answer, () => [
    ...ids.map(id => `${id} ${undo ? WORDS[list].undo : `${WORDS[list].do}${takenOff(list, id, before)}`}.`),
    listLine(list, answer[list])
  ])
}

const WORDS = {
  never_touch: { do: 'is never touched from now on', undo: 'may be held down again' },
  always_allow: { do: 'stays a candidate from now on', undo: 'is a candidate only where profile and experience say so' }
} as const

export async function readControl (daemon: DaemonClient): Promise<ControlResponse> {
  return parse('control-response', await daemon.get('/api/control'), 'INTERNAL')
}

async function change (daemon: DaemonClient, patch: ControlPatch): Promise<ControlResponse> {
  return parse('control-response', await daemon.put('/api/control', patch), 'INTERNAL')
}

// By what is written on the list, else by what it would be written as.
async function listedApps (listed: readonly string[], wanted: string, chosen: () => Promise<string[]>): Promise<string[]> {
  if (listed.includes(wanted)) return [wanted]
  const text = wanted.toLowerCase()
  const written = listed.filter(id => namesOfApp({ id, name: id }).includes(text))
  if (written.length > 0) return written
  const ids = await chosen().catch((): string[] => [])
  const found = listed.filter(id => ids.includes(id))
  if (found.length === 0) throw new AppError('APP_NOT_FOUND', `${wanted} is not on the list`, { details: listed.map(id => `on it: ${id}`) })
  return found
}

function listLine (list: AppChoice['list'], apps: readonly string[]): string {
  return `${list === 'never_touch' ? 'Never touched' : 'Always candidates'}: ${apps.length === 0 ? 'none' : apps.join(', ')}`
}

function show ({ output, now }: Context, control: ControlResponse): void {
  print(output, control, () => wrapLines([...controlLines(control, output, now()), ...listLines(control)], output.columns?.()))
}

function listLines ({ never_touch: never, always_allow: allow }: ControlResponse): string[] {
  return [...never.length === 0 ? [] : [listLine('never_touch', never)], ...allow.length === 0 ? [] : [listLine('always_allow', allow)]]
}

/** What the program does by itself now, and why. */
export function controlLines (control: ControlResponse, output: Output, now: Date): string[] {
  const { mode: { value, source }, reason, paused_until: until } = control
  const isApply = value === 'apply'
  const told = source === 'yours' ? 'you said so' : source === 'config' ? 'by configuration' : 'by default'
  const paused = until !== null && isApply ? `, paused, goes on ${relativeTime(until, now)}` : ''
  return [
    `Mode       ${paint(output, isApply ? 'green' : 'yellow', value)} (${told})${paused}: ${reason}`,
    ...until === null || isApply ? [] : [`Pause      ends ${relativeTime(until, now)}; until then nothing would be held in apply mode either`]
  ]
}
