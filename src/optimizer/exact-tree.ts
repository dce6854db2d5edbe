import type { Dual } from './bound-dual.js'
import type { Certificate } from './certificate.js'
import { OP } from './certificate.js'

/** The bound of a leaf is in units; `enumerated` leaves have none of their own: they hold nothing below the best answer. */
export type Leaf =
  | { readonly kind: 'simple', readonly bound: number }
  | { readonly kind: 'dual', readonly bound: number, readonly dual: Pick<Dual, 'diagonal' | 'triangles' | 'gammas'> }
  | { readonly kind: 'enumerated', readonly op: typeof OP.enumerate | typeof OP.meet }
  | { readonly kind: 'stream', readonly bound: number, readonly stream: Stream }

export type Tree = Leaf
  | { readonly kind: 'branch', readonly variable: number, readonly zero: TreeNode, readonly one: TreeNode }

/** Fixings come before what the node itself is. A node is replaced in place when it is branched on. */
export interface TreeNode {
  readonly fixed: ReadonlyArray<{ readonly op: typeof OP.fix | typeof OP.turn, readonly variable: number, readonly value: 0 | 1 }>
  tree: Tree
}

export type Stream = Pick<Certificate, 'nodes' | 'multipliers' | 'counts'>

/** The tree in preorder, as a certificate holds it. */
export function writeTree (root: TreeNode): Stream {
  const nodes: number[] = []
  const multipliers: number[] = []
  const counts = { branches: 0, fixings: 0, bounds: 0, enumerations: 0 }
  const stack = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    for (const { op, variable, value } of node.fixed) {
      nodes.push(op, variable, value)
      counts.fixings++
    }
    const { tree } = node
    switch (tree.kind) {
      case 'branch':
        nodes.push(OP.branch, tree.variable)
        stack.push(tree.one, tree.zero)
        counts.branches++
        break
      case 'simple':
        nodes.push(OP.simple)
        counts.bounds++
        break
      case 'enumerated':
        nodes.push(tree.op)
        counts.enumerations++
        break
      case 'dual':
        writeDual(tree.dual, nodes, multipliers)
        counts.bounds++
        break
      case 'stream':
        for (const each of tree.stream.nodes) nodes.push(each)
        for (const each of tree.stream.multipliers) multipliers.push(each)
        for (const key of ['branches', 'fixings', 'bounds', 'enumerations'] as const) counts[key] += tree.stream.counts[key]
    }
  }
  return { nodes: Int32Array.from(nodes), multipliers: Float64Array.from(multipliers), counts }
}

function writeDual ({ diagonal, triangles, gammas }: Pick<Dual, 'diagonal' | 'triangles' | 'gammas'>, nodes: number[], multipliers: number[]): void {
  nodes.push(OP.dual, triangles.length)
  for (const { i, j, k, form } of triangles) nodes.push(i, j, k, form)
  multipliers.push(...diagonal, ...gammas)
}

/** The least bound of all leaves; Infinity when all were enumerated. */
export function leastBound (root: TreeNode): number {
  let least = Infinity
  const stack = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    const { tree } = node
    if (tree.kind === 'branch') stack.push(tree.zero, tree.one)
    else if (tree.kind !== 'enumerated') least = Math.min(least, tree.bound)
  }
  return least
}
