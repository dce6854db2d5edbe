import type { EffectiveSettings } from '../../src/contract-types.js'
import { number } from '../format.js'
import { h } from '../node.js'
import type { Element, Node } from '../node.js'
import type { State } from '../state.js'
import { button, note, table, tag, withValue } from './parts.js'
import type { Row } from './parts.js'

type Setting = EffectiveSettings['settings'][string]

/** What a person calls each knob, and what it does. */
const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  aggressive_mode: ['Aggressive mode', 'limiting and suspending are on the table, not only lower priority'],
  thermal_threshold: ['Thermal threshold, °C', 'above it the machine counts as hot'],
  quantum_circuits: ['Circuits per run', 'simulated circuits evaluated; 0 turns them off'],
  ml_training_cycles: ['Training passes', 'of the circuit’s parameters, per run'],
  entanglement_depth: ['Entanglement depth', 'd allows a bond dimension of 2^d'],
  classical_optimization: ['Classical solvers only', 'no circuits at all']
}

/** Every setting with where its value comes from, and a way to say otherwise. */
export function settingsView (state: State): Node[] {
  return withValue(state, 'settings', ({ settings, process_optimizations: apps, skipped }) => [
    table({ caption: 'Settings', head: ['Setting', 'Value', 'Source', 'Yours'], rows: Object.entries(settings).map(([name, setting]) => settingRow(state, name, setting)) }),
    ...appLimits(state, apps),
    skipped.length > 0 && h('details', {}, h('summary', {}, `${skipped.length} published values were not used`),
      h('ul', {}, skipped.map(({ system_type: type, path, reason }) => h('li', {}, `${type}, ${path}: ${reason}`))))
  ])
}

function settingRow (state: State, name: string, setting: Setting): Row {
  const [label, meaning] = NAMES[name] ?? [name, '']
  return {
    key: name,
    cells: [
      [label, h('span', { class: 'quiet block' }, meaning)],
      valueText(setting.value),
      sourceTags(setting),
      h('span', { class: 'buttons' },
        button(state, { action: 'override', data: { name }, label: 'Change', spoken: `Change ${label}` }),
        setting.source === 'yours' && button(state, { action: 'give-back', data: { name }, label: 'Give back', spoken: `Give back ${label} to the next source` }))
    ]
  }
}

function sourceTags ({ source, from, adapted }: Setting): Node[] {
  return [tag(source, source === 'yours' ? 'good' : ''), ` ${from ?? ''}${adapted === true ? ', adapted' : ''}`]
}

export function settingName (name: string): string {
  return NAMES[name]?.[0] ?? name
}

function valueText (value: boolean | number): string {
  return typeof value === 'boolean' ? value ? 'on' : 'off' : number(value, 2)
}

function appLimits (state: State, apps: EffectiveSettings['process_optimizations']): Element[] {
  const rows = Object.entries(apps).flatMap(([app, limits]) =>
    Object.entries(limits).map(([name, setting]) => limitRow(state, { app, name, setting })))
  if (rows.length === 0) return [note('No limits of single apps are known for this machine.')]
  const all = table({ caption: 'Limits of single apps', head: ['App', 'Limit', 'Value', 'Source', 'Yours'], rows })
  return [h('details', {}, h('summary', {}, `Limits of single apps (${rows.length})`), all)]
}

function limitRow (state: State, { app, name, setting }: { app: string, name: string, setting: Setting }): Row {
  return {
    key: `${app} ${name}`,
    cells: [
      app,
      name.replaceAll('_', ' '),
      valueText(setting.value),
      sourceTags(setting),
      h('span', { class: 'buttons' },
        button(state, { action: 'override', data: { app, name }, label: 'Change', spoken: `Change ${name} of ${app}` }),
        setting.source === 'yours' && button(state, { action: 'give-back', data: { app, name }, label: 'Give back', spoken: `Give back ${name} of ${app}` }))
    ]
  }
}
