import type { MirrorHealth, StatusResponse } from '../../src/contract-types.js'
import { count, moment, number, relative } from '../format.js'
import { h } from '../node.js'
import type { Element, Node } from '../node.js'
import type { State } from '../state.js'
import { button, facts, note, table, tag, withValue } from './parts.js'
import type { Row } from './parts.js'

/** Mirrors and their health, the last sync, staleness, the next one. */
export function networkView (state: State): Node[] {
  return withValue(state, 'status', status => [
    facts([
      ['Network', networkTag(status)],
      ['Last sync', lastSync(status, state.now)],
      ['Next sync', status.next_sync === null ? 'none planned' : relative(status.next_sync, state.now)],
      ['Trust', trustText(status)],
      ['Cached', count(status.network_status.cached_optimizations, 'profile')]
    ]),
    h('p', { class: 'buttons' }, button(state, { action: 'sync', label: 'Sync now', kind: 'primary' })),
    mirrors(status, state.now)
  ])
}

function networkTag ({ network_status: { enabled, network_available: available } }: StatusResponse): Element {
  if (!enabled) return tag('turned off')
  return available ? tag('available', 'good') : tag('not available', 'bad')
}

function lastSync ({ network_status: { last_sync: at, cached_optimizations: cached, stale } }: StatusResponse, now: number): Node[] {
  if (at === 0 && cached === 0) return ['never']
  return [at === 0 ? 'at an unknown time ' : `${relative(at, now)}, ${moment(at)} `, ...stale === true ? [tag('stale', 'warn')] : []]
}

function trustText ({ trust }: StatusResponse): Node[] {
  const { state, root_version: root, message, expired, clock_suspect: behind } = trust
  return [
    tag(state === 'pinned' ? 'signatures checked' : state, state === 'pinned' && !expired ? 'good' : 'bad'),
    ` ${root === undefined ? '' : `root version ${root}`}${expired ? ', signatures expired' : ''}${behind ? ', the clock of this computer is behind' : ''} ${message ?? ''}`
  ]
}

function mirrors ({ servers }: StatusResponse, now: number): Element {
  if (servers.health.length === 0) return note(`No server has been asked yet. Primary: ${servers.primary}`)
  return table({ caption: 'Servers', head: ['Server', 'Health', 'Latency', 'Last answer'], rows: servers.health.map(health => mirrorRow(health, now)) })
}

function mirrorRow (health: MirrorHealth, now: number): Row {
  const { url, role, score, latency_ms: latency, last_success: success, reason } = health
  const asked = success > 0 || health.last_failure > 0
  return {
    key: url,
    cells: [
      [h('span', { class: 'address' }, url), h('span', { class: 'quiet block' }, role)],
      asked && h('meter', { min: 0, max: 1, low: 0.3, high: 0.7, optimum: 1, value: score, 'aria-label': `Health of ${url}` }, number(score, 2)),
      latency === null ? '' : `${number(latency, 0)} ms`,
      [asked ? relative(success, now) : 'not asked yet', reason === undefined ? null : h('span', { class: 'quiet block' }, reason)]
    ]
  }
}
