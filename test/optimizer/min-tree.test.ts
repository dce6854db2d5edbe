import fc from 'fast-check'
import t from 'tap'
import { createMinTree } from '../../src/optimizer/min-tree.js'

t.test('the least value and all up to a limit are those of a plain array', async t => {
  const value = fc.oneof(fc.integer({ min: -4, max: 4 }), fc.constant(Infinity))
  fc.assert(fc.property(fc.integer({ min: 1, max: 20 }), fc.array(fc.tuple(fc.nat(19), value)), (size, changes) => {
    const tree = createMinTree(size)
    const plain = new Array<number>(size).fill(Infinity)
    for (const [at, to] of changes) {
      tree.set(at % size, to)
      plain[at % size] = to
      const least = Math.min(...plain)
      if (tree.least() !== (least === Infinity ? -1 : plain.indexOf(least))) return false
      const upTo = (limit: number): number[] => plain.flatMap((each, i) => each <= limit ? [i] : [])
      for (const limit of [-2, 0, 3]) if (tree.upTo(limit).join() !== upTo(limit).join()) return false
    }
    return true
  }))
  t.pass()
})
