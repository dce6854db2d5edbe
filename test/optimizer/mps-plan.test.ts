import fc from 'fast-check'
import t from 'tap'
import type { Ising } from '../../src/optimizer/ising.js'
import type { Step } from '../../src/optimizer/mps-plan.js'
import { planLayer } from '../../src/optimizer/mps-plan.js'
import { dense, ladder, line, problemOn, ring } from './mps-cases.js'

/** Follows the steps and returns the pairs that met, with the coupling applied, and the order at the end. */
function follow (order: readonly number[], steps: readonly Step[]): { met: Map<string, number>, order: number[] } {
  const now = [...order]
  const met = new Map<string, number>()
  for (const { at, coupling, swap } of steps) {
    const [a, b] = [now[at] ?? -1, now[at + 1] ?? -1]
    if (coupling !== 0) {
      const key = `${Math.min(a, b)} ${Math.max(a, b)}`
      met.set(key, (met.get(key) ?? 0) + coupling)
    }
    if (swap) [now[at], now[at + 1]] = [b, a]
  }
  return { met, order: now }
}

function pairsOf ({ pairs, coupling }: Ising): Map<string, number> {
  return new Map([...coupling].map((value, k) => [`${pairs[2 * k]} ${pairs[2 * k + 1]}`, value]))
}

t.test('every coupling of any graph acts exactly once, forwards and backwards', t => {
  const graph = fc.integer({ min: 1, max: 14 }).chain(size => fc.record({
    size: fc.constant(size),
    edges: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 60 })
  }))
  fc.assert(fc.property(graph, ({ size, edges }) => {
    const ising = problemOn(size, edges.filter(([i, j]) => i !== j))
    const plan = planLayer(ising)
    const there = follow(plan.before, plan.steps)
    const back = follow(plan.after, plan.steps.toReversed())
    t.match([...there.met].sort(), [...pairsOf(ising)].sort())
    t.match([...back.met].sort(), [...pairsOf(ising)].sort())
    t.same(there.order, plan.after)
    t.same(back.order, plan.before)
  }), { numRuns: 100 })
  t.end()
})

t.test('takes no more steps than needed', t => {
  t.equal(planLayer(problemOn(40, dense(40))).steps.length, 780, 'all pairs')
  t.equal(planLayer(problemOn(40, line(40))).steps.length, 39, 'a line')
  t.notOk(planLayer(problemOn(40, line(40))).steps.some(({ swap }) => swap), 'a line needs no exchange')
  t.ok(planLayer(problemOn(40, ring(40))).steps.length <= 80, 'a ring')
  t.ok(planLayer(problemOn(40, ladder(40))).steps.length < 400, 'three neighbours each')
  t.equal(planLayer(problemOn(5, [])).steps.length, 0, 'nothing')
  t.end()
})

t.test('in a dense problem the next step is always beside the last', t => {
  const { steps } = planLayer(problemOn(12, dense(12)))
  t.ok(steps.every(({ at }, k) => k === 0 || Math.abs(at - (steps[k - 1]?.at ?? at)) === 1))
  t.end()
})
