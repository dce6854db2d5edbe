import { h } from '../node.js'
import type { Element, Node } from '../node.js'
import type { State } from '../state.js'
import { button, withValue } from './parts.js'

/** The apps of which the person has said never, or always. */
export function listsView (state: State): Node[] {
  return withValue(state, 'control', ({ never_touch: never, always_allow: always }) => [
    list(state, { action: 'never', title: 'Never touched', apps: never }),
    list(state, { action: 'always', title: 'Always allowed as candidates', apps: always }),
    h('p', { class: 'quiet' }, 'Add one in the list of apps. Protection still applies to apps that are always allowed.')
  ])
}

function list (state: State, { action, title, apps }: { action: string, title: string, apps: readonly string[] }): Element {
  return h('div', {}, h('h3', {}, title), apps.length === 0
    ? h('p', { class: 'note' }, 'None.')
    : h('ul', { class: 'words' }, apps.map(app => h('li', { 'data-key': app }, h('span', {}, app), ' ', button(state, { action, data: { app, on: 'false' }, label: 'Take back', spoken: `${title}: take back ${app}` })))))
}
