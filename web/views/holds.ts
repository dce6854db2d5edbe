import type { ControlPlan, HoldState, MachineResponse } from '../../src/contract-types.js'
import { count, levelText, relative } from '../format.js'
import { h } from '../node.js'
import type { Element, Node } from '../node.js'
import { valueOf } from '../state.js'
import type { State } from '../state.js'
import { button, note, table, tag, withValue } from './parts.js'
import type { Row } from './parts.js'

/** What is held down right now and why, with an undo beside it. */
export function holdsView (state: State): Node[] {
  return withValue(state, 'machine', ({ holds }) => {
    const waiting = planned(valueOf(state, 'control')?.plan ?? null, holds)
    const rows = [...holds.map(hold => holdRow(state, hold)), ...waiting]
    if (rows.length === 0) return [note('Nothing is held down.'), h('p', { class: 'quiet' }, 'Hold down an app by hand in the list of apps, or choose Apply and let the plan do it.')]
    return [table({ caption: 'Held down now', head: ['App', 'How', 'Why', 'Since', ''], rows })]
  })
}

function holdRow (state: State, hold: HoldState): Row {
  const { app, name, level, cpu_limit: limit, cpu_percent: used, reason, by, refusal, since, until, processes } = hold
  const paused = hold.state === 'paused'
  return {
    key: app,
    cells: [
      name,
      [levelText(level, limit), used === undefined ? null : h('span', { class: 'quiet block' }, `uses ${used} % of a core`), paused ? tag('runs freely for now', 'warn') : null],
      [paused && refusal !== undefined ? refusal.reason : reason, h('span', { class: 'quiet block' }, `${by === 'user' ? 'by hand' : 'by the plan'}, ${count(processes.length, 'process', 'processes')}`)],
      [relative(Date.parse(since) / 1000, state.now), until === undefined ? null : h('span', { class: 'quiet block' }, `ends ${relative(Date.parse(until) / 1000, state.now)}`)],
      button(state, { action: 'release', data: { app }, label: 'Undo', spoken: `Undo: let ${name} run freely` })
    ]
  }
}

/** Apps of the plan that are not held just now. */
function planned (plan: ControlPlan, holds: MachineResponse['holds']): Row[] {
  const held = new Set(holds.map(({ app }) => app))
  return (plan?.apps ?? []).filter(({ app }) => !held.has(app)).map(({ app, name, level, state, reason }) => ({
    key: `plan ${app}`,
    cells: [name, [levelText(level), ' ', stateTag(state)], reason, '', '']
  }))
}

function stateTag (state: string): Element {
  return tag(state === 'waiting' ? 'planned' : state, state === 'refused' ? 'warn' : '')
}
