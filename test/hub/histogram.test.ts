import fc from 'fast-check'
import t from 'tap'
import type { Bin } from '../../src/hub/estimate.js'
import { mergeBins, publishedHistogram } from '../../src/hub/histogram.js'

function binsOf (votes: readonly number[]): Bin[] {
  return mergeBins([votes.map(value => ({ value, count: 1 }))])
}

const tenths = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 80, max: 160 }))
const spread = fc.array(tenths, { minLength: 3, maxLength: 200 })

t.test('at most twelve bins, none of fewer than three machines, every vote in exactly one of them', async t => {
  t.doesNotThrow(() => {
    fc.assert(fc.property(spread, votes => {
      const { edges, counts } = publishedHistogram([binsOf(votes)], 3)
      const inBin = (bin: number): number => votes.filter(vote => vote / 10 >= (edges[bin] ?? 0) &&
      (vote / 10 < (edges[bin + 1] ?? 0) || (edges[bin + 1] === 100 && vote === 1000))).length
      return counts.length <= 12 && edges.length === counts.length + 1 &&
      edges.every((edge, index) => index === 0 || edge > (edges[index - 1] ?? 0)) &&
      counts.every((count, bin) => count >= 3 && count === inBin(bin)) &&
      counts.reduce((sum, count) => sum + count, 0) === votes.length
    }), { numRuns: 500 })
  })
})

t.test('a lone machine far away is not given away by the edges', async t => {
  const common = [100, 105, 110, 112, 115, 118, 120, 124, 128]
  const { edges, counts } = publishedHistogram([binsOf([...common, 773])], 3)
  t.equal(edges.at(-1), 100)
  t.strictSame(publishedHistogram([binsOf([...common, 950])], 3), { edges, counts })
})

t.test('a machine that is in two epochs does not count as two in a bin', async t => {
  const twice = [binsOf([100, 300, 301, 302]), binsOf([100, 300, 301, 302])]
  const { edges, counts } = publishedHistogram(twice, 3)
  t.equal(counts.reduce((sum, count) => sum + count, 0), 8)
  t.notOk(edges.some(edge => edge > 11 && edge < 30) && counts[0] === 2, 'two votes of one machine have no bin of their own')
})

t.test('without anonymity, k = 1, every machine may be seen', async t => {
  t.strictSame(publishedHistogram([binsOf([123])], 1), { edges: [12, 12.5], counts: [1] })
  t.strictSame(publishedHistogram([binsOf([1000])], 1), { edges: [99.5, 100], counts: [1] })
  t.strictSame(publishedHistogram([binsOf([-1000, 1000])], 1), { edges: [-100, -80, 100], counts: [1, 1] })
})
