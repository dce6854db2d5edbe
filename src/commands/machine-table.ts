import type { HoldState, MachineApp, MachineResponse } from '../contract-types.js'
import { countText } from '../count-text.js'
import { plainText } from '../plain-text.js'
import { cutText, fitText } from '../text-width.js'
import { paint } from './output.js'
import type { Output } from './output.js'

interface Frame { readonly output: Output, readonly rows: number, readonly columns: number }

const WIDEST_NAME = 24
const NARROWEST_NAME = 10
/** Rows below which an app is worth more than where its figures come from. */
const SMALL = 12
/** What the figures take, and what a reason takes before the name may have more; with less than the least there is none. */
const FIGURES = 19
const USUAL_REASON = 30
const LEAST_REASON = 12

/** The table of `pqsd top`, as lines that fit the frame: who uses how much, and why it is or is not held. */
export function machineLines (machine: MachineResponse, { output, rows, columns }: Frame): string[] {
  const { apps, own, residual, power } = machine
  const layout = layoutOf(apps, columns)
  const fit = (...cells: Cells): string => cutText(row(layout, cells), columns)
  const above = [...summary(machine), ...whyUnavailable(power), ''].slice(0, rows < SMALL ? 1 : undefined)
  const head = [...above.map(line => cutText(plainText(line), columns)), paint(output, 'bold', fit('APP', 'CPU %', 'WATTS', 'STATE', 'WHY'))]
  const tail = [
    fit('this program', number(own.cpu_percent), number(own.watts), '', own.label),
    fit('the rest', '', number(residual.watts), '', residual.label === 'unavailable' ? 'unavailable' : residual.name)
  ]
  const shown = apps.slice(0, Math.max(1, rows - head.length - tail.length - 1))
  const body = shown.map(app => {
    const text = fit(app.name, number(app.cpu_percent), number(app.watts), stateOf(app), app.reason)
    return app.state === 'held' ? paint(output, 'yellow', text) : app.state === 'refused' ? paint(output, 'dim', text) : text
  })
  const more = machine.apps_total - shown.length
  return [...head, ...body, ...(more > 0 ? [paint(output, 'dim', cutText(`… and ${more} more apps`, columns))] : []), ...tail]
}

interface Layout { readonly name: number, readonly state: number, readonly reason: boolean }

function layoutOf (apps: readonly MachineApp[], columns: number): Layout {
  const state = Math.max('STATE'.length, ...apps.map(app => stateOf(app).length))
  const room = columns - FIGURES - state - 1
  const reason = room - NARROWEST_NAME >= LEAST_REASON
  return { name: Math.min(WIDEST_NAME, Math.max(NARROWEST_NAME, reason ? room - USUAL_REASON : room)), state, reason }
}

type Cells = [app: string, cpu: string, watts: string, state: string, why: string]

function row ({ name, state: width, reason }: Layout, [app, cpu, watts, state, why]: Cells): string {
  return `${fitText(plainText(app), name)} ${cpu.padStart(7)} ${watts.padStart(8)}  ${state.padEnd(width)} ${reason ? plainText(why) : ''}`.trimEnd()
}

function number (value: number | undefined): string {
  return value === undefined ? '–' : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}

function stateOf ({ state, level }: MachineApp): string {
  return level === undefined ? state : `${state}: ${level}`
}

function summary (machine: MachineResponse): string[] {
  const { system_type: type, power, thermal, supply, presence, interval_s: seconds, process_control: control } = machine
  const watts = power.watts === undefined ? 'power unavailable' : `${power.watts.toFixed(2)} W (${power.label}, ${power.sensor ?? ''})`
  const heat = thermal.celsius !== undefined ? `${thermal.celsius.toFixed(0)} °C` : thermal.pressure !== undefined ? `thermal pressure ${thermal.pressure}` : 'temperature unknown'
  const battery = supply.battery?.percent === undefined ? '' : ` ${supply.battery.percent} %`
  const front = presence.front.known ? `in front: ${presence.front.app ?? presence.front.pid ?? ''}` : `in front: unknown (${presence.front.reason})`
  const tuners = machine.tuners.length === 0 ? '' : `  ·  beside ${machine.tuners.join(', ')}`
  return [
    `${type}  ${watts}  ${heat}  ${supply.source === 'unknown' ? 'supply unknown' : supply.source}${battery}`,
    `${front}  ·  mode ${control}  ·  over ${seconds.toFixed(1)} s${tuners}`
  ]
}

function whyUnavailable ({ sensors }: MachineResponse['power']): string[] {
  const silent = sensors.filter(({ reason }) => reason !== undefined)
  return silent.length === 0 ? [] : [silent.map(({ sensor, reason }) => `${sensor}: ${reason ?? ''}`).join('; ')]
}

/** `pqsd holds`: each app with what holds it and why. */
export function holdLines (holds: readonly HoldState[]): string[] {
  if (holds.length === 0) return ['Nothing is held down.']
  return holds.flatMap(hold => {
    const { app, level, cpu_limit: limit, state, until, cpu_percent: percent, processes, refusal, by, reason } = hold
    const done = new Set(processes.flatMap(each => each.done))
    const what = `${level}${level === 'cap' ? ` at ${limit ?? 20} % of a core${percent === undefined ? '' : `, now ${percent} %`}` : ''}`
    const line = `${app}  ${state}: ${what}, ${countText(processes.length, 'process', 'processes')}, by ${by}${done.size === 0 ? '' : ` (${[...done].join(', ')})`}${until === undefined ? '' : `, until ${until}`}`
    const refused = new Set(processes.flatMap(each => each.refused.map(({ rule, reason }) => `${rule}: ${reason}`)))
    return [line, `  why: ${reason}`, ...refusal === undefined ? [] : [`  runs freely for now: ${refusal.reason}`], ...[...refused].map(text => `  not done: ${text}`)]
  })
}
