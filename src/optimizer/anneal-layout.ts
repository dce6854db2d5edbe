import type { Qubo } from './qubo.js'

/** Where the frame's values stand: indexes of an Int32Array, but `heat` of a Float32Array and the three energies of a Float64Array. */
export const SLOT = {
  size: 0,
  dense: 1,
  spin: 2,
  field: 3,
  best: 4,
  linear: 5,
  weight: 6,
  column: 7,
  row: 8,
  ramp: 9,
  rampEnd: 10,
  table: 11,
  reads: 12,
  fresh: 13,
  until: 14,
  tenure: 15,
  tenureMask: 16,
  stall: 17,
  slices: 18,
  heat: 19,
  random: 20,
  uniform: 30,
  lanes: 32,
  energy: 12,
  bestEnergy: 13,
  target: 14
} as const

/** One problem laid out for the kernels; `scale` × (E − offset) is the kernel's energy. */
export interface Layout {
  readonly memory: WebAssembly.Memory
  readonly i32: Int32Array
  readonly f32: Float32Array
  readonly f64: Float64Array
  /** Variables, and that many padded to whole vectors. */
  readonly size: number
  readonly padded: number
  readonly dense: boolean
  readonly scale: number
  /** Room for `replicas` further states of spins and fields, one behind the other, as an address; each takes 8 × padded bytes. */
  readonly replicas: number
}

export const MAX_RAMP = 8192
const FRAME_BYTES = 192
const TABLE_SIZE = 4096
const MAX_DENSE_BYTES = 64 * 2 ** 20
const PADDING_FIELD = 2e30 // a padding spin never flips

/**
 * Spins +1 (x = 0) and −1 (x = 1), fields ∂E/∂x, rows of f32: the whole matrix where a vector pass over a row is cheaper than a walk over
 * its neighbours (about twelve elements a neighbour), else compressed rows. The weights are scaled by a power of two, which is exact.
 */
export function layOut (qubo: Qubo, replicas = 0): Layout {
  const { size } = qubo
  const padded = Math.max(8, (size + 7) & ~7)
  const dense = qubo.column.length * 12 >= size * size && size * padded * 4 <= MAX_DENSE_BYTES
  let end = FRAME_BYTES
  const take = (bytes: number): number => {
    const at = end
    end = (end + bytes + 63) & ~63
    return at
  }
  const vector = padded * 4
  const parts = {
    spin: take(vector),
    field: take(vector),
    best: take(vector),
    linear: take(vector),
    until: take(vector),
    row: take(vector + 8),
    ramp: take(MAX_RAMP * 4),
    table: take((TABLE_SIZE + 16) * 4),
    replicas: take(replicas * vector * 2),
    weight: take(dense ? size * vector + 64 : qubo.weight.length * 4),
    column: take(dense ? 0 : qubo.column.length * 4)
  }
  const memory = new WebAssembly.Memory({ initial: Math.ceil(end / 65536) })
  const views = { i32: new Int32Array(memory.buffer), f32: new Float32Array(memory.buffer), f64: new Float64Array(memory.buffer) }
  const layout = { memory, ...views, size, padded, dense, scale: scaleOf(qubo), replicas: parts.replicas }
  for (const [name, at] of Object.entries(parts)) if (isSlot(name)) views.i32[SLOT[name]] = at
  views.i32[SLOT.size] = vector
  views.i32[SLOT.dense] = dense ? 1 : 0
  views.i32[SLOT.uniform] = !dense && qubo.weight.every(each => each === qubo.weight[0]) ? 1 : 0
  for (let k = 0; k < 4; k++) views.i32[SLOT.lanes + 5 * k] = -1
  views.f64[SLOT.bestEnergy] = Infinity
  views.f64[SLOT.target] = -Infinity
  fillTable(views.f32, parts.table / 4)
  fillProblem(layout, qubo, parts)
  return layout
}

function isSlot (name: string): name is keyof typeof SLOT {
  return name in SLOT
}

function scaleOf ({ linear, weight }: Qubo): number {
  let largest = 0
  for (const value of linear) largest = Math.max(largest, Math.abs(value))
  for (const value of weight) largest = Math.max(largest, Math.abs(value))
  return largest === 0 ? 1 : 2 ** Math.min(1000, -Math.floor(Math.log2(largest)))
}

/** −ln of the stratified uniform numbers, shuffled once for all: a Metropolis test is a load and a comparison instead of a logarithm. */
function fillTable (f32: Float32Array, at: number): void {
  const values = Array.from({ length: TABLE_SIZE }, (_, k) => -Math.log((k + 0.5) / TABLE_SIZE))
  let state = 1
  for (let k = TABLE_SIZE - 1; k > 0; k--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0 // any fixed order will do (the congruential generator of Numerical Recipes)
    const other = Math.floor(state / 2 ** 32 * (k + 1))
    const [a, b] = [values[k] ?? 0, values[other] ?? 0]
    values[k] = b
    values[other] = a
  }
  for (let k = 0; k < TABLE_SIZE + 16; k++) f32[at + k] = values[k % TABLE_SIZE] ?? 0
}

function fillProblem (layout: Layout, qubo: Qubo, parts: Readonly<Record<'linear' | 'spin' | 'row' | 'weight' | 'column', number>>): void {
  const { i32, f32, size, padded, dense, scale } = layout
  for (let i = 0; i < padded; i++) {
    f32[parts.linear / 4 + i] = i < size ? (qubo.linear[i] ?? 0) * scale : PADDING_FIELD
    f32[parts.spin / 4 + i] = 1
  }
  for (let i = 0; i <= padded; i++) i32[parts.row / 4 + i] = 4 * (qubo.rowStart[Math.min(i, size)] ?? 0)
  for (let i = 0; i < size; i++) {
    for (let k = qubo.rowStart[i] ?? 0; k < (qubo.rowStart[i + 1] ?? 0); k++) {
      const j = qubo.column[k] ?? 0
      if (dense) f32[parts.weight / 4 + i * padded + j] = (qubo.weight[k] ?? 0) * scale
      else {
        f32[parts.weight / 4 + k] = (qubo.weight[k] ?? 0) * scale
        i32[parts.column / 4 + k] = j * 4
      }
    }
  }
}
