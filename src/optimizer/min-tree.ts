/** Numbers with their least one at hand: a change costs log n, the least one nothing. */
export interface MinTree {
  set: (index: number, value: number) => void
  /** The first index of the least value; -1 when all are Infinity. */
  least: () => number
  /** All indexes whose value is at most `limit`, ascending. */
  upTo: (limit: number) => number[]
}

/** All values are Infinity at first. */
export function createMinTree (size: number): MinTree {
  const leaves = 2 ** Math.ceil(Math.log2(Math.max(1, size)))
  const tree = new Float64Array(2 * leaves).fill(Infinity) // node k is the lesser of 2k and 2k + 1
  const set = (index: number, value: number): void => {
    let node = leaves + index
    tree[node] = value
    for (node >>= 1; node > 0; node >>= 1) {
      const lesser = Math.min(tree[2 * node] as number, tree[2 * node + 1] as number)
      if (tree[node] === lesser) return // nothing changes further up
      tree[node] = lesser
    }
  }
  const least = (): number => {
    if (tree[1] === Infinity) return -1
    let node = 1
    while (node < leaves) node = tree[2 * node] === tree[node] ? 2 * node : 2 * node + 1
    return node - leaves
  }
  const upTo = (limit: number): number[] => {
    const found: number[] = []
    const visit = (node: number): void => {
      if ((tree[node] as number) > limit) return
      if (node >= leaves) found.push(node - leaves)
      else {
        visit(2 * node)
        visit(2 * node + 1)
      }
    }
    visit(1)
    return found
  }
  return { set, least, upTo }
}
