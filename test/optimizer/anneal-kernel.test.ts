import fc from 'fast-check'
import t from 'tap'
import { createAnnealKernel } from '../../src/optimizer/anneal-kernel.js'
import type { AnnealKernel, KernelKind } from '../../src/optimizer/anneal-kernel.js'
import { SLOT, layOut } from '../../src/optimizer/anneal-layout.js'
import type { Layout } from '../../src/optimizer/anneal-layout.js'
import { createRandom } from '../../src/optimizer/random.js'
import { randomQubo, whole } from './anneal-cases.js'

type Work = (kernel: AnnealKernel, layout: Layout) => number

interface Case { readonly size: number, readonly degree: number, readonly seed: number, readonly weights: keyof typeof WEIGHTS }

const WEIGHTS = { whole, fractional: (u: number) => u - 0.5, same: () => -7 } as const

const anyCase: fc.Arbitrary<Case> = fc.record({
  size: fc.integer({ min: 1, max: 90 }),
  degree: fc.integer({ min: 0, max: 90 }),
  seed: fc.integer({ min: 0, max: 1e6 }),
  weights: fc.constantFrom('whole', 'fractional', 'same')
})

/** Lays the problem out, sets a ramp and the tabu search, does the work, and gives all that it left in memory. */
function after ({ size, degree, seed, weights }: Case, kind: KernelKind, work: Work): unknown {
  const layout = layOut(randomQubo({ size, degree, seed, draw: WEIGHTS[weights] }), 4)
  const { i32, f32, f64, padded } = layout
  const { kernel, kind: got } = createAnnealKernel(layout, kind)
  t.equal(got, kind)
  const { uint32 } = createRandom(seed)
  for (let k = 0; k < 4; k++) i32[SLOT.random + k] = uint32()
  const ramp = i32[SLOT.ramp] as number
  for (let k = 0; k < 12; k++) f32[ramp / 4 + k] = 2 * 0.6 ** k
  i32[SLOT.rampEnd] = ramp + 48
  i32[SLOT.fresh] = 1
  const made = work(kernel, layout)
  const part = (slot: number): Float32Array => f32.slice((i32[slot] as number) >> 2, ((i32[slot] as number) >> 2) + padded)
  const ring = f32.slice(layout.replicas >> 2, (layout.replicas >> 2) + 8 * padded)
  const [random, energies] = [i32.slice(SLOT.random, SLOT.random + 4), f64.slice(SLOT.energy, SLOT.bestEnergy + 1)]
  return { made, spin: part(SLOT.spin), best: part(SLOT.best), random, energies, ring: [...ring].map(x => x + 0) }
}

const WORK: Record<string, Work> = {
  annealing: (kernel, { i32 }) => {
    i32[SLOT.reads] = 5
    return kernel.anneal()
  },
  'annealing to a target': (kernel, { i32, f64 }) => {
    i32[SLOT.reads] = 50
    f64[SLOT.target] = -2
    return kernel.anneal()
  },
  tabu: (kernel, { i32, dense, size }) => {
    if (!dense) return 0
    i32[SLOT.reads] = 400
    i32[SLOT.tenure] = Math.min(6, size >> 2)
    i32[SLOT.tenureMask] = 3
    i32[SLOT.stall] = 40
    return kernel.tabu()
  },
  'quantum annealing': (kernel, { i32, f32, replicas, padded }) => {
    for (let slice = 3; slice >= 0; slice--) {
      i32[SLOT.spin] = replicas + slice * 8 * padded
      i32[SLOT.field] = (i32[SLOT.spin] as number) + 4 * padded
      kernel.begin()
    }
    i32[SLOT.slices] = 4
    f32[SLOT.heat] = 0.7
    kernel.slices()
    return 0
  }
}

for (const [name, work] of Object.entries(WORK)) {
  t.test(`${name}: the kernel and its twin leave the same bits in memory`, async t => {
    fc.assert(fc.property(anyCase, each => {
      t.same(after(each, 'simd', work), after(each, 'plain', work), JSON.stringify(each))
    }), { numRuns: 40 })
  })
}

t.test('a read cut into pieces is the read in one', async t => {
  const each = { size: 70, degree: 70, seed: 3, weights: 'whole' } as const
  const inPieces = (kernel: AnnealKernel, { i32, f64 }: Layout): number => {
    const [start, end] = [i32[SLOT.ramp] as number, i32[SLOT.rampEnd] as number]
    kernel.begin()
    for (let at = start; at < end; at += 20) {
      i32[SLOT.ramp] = at
      i32[SLOT.rampEnd] = Math.min(end, at + 20)
      kernel.step()
    }
    kernel.finish()
    return f64[SLOT.energy] as number
  }
  const inOne = (kernel: AnnealKernel, { i32, f64 }: Layout): number => {
    i32[SLOT.reads] = 1
    kernel.anneal()
    return f64[SLOT.energy] as number
  }
  t.same(after(each, 'simd', inPieces), after(each, 'simd', inOne))
})
