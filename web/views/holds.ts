import type { ControlPlan, HoldState, MachineResponse } from '../../src/contract-types.js'
import { count, levelText, relative } from '../format.js'
import { h } from '../node.js'
import type { Element, Node } from '../node.js'
import { valueOf } from '../state.js'
import type { State } from '../state.js'
import { button, note, tag, withValue } from './parts.js'

/** What is held down right now and why, with an undo beside it. */
export function holdsView (state: State): Node[] {
  return withValue(state, 'machine', ({ holds }) => {
    const control = valueOf(state, 'control')
    const waiting = planned(control?.plan ?? null, holds)
    if (holds.length + waiting.length === 0) return [note('Nothing is held down.'), h('p', { class: 'quiet' }, 'Hold down an app by hand in the list of apps, or choose Apply and let the plan do it.')]
    return [
      holds.length === 0 ? note('Nothing is held down.') : h('ul', { class: 'holds' }, holds.map(hold => holdItem(state, hold))),
      ...waiting.length === 0 ? [] : [h('h3', {}, control?.state === 'measuring' ? 'In the plan that is measured' : 'In the plan, not held now'), h('ul', { class: 'holds' }, waiting)]
    ]
  })
}

function holdItem (state: State, hold: HoldState): Element {
  const { app, name, level, cpu_limit: limit, cpu_percent: used, reason, by, refusal, since, until, processes } = hold
  const paused = hold.state === 'paused'
  return h('li', { 'data-key': app },
    h('div', {},
      h('p', {}, h('strong', {}, name), ` ${levelText(level, limit)}`, used === undefined ? null : `, uses ${used} %`, ' ', paused ? tag('runs freely for now', 'warn') : null),
      h('p', { class: 'quiet' }, `${by === 'user' ? 'by hand' : 'by the plan'}: ${paused && refusal !== undefined ? refusal.reason : reason}`),
      h('p', { class: 'quiet' }, `since ${relative(Date.parse(since) / 1000, state.now)}, ${count(processes.length, 'process', 'processes')}${until === undefined ? '' : `, ends ${relative(Date.parse(until) / 1000, state.now)}`}`)),
    button(state, { action: 'release', data: { app }, label: 'Undo', spoken: `Undo: let ${name} run freely` }))
}

/** Apps of the plan that are not held just now. */
function planned (plan: ControlPlan, holds: MachineResponse['holds']): Element[] {
  const held = new Set(holds.map(({ app }) => app))
  return (plan?.apps ?? []).filter(({ app }) => !held.has(app)).map(({ app, name, level, state, reason }) =>
    h('li', { 'data-key': `plan ${app}` }, h('div', {},
      h('p', {}, h('strong', {}, name), ` ${levelText(level)} `, stateTag(state)),
      h('p', { class: 'quiet' }, reason))))
}

function stateTag (state: string): Element {
  return tag(state === 'waiting' ? 'planned' : state, state === 'refused' ? 'warn' : '')
}
