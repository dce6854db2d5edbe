import type { LearnedApp } from '../../src/contract-types.js'
import { count, levelText, number } from '../format.js'
import { h } from '../node.js'
import type { Node } from '../node.js'
import type { State } from '../state.js'
import { note, table, tag, withValue } from './parts.js'
import type { Row } from './parts.js'

/** What trials on this machine said of each app and level. */
export function learnedView (state: State): Node[] {
  return withValue(state, 'learned', ({ apps }) => apps.length === 0
    ? [note('Nothing has been learned yet: that takes a finished trial.')]
    : [table({ caption: 'Learned', head: ['App', 'Level', 'Saves of its power', 'From', 'Planned'], rows: apps.map(learnedRow) })])
}

function learnedRow ({ app, name = app, level, saving, ci95, trials, pairs, undone, dropped, reason }: LearnedApp): Row {
  const measured = saving === null ? 'not measured here' : `${share(saving)} %${ci95 === null ? '' : ` (${share(ci95[0])} to ${share(ci95[1])} %)`}`
  return {
    key: `${app} ${level}`,
    cells: [
      [name, name === app ? null : h('span', { class: 'quiet block' }, app)],
      levelText(level),
      measured,
      `${trials === 0 ? 'no trial' : `${count(trials, 'trial')}, ${count(pairs, 'pair')}`}${undone === 0 ? '' : `, undone ${undone === 1 ? 'once' : count(undone, 'time')}`}`,
      [tag(dropped ? 'dropped' : 'yes', dropped ? 'warn' : 'good'), ` ${reason}`]
    ]
  }
}

function share (value: number): string {
  return number(value * 100, 0)
}
