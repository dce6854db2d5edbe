import type { LedgerFigure, MachineApp, MachineResponse } from '../../src/contract-types.js'
import { levelText, number, watts } from '../format.js'
import { h } from '../node.js'
import type { Node } from '../node.js'
import { valueOf } from '../state.js'
import type { State } from '../state.js'
import { button, nodesOf, table, tag, withValue } from './parts.js'
import type { Row } from './parts.js'

const FEW = 8

const STANDINGS: Readonly<Record<MachineApp['state'], string>> = { held: 'held', paused: 'runs freely for now', free: 'free', refused: 'not touched' }

/** Every app with its power, and why it is or is not held; with the word of the person that stands above all of it. */
export function appsView (state: State): Node[] {
  return withValue(state, 'machine', machine => {
    const sorted = [...machine.apps].sort((a, b) => (b.watts ?? 0) - (a.watts ?? 0) || (b.cpu_percent ?? 0) - (a.cpu_percent ?? 0))
    const figures: readonly Figure[] = [...machine.apps, machine.own, machine.residual]
    const label = commonLabel(figures)
    const most = Math.max(...figures.map(({ watts: value = 0 }) => value))
    const shown = state.allApps ? sorted : sorted.slice(0, FEW)
    return [
      table({ caption: 'Apps', head: ['App', 'Power', 'CPU', 'State', 'Your word'], rows: [...shown.map(app => appRow(state, app, figureOf(app, label, most))), ...restRows(machine, figure => figureOf(figure, label, most))] }),
      sorted.length > FEW && h('p', { class: 'buttons' }, button(state, { action: 'all-apps', label: state.allApps ? 'Show the largest' : `Show all ${machine.apps.length}` })),
      h('p', { class: 'quiet' }, `${machine.processes} processes, ${machine.apps_total} apps, over the last ${number(machine.interval_s, 1)} s.${label === undefined || label === 'unavailable' ? '' : ` Power of apps: ${label}.`}`)
    ]
  })
}

function appRow (state: State, app: MachineApp, figure: Node[]): Row {
  const { id, name, state: standing, level, reason, processes } = app
  return {
    key: id,
    cells: [
      [name, h('span', { class: 'quiet block' }, `${id}${processes > 1 ? `, ${processes} processes` : ''}`)],
      figure,
      app.cpu_percent === undefined ? '' : `${number(app.cpu_percent, 1)} %`,
      [standing === 'held' || standing === 'paused' ? tag(level === undefined ? standing : levelText(level), 'good') : tag(STANDINGS[standing]), h('span', { class: 'quiet block' }, reason)],
      choices(state, app)
    ]
  }
}

function choices (state: State, { id, name, state: standing, levels }: MachineApp): Node[] {
  const control = valueOf(state, 'control')
  if (control === undefined) return []
  const never = control.never_touch.includes(id)
  const always = control.always_allow.includes(id)
  const held = standing === 'held' || standing === 'paused'
  return [h('span', { class: 'buttons' },
    held && button(state, { action: 'release', data: { app: id }, label: 'Undo', spoken: `Undo: let ${name} run freely` }),
    !held && levels.length > 0 && button(state, { action: 'hold', data: { app: id }, label: 'Hold…', spoken: `Hold down ${name} by hand` }),
    button(state, { action: 'never', data: { app: id, on: String(!never) }, label: 'Never touch', spoken: `Never touch ${name}`, pressed: never }),
    button(state, { action: 'always', data: { app: id, on: String(!always) }, label: 'Always allow', spoken: `Always allow ${name} as a candidate`, pressed: always }))]
}

/** The program's own cost and what no app accounts for: the sum is the whole. */
function restRows ({ own, residual }: MachineResponse, text: (figure: Figure) => Node[]): Row[] {
  return [own, residual].map(figure => ({
    key: `rest ${figure.name}`,
    cells: [figure === own ? `${figure.name}, this program` : figure.name, text(figure), figure.cpu_percent === undefined ? '' : `${number(figure.cpu_percent, 1)} %`, '', '']
  }))
}

type Figure = Pick<LedgerFigure, 'watts' | 'label'>

/** The label that all figures share: said once below the table, not in every row. */
function commonLabel (figures: readonly Figure[]): Figure['label'] | undefined {
  const labels = new Set(figures.map(({ label }) => label))
  return labels.size === 1 ? [...labels][0] : undefined
}

function figureOf ({ watts: value, label }: Figure, common: Figure['label'] | undefined, most: number): Node[] {
  if (label === 'unavailable' || value === undefined) return ['not available']
  const share = most > 0 ? Math.max(value, 0) / most * 100 : 0
  return nodesOf([
    watts(value),
    label !== common && tag(label, label === 'measured' ? 'good' : 'warn'),
    h('svg', { class: 'share', viewBox: '0 0 100 6', preserveAspectRatio: 'none', 'aria-hidden': 'true' }, h('rect', { width: number(share, 1), height: 6 }))
  ])
}
