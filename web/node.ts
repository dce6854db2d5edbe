/** What a view says the page should look like: plain data, so that text can never become markup. */
export interface Element {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Node[]
}

export type Node = Element | string

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

type Child = Node | null | undefined | false | readonly Child[]

/** One element; `true` is a bare attribute, `false` and `undefined` leave it out. */
export function h (tag: string, attributes: Attributes = {}, ...children: readonly Child[]): Element {
  const kept = Object.entries(attributes).filter(([, value]) => value !== undefined && value !== false)
  return {
    tag,
    attributes: Object.fromEntries(kept.map(([name, value]) => [name, value === true ? '' : String(value)])),
    children: flatten(children)
  }
}

function flatten (children: readonly Child[]): Node[] {
  return children.flatMap((child): Node[] => {
    if (child === null || child === undefined || child === false) return []
    return isList(child) ? flatten(child) : [child]
  })
}

function isList (child: Node | readonly Child[]): child is readonly Child[] {
  return Array.isArray(child)
}

/** All text of a node, as a screen reader would run it together. */
export function textOf (node: Node): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('')
}
