import { patch } from './patch.js'
import { h } from './node.js'

const SHOWN_MS = 12_000

export interface Messages {
  say (text: string): void
  fail (text: string, details?: readonly string[]): void
}

/** One line about what was just done, seen and spoken; a failure is spoken at once. */
export function createMessages (element: HTMLElement): Messages {
  let timer: ReturnType<typeof setTimeout> | undefined
  const show = (kind: string, text: string, details: readonly string[]): void => {
    element.className = kind
    element.setAttribute('role', kind === 'bad' ? 'alert' : 'status')
    patch(element, [h('p', {}, text), ...details.slice(0, 8).map(line => h('p', { class: 'quiet' }, line))])
    clearTimeout(timer)
    timer = setTimeout(() => { patch(element, []) }, SHOWN_MS)
  }
  return {
    say: text => { show('good', text, []) },
    fail: (text, details = []) => { show('bad', text, details) }
  }
}
