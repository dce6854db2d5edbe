import type { LearnedApp } from '../../src/contract-types.js'
import { levelText, number } from '../format.js'
import type { Node } from '../node.js'
import type { State } from '../state.js'
import { note, table, tag, withValue } from './parts.js'
import type { Row } from './parts.js'

/** What trials on this machine said of each app and level. */
export function learnedView (state: State): Node[] {
  return withValue(state, 'learned', ({ apps }) => apps.length === 0
    ? [note('Nothing has been learned yet: that takes a finished trial.')]
    : [table({ caption: 'Learned', head: ['App', 'Level', 'Saves of its own power', 'From', 'Planned'], rows: apps.map(learnedRow) })])
}

function learnedRow ({ app, level, saving, ci95: [low, high], prior, trials, pairs, undone, dropped, reason }: LearnedApp): Row {
  const share = (value: number): string => number(value * 100, 0)
  return {
    key: `${app} ${level}`,
    cells: [
      app,
      levelText(level),
      `${share(saving)} % (${share(low)} to ${share(high)} %)`,
      `${trials === 0 ? 'no trial' : `${trials} trials, ${pairs} pairs`}, starting from ${prior === 'profile' ? 'the profile' : 'a default'}${undone === 0 ? '' : `, undone ${undone} times`}`,
      [tag(dropped ? 'dropped' : 'yes', dropped ? 'warn' : 'good'), ` ${reason}`]
    ]
  }
}
