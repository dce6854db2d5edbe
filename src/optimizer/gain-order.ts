import { createMinTree } from './min-tree.js'
import type { MinTree } from './min-tree.js'
import type { Qubo } from './qubo.js'

/** Which bits may be flipped: all, or those that are 0. */
export type Choice = 'all' | 'zeros'

/** Finds the bits with the lowest gains. The owner of the gains says which of them changed, where that is asked for. */
export interface GainOrder {
  readonly changed: ((i: number) => void) | undefined
  /** The first bit with the lowest gain; -1 when there is none to choose from. */
  lowest: (choice: Choice) => number
  /** All bits with a gain of at most `limit`. */
  upTo: (limit: number, choice: Choice) => number[]
}

/** Of sparse problems a flip changes few gains, which a tree keeps in order; else all gains are looked through. */
export function createGainOrder (qubo: Qubo, gains: Float64Array, bits: Uint8Array): GainOrder {
  const { size, column } = qubo
  const isSparse = column.length * Math.log2(size + 2) * 2 < size * size
  return isSparse ? treeOrder(gains, bits) : scanOrder(gains, bits)
}

function scanOrder (gains: Float64Array, bits: Uint8Array): GainOrder {
  const lowest = (choice: Choice): number => {
    let best = -1
    for (let i = 0; i < gains.length; i++) {
      if (choice === 'zeros' && bits[i] !== 0) continue
      if (best < 0 || (gains[i] as number) < (gains[best] as number)) best = i
    }
    return best
  }
  const upTo = (limit: number, choice: Choice): number[] => {
    const found: number[] = []
    for (let i = 0; i < gains.length; i++) if ((gains[i] as number) <= limit && (choice === 'all' || bits[i] === 0)) found.push(i)
    return found
  }
  return { changed: undefined, lowest, upTo }
}

function treeOrder (gains: Float64Array, bits: Uint8Array): GainOrder {
  let current: { readonly choice: Choice, readonly tree: MinTree } | undefined
  const keyOf = (i: number, choice: Choice): number => choice === 'all' || bits[i] === 0 ? gains[i] as number : Infinity
  const treeOf = (choice: Choice): MinTree => {
    if (current?.choice === choice) return current.tree
    const tree = createMinTree(gains.length)
    for (let i = 0; i < gains.length; i++) tree.set(i, keyOf(i, choice))
    current = { choice, tree }
    return tree
  }
  return {
    changed: i => current?.tree.set(i, keyOf(i, current.choice)),
    lowest: choice => treeOf(choice).least(),
    upTo: (limit, choice) => treeOf(choice).upTo(limit)
  }
}
