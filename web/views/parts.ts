import { h } from '../node.js'
import type { Element, Node } from '../node.js'
import type { ResourceName, Resources } from '../resources.js'
import type { State } from '../state.js'

type Child = Node | null | undefined | false

/** Leaves out what is not there. */
export function nodesOf (children: readonly Child[]): Node[] {
  return children.filter((child): child is Node => child !== null && child !== undefined && child !== false)
}

export interface ButtonOptions {
  /** What the page does when it is pressed; see actions.ts. */
  readonly action: string
  readonly label: string
  /** Said instead of the label where several buttons look alike. */
  readonly spoken?: string
  readonly data?: Readonly<Record<string, string>>
  readonly kind?: 'primary' | 'plain'
  readonly pressed?: boolean
}

/** A button that tells the page what to do; it is off while the daemon is away, and while it waits for its answer. */
export function button (state: State, { action, label, spoken, data = {}, kind = 'plain', pressed }: ButtonOptions): Element {
  const key = actionKey({ ...data, action })
  const off = state.busy.has(key) || state.connection.kind !== 'live'
  return h('button', {
    type: 'button',
    class: kind,
    'data-action': action,
    ...Object.fromEntries(Object.entries(data).map(([name, value]) => [`data-${name}`, value])),
    'aria-label': spoken,
    'aria-disabled': off ? 'true' : undefined,
    'aria-pressed': pressed === undefined ? undefined : String(pressed)
  }, label)
}

/** What tells one button from all others. */
export function actionKey (data: Readonly<Record<string, string | undefined>>): string {
  return [data['action'], data['app'], data['name'], data['run']].filter(part => part !== undefined).join(' ')
}

/** The view of a resource, or why there is none yet. */
export function withValue<N extends ResourceName> (state: State, name: N, view: (value: Resources[N]) => readonly Child[]): Node[] {
  const read = state.reads[name]
  if (read?.kind === 'ok') return nodesOf(view(read.value as Resources[N]))
  if (read?.kind === 'failed') return [note(`Could not be read: ${read.message}`, 'bad')]
  return [note('Reading…')]
}

export function note (text: string, kind = ''): Element {
  return h('p', { class: `note ${kind}`.trim() }, text)
}

export function tag (text: string, kind = ''): Element {
  return h('span', { class: `tag ${kind}`.trim() }, text)
}

export interface Table {
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly Row[]
}

export interface Row { readonly key: string, readonly cells: ReadonlyArray<readonly Child[] | Child> }

/** A table that becomes a list of cards where it is narrow: every cell carries its column's name. */
export function table ({ caption, head, rows }: Table): Element {
  return h('div', { class: 'scroll' }, h('table', {},
    h('caption', { class: 'unseen' }, caption),
    h('thead', {}, h('tr', {}, head.map(text => h('th', { scope: 'col' }, text)))),
    h('tbody', {}, rows.map(({ key, cells }) => h('tr', { 'data-key': key }, cells.map((cell, index) => cellOf(head[index] ?? '', cell, index === 0)))))
  ))
}

function cellOf (name: string, cell: readonly Child[] | Child, first: boolean): Element {
  return first ? h('th', { scope: 'row' }, cell) : h('td', { 'data-name': name }, cell)
}

/** Pairs of a name and what it is. */
export function facts (pairs: ReadonlyArray<readonly [string, readonly Child[] | Child]>): Element {
  return h('dl', { class: 'facts' }, pairs.map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value))))
}
