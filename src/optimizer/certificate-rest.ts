import type { Certificate } from './certificate.js'
import type { Qubo } from './qubo.js'

/** A problem with some variables fixed, in the checker's own arithmetic. Values are in units (see `Units`), without the offset. */
export interface Rest {
  readonly free: readonly number[]
  readonly constant: number
  readonly linear: Float64Array
  /** Every coefficient is a whole number, so that every sum is exact. */
  readonly whole: boolean
  /** Row-major over all variables, 0 on the diagonal. */
  coupling: (a: number, b: number) => number
  isFree: (variable: number) => boolean
  with: (variable: number, value: number) => Rest
  /** The value below which nothing may be. */
  inUnits: (certificate: Certificate) => number
  closes: (bound: number, needed: number) => boolean
  simpleBound: () => number
  /** Whether some optimum of the rest has this value of the variable. */
  mustBe: (variable: number, value: number) => boolean
  isSymmetric: () => boolean
  /** Tries all assignments. Undefined when `spend` said stop. */
  hasBelow: (needed: number, spend: (states: number) => boolean) => boolean | undefined
}

interface Units {
  readonly qubo: Qubo
  /** A coefficient, or a sum of some, in units. */
  readonly turned: (energy: number) => number
  /** One unit is then the greatest of which all coefficients are multiples; otherwise it is 1. */
  readonly whole: boolean
  /** What rounding may do to any sum of coefficients; 0 for whole ones. */
  readonly slack: number
  readonly rows: ReadonlyArray<ReadonlyMap<number, number>>
}

const MAX_WHOLE = 2 ** 48

export function createRest (qubo: Qubo): Rest {
  const all = [...qubo.linear, ...qubo.weight].map(Math.abs)
  const mass = all.reduce((sum, each) => sum + each, 0)
  const powers = Array.from({ length: 1024 }, (_, k) => 2 ** k)
  const power = powers.find(each => each * mass > MAX_WHOLE || all.every(one => Number.isInteger(one * each))) ?? 1
  const whole = power * mass <= MAX_WHOLE
  const scale = whole ? power : 1
  const step = whole ? all.reduce((a, b) => greatestDivisor(a, b * scale), 0) || 1 : 1
  const turned = (energy: number): number => energy * scale / step
  const rows = Array.from(qubo.linear, (_, i) => {
    const row = new Map<number, number>()
    for (let k = qubo.rowStart[i] as number; k < (qubo.rowStart[i + 1] as number); k++) {
      row.set(qubo.column[k] as number, turned(qubo.weight[k] as number))
    }
    return row
  })
  const linear = qubo.linear.map(turned)
  const units = { qubo, turned, whole, rows, slack: whole ? 0 : (mass + Math.abs(qubo.offset)) * 2 ** -43 }
  return restOf(units, { linear, constant: 0, free: Array.from(linear, (_, v) => v) })
}

function greatestDivisor (a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b)
}

function restOf (units: Units, state: Pick<Rest, 'free' | 'constant' | 'linear'>): Rest {
  const { free, constant, linear } = state
  const coupling = (a: number, b: number): number => units.rows[a]?.get(b) ?? 0
  const at = (variable: number): number => linear[variable] as number
  const couplings = (v: number): number[] => free.filter(other => other !== v).map(other => coupling(v, other))
  return {
    ...state,
    whole: units.whole,
    coupling,
    isFree: variable => free.includes(variable),
    with: (variable, value) => restOf(units, {
      free: free.filter(v => v !== variable),
      constant: value === 1 ? constant + at(variable) : constant,
      linear: value === 1 ? linear.map((each, v) => each + coupling(variable, v)) : linear
    }),
    inUnits: certificate => inUnits(units, certificate),
    closes: (bound, needed) => units.whole ? Math.ceil(bound) >= needed : bound - units.slack >= needed,
    simpleBound: () => {
      const least = free.map(v => at(v) + couplings(v).reduce((a, w) => a + Math.min(0, w), 0) / 2)
      return least.reduce((sum, each) => sum + Math.min(0, each), constant) - units.slack
    },
    mustBe: (v, value) => value === 0
      ? couplings(v).reduce((a, w) => a + Math.min(0, w), at(v)) >= 0
      : couplings(v).reduce((a, w) => a + Math.max(0, w), at(v)) <= 0,
    isSymmetric: () => free.every(v => couplings(v).reduce((a, w) => a + w, 2 * at(v)) === 0) && units.whole,
    hasBelow: (needed, spend) => hasBelow({ ...state, coupling }, needed + units.slack, spend)
  }
}

// Whole: the least whole number that is not below the bound.
function inUnits ({ qubo, turned, whole }: Units, { bound, bits, energy }: Certificate): number {
  if (!whole) return bound - qubo.offset
  if (bound === -Infinity) return bound
  if (bound === energy) return wholeValue(qubo, bits, turned)
  // The bound was a whole number of steps before it became an energy: only the rounding of that sum may be forgiven.
  const rounding = 4 * Number.EPSILON * turned(Math.abs(bound) + Math.abs(qubo.offset))
  return Math.ceil(turned(bound - qubo.offset) - rounding)
}

function wholeValue ({ linear, rowStart, column, weight }: Qubo, bits: Uint8Array, turned: Units['turned']): number {
  let sum = 0
  bits.forEach((bit, i) => {
    if (bit === 0) return
    sum += turned(linear[i] as number)
    for (let k = rowStart[i] as number; k < (rowStart[i + 1] as number); k++) {
      const j = column[k] as number
      if (j < i && bits[j] === 1) sum += turned(weight[k] as number)
    }
  })
  return sum
}

// Gray code: one variable is turned at a time, and the derivatives of the others follow. All is summed anew now and then, against rounding.
function hasBelow (rest: Pick<Rest, 'free' | 'constant' | 'linear' | 'coupling'>, needed: number,
  spend: (states: number) => boolean): boolean | undefined {
  const count = rest.free.length
  const rows = rest.free.map(v => Float64Array.from(rest.free, other => other === v ? 0 : rest.coupling(v, other)))
  const linear = Float64Array.from(rest.free, v => rest.linear[v] as number)
  const derivative = Float64Array.from(linear)
  const x = new Uint8Array(count)
  let value = rest.constant
  if (value < needed) return true
  for (let step = 1; step < 2 ** count; step++) {
    const turned = trailingZeros(step)
    const sign = x[turned] === 0 ? 1 : -1
    x[turned] = sign === 1 ? 1 : 0
    value += sign * (derivative[turned] as number)
    if (value < needed) return true
    const row = rows[turned] as Float64Array
    for (let v = 0; v < count; v++) derivative[v] = (derivative[v] as number) + sign * (row[v] as number)
    if ((step & 0x3ff) !== 0) continue
    if (!spend(0x400)) return undefined
    value = sumAnew({ constant: rest.constant, linear, rows, x, derivative })
  }
  spend(2 ** Math.min(count, 10))
  return false
}

function sumAnew ({ constant, linear, rows, x, derivative }: {
  constant: number, linear: Float64Array, rows: readonly Float64Array[], x: Uint8Array, derivative: Float64Array
}): number {
  let value = constant
  derivative.set(linear)
  rows.forEach((row, v) => {
    if (x[v] !== 1) return
    value += derivative[v] as number
    row.forEach((w, other) => { derivative[other] = (derivative[other] as number) + w })
  })
  return value
}

function trailingZeros (step: number): number {
  const low = step & 0x3fffffff
  return low === 0 ? 30 + trailingZeros(step / 2 ** 30) : 31 - Math.clz32(low & -low)
}
