import type { Run } from '../../src/contract-types.js'
import { h } from '../node.js'
import type { Element, Node } from '../node.js'
import { valueOf } from '../state.js'
import type { State } from '../state.js'

/** The way from nothing to a proven saving, for who has none yet: what is done, and what is the person's to say. */
export function firstSteps (state: State, runs: readonly Run[]): Element {
  const looked = valueOf(state, 'machine') !== undefined
  const planned = runs.some(({ plan }) => plan !== null)
  const applies = valueOf(state, 'control')?.mode.value === 'apply'
  return h('ol', { class: 'steps' },
    step(looked, [h('strong', {}, 'Look. '), 'Which apps use power is shown below. Nothing is touched.']),
    step(planned, [h('strong', {}, 'Plan. '), link('h-runs', 'Start a run'), ': it watches for a minute and says whom it would hold down, how far and why. Still nothing is touched.']),
    step(applies, [h('strong', {}, 'Measure. '), 'Choose ', link('h-control', 'Apply'), ': the plan is switched on and off at random over hours, and stays only if it saves.']),
    step(false, [h('strong', {}, 'Share. '), 'A proven figure is shared, never which apps. ', link('h-sharing', 'What would be shared, and how to say no')])
  )
}

function step (done: boolean, text: readonly Node[]): Element {
  return h('li', {}, ...text, done && h('span', { class: 'tag good' }, 'done'))
}

function link (id: string, text: string): Element {
  return h('a', { href: `#${id}` }, text)
}
