import type { Element as Wanted, Node as WantedNode } from './node.js'

const SVG = 'http://www.w3.org/2000/svg'
/** Set by the person who uses the page, not by a view. */
const THEIRS = new Set(['open'])

/**
 * Changes what is inside `parent` into what is wanted, leaving alone what is so already: the focus, a selection, an opened
 * disclosure and what is being typed survive every refresh.
 */
export function patch (parent: Element, wanted: readonly WantedNode[]): void {
  wanted.forEach((node, index) => {
    const there = parent.childNodes[index]
    if (there === undefined) parent.append(create(node, parent))
    else if (!change(there, node)) there.replaceWith(create(node, parent))
  })
  while (parent.childNodes.length > wanted.length) parent.lastChild?.remove()
}

function create (node: WantedNode, parent: Element): Node {
  if (typeof node === 'string') return document.createTextNode(node)
  const inSvg = node.tag === 'svg' || (parent.namespaceURI === SVG && parent.tagName !== 'foreignObject')
  const element = inSvg ? document.createElementNS(SVG, node.tag) : document.createElement(node.tag)
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value)
  patch(element, node.children)
  return element
}

/** Whether the node could be changed into the wanted one. */
function change (there: ChildNode, node: WantedNode): boolean {
  if (typeof node === 'string') {
    if (!(there instanceof Text)) return false
    if (there.data !== node) there.data = node
    return true
  }
  if (!(there instanceof Element) || there.tagName.toLowerCase() !== node.tag.toLowerCase()) return false
  if ((there.getAttribute('data-key') ?? '') !== (node.attributes['data-key'] ?? '')) return false
  setAttributes(there, node)
  patch(there, node.children)
  return true
}

function setAttributes (element: Element, { attributes }: Wanted): void {
  for (const { name } of [...element.attributes]) if (!(name in attributes) && !THEIRS.has(name)) element.removeAttribute(name)
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) !== value && !(THEIRS.has(name) && element.isConnected)) element.setAttribute(name, value)
  }
}
