import type { Profile, SharedOptimizationsResponse } from '../../src/contract-types.js'
import { knownSaving } from '../../src/loop/known-saving.js'
import { drawHistogram, votesAround } from '../drawing/histogram.js'
import { count, interval, percent, sensorText } from '../format.js'
import { h } from '../node.js'
import type { Element, Node } from '../node.js'
import { valueOf } from '../state.js'
import type { State } from '../state.js'
import { facts, note, tag, withValue } from './parts.js'

/** Where this machine stands among those of its type. */
export function compareView (state: State): Node[] {
  return withValue(state, 'shared', shared => {
    const profile = shared.recommended_for_system
    if (profile === null) return [note(shared.message ?? 'Nobody has shared anything for this type yet.'), h('p', { class: 'quiet' }, 'A hub publishes a type once enough machines of it have shared a proven saving.')]
    return [matchText(shared), ...profile.savings === undefined ? quoted(profile) : pooled(profile.savings, state)]
  })
}

function matchText ({ current_system_type: type, match, total_systems_sharing: sharing }: SharedOptimizationsResponse): Element {
  const found = match.kind === 'exact' ? `${type}` : `${match.system_type ?? ''}, the closest to ${type}${match.adapted ? ', adapted' : ''}`
  return h('p', {}, `Profile of ${found}. `, h('span', { class: 'quiet' }, `${count(sharing, 'machine shares', 'machines share')} on this network.`))
}

function quoted ({ average_savings: savings, source }: Profile): Element[] {
  const figure = savings === undefined ? 'It has no figure for savings.' : `It quotes ${percent(savings)} average savings.`
  return [h('p', {}, `${figure} `, tag(source === 'bundled' ? 'quoted, not measured' : source, 'warn')), note('No histogram: too few machines of this type have shared a measured saving.')]
}

function pooled (savings: NonNullable<Profile['savings']>, state: State): Element[] {
  const mine = knownSaving(valueOf(state, 'runs')?.runs ?? [], null)?.result.claim.saving
  return [
    drawHistogram(savings.histogram, mine),
    facts([
      ['Their mean', `${percent(savings.mean)}, 95 % interval ${interval(savings.ci95)}`],
      ['Their median', percent(savings.median)],
      ['From', `${count(savings.machines, 'machine')}, mostly ${savings.sensor === 'cpu_time_model' ? 'modelled from' : 'measured by'} ${sensorText(savings.sensor)}`],
      ['This machine', mine === undefined ? 'not measured yet' : `${percent(mine)}: ${standing(savings, mine)}`]
    ])
  ]
}

function standing ({ histogram }: NonNullable<Profile['savings']>, mine: number): string {
  const { below, same, above } = votesAround(histogram, mine)
  return `${below} saved less, ${same} about the same, ${above} more`
}
