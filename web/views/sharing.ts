import type { PreviewResponse, StatusResponse } from '../../src/contract-types.js'
import { count, relative } from '../format.js'
import { h } from '../node.js'
import type { Element, Node } from '../node.js'
import type { State } from '../state.js'
import { button, facts, nodesOf, note, tag, withValue } from './parts.js'

/** Exactly what would be shared, before it is. */
export function sharingView (state: State): Node[] {
  return nodesOf([
    ...withValue(state, 'status', status => sharing(status, state.now)),
    ...withValue(state, 'preview', preview => [...next(preview), h('p', { class: 'buttons' }, button(state, { action: 'contribute', label: 'Contribute now', kind: 'primary' }))])
  ])
}

function sharing ({ sharing: { enabled, reason, notice }, outbox }: StatusResponse, now: number): Element[] {
  const dead = outbox.dead === 0 ? '' : `, ${outbox.dead} refused for good`
  const waiting = `${outbox.depth === 0 ? 'nothing' : count(outbox.depth, 'contribution')}${outbox.next_attempt === null ? '' : `, next try ${relative(outbox.next_attempt, now)}`}${dead}`
  return [
    facts([['Sharing', [enabled ? tag('on', 'good') : tag('off'), ` ${reason ?? ''}`]], ['Waiting', waiting]]),
    h('details', {}, h('summary', {}, 'What is shared, and how to say no'), notice.split('\n').map(line => h('p', {}, line)))
  ]
}

function next ({ contribution, bytes, server, message }: PreviewResponse): Element[] {
  if (contribution === null) return [note(`Would be sent next: ${message}.`), h('p', { class: 'quiet' }, 'A saving that a trial proves here is shared by itself; then its exact content stands here first.')]
  const size = bytes === undefined ? '' : `, ${new TextEncoder().encode(bytes).length} bytes`
  return [
    h('p', {}, `Would be sent next${server === undefined ? '' : ` to ${server}`}${size}. There is nothing else in it:`),
    h('pre', { tabindex: 0, role: 'region', 'aria-label': 'The next contribution as JSON' }, JSON.stringify(contribution, null, 2))
  ]
}
