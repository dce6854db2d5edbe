import type { ControlResponse } from '../../src/contract-types.js'
import { moment, relative } from '../format.js'
import { h } from '../node.js'
import type { Element, Node } from '../node.js'
import { valueOf } from '../state.js'
import type { State } from '../state.js'
import { button, nodesOf, note, tag, withValue } from './parts.js'

const STATES: Readonly<Record<ControlResponse['state'], string>> = {
  off: 'Only looking',
  paused: 'Paused',
  waiting: 'Waiting',
  holding: 'Holding apps down',
  measuring: 'Measuring'
}

const SOURCES: Readonly<Record<ControlResponse['mode']['source'], string>> = { default: 'as delivered', config: 'from the configuration file', yours: 'chosen by you' }

/** Whether the program acts by itself: observe or apply, pause, and the way back from everything. */
export function controlView (state: State): Node[] {
  const rivals = valueOf(state, 'machine')?.rivals ?? []
  return nodesOf([
    ...withValue(state, 'control', control => [modeChoice(state, control), ...standing(state, control)]),
    rivals.length > 0 && note(`Nothing is touched beside another tuner: ${rivals.join(', ')}`, 'warn'),
    h('p', { class: 'buttons' }, button(state, { action: 'revert', label: 'Restore everything' })),
    h('p', { class: 'quiet' }, 'Restore everything lets go of all apps at once, ends a trial, and goes back to observe.')
  ])
}

function modeChoice (state: State, { mode }: ControlResponse): Element {
  const choice = (name: 'observe' | 'apply', label: string): Element =>
    button(state, { action: 'mode', data: { name }, label, pressed: mode.value === name })
  return h('div', { class: 'choice', role: 'group', 'aria-label': 'Mode' }, choice('observe', 'Observe'), choice('apply', 'Apply'))
}

function standing (state: State, { mode, state: standing, reason, paused_until: until }: ControlResponse): Element[] {
  const acting = standing === 'holding' ? 'Apps in the background are held down as planned.' : 'Apps in the background may be held down as planned.'
  const what = mode.value === 'observe' ? 'Nothing is touched by itself.' : acting
  return [
    h('p', {}, what, ' ', h('span', { class: 'quiet' }, SOURCES[mode.source])),
    h('p', {}, tag(STATES[standing], standing === 'holding' ? 'good' : ''), ` ${reason}`),
    ...until === null ? [] : [h('p', {}, `Paused until ${moment(until)}, ${relative(until, state.now)}`)],
    h('p', { class: 'buttons' }, ...until === null ? pauses(state) : [button(state, { action: 'resume', label: 'Resume' })])
  ]
}

function pauses (state: State): Element[] {
  return [
    button(state, { action: 'pause', data: { name: '900' }, label: 'Pause 15 min' }),
    button(state, { action: 'pause', data: { name: '3600' }, label: 'Pause 1 h' }),
    button(state, { action: 'pause', data: { name: '86400' }, label: 'Pause 1 day' })
  ]
}
