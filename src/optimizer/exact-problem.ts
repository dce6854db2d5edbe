import type { Qubo } from './qubo.js'

/**
 * A problem in units that make every coefficient a whole number, where such a unit exists: then two different energies differ by at
 * least 1, and a bound above E - 1 closes a branch. Otherwise the units are the problem's own, and a branch closes at E - tolerance.
 */
export interface ExactProblem {
  readonly size: number
  readonly linear: Float64Array
  readonly rowStart: Int32Array
  readonly column: Int32Array
  readonly weight: Float64Array
  readonly whole: boolean
  /** 0 for whole numbers, else 2^-40 of the sum of all |coefficients| and the |offset|: above what rounding adds up to. */
  readonly tolerance: number
  /** One unit, in the problem's energy. */
  readonly unit: number
}

/** Sums of whole numbers up to this, and eighths of them, are exact in a double. */
const MAX_WHOLE = 2 ** 48

export function exactProblem ({ size, offset, linear, rowStart, column, weight }: Qubo): ExactProblem {
  const all = [linear, weight] // millions of numbers: they are not copied more than needed
  const mass = all.reduce((total, numbers) => numbers.reduce((sum, each) => sum + Math.abs(each), total), 0)
  const shape = { size, rowStart, column }
  const scale = wholeScale(all, mass)
  if (scale === undefined) return { ...shape, linear, weight, whole: false, tolerance: (mass + Math.abs(offset)) * 2 ** -40, unit: 1 }
  const divisor = all.reduce((total, numbers) => divisorOf(numbers, scale, total), 0) || 1
  const turned = (numbers: Float64Array): Float64Array => scale === divisor ? numbers : numbers.map(each => each * scale / divisor)
  return { ...shape, linear: turned(linear), weight: turned(weight), whole: true, tolerance: 0, unit: divisor / scale }
}

// The least power of two that makes all of them whole. Multiplying by it is exact.
function wholeScale (all: readonly Float64Array[], mass: number): number | undefined {
  for (let scale = 1; mass * scale <= MAX_WHOLE; scale *= 2) {
    if (all.every(numbers => numbers.every(each => Number.isInteger(each * scale)))) return scale
  }
  return undefined
}

function divisorOf (numbers: Float64Array, scale: number, start: number): number {
  let divisor = start
  for (let k = 0; k < numbers.length && divisor !== 1; k++) divisor = gcd(divisor, Math.abs(numbers[k] as number) * scale)
  return divisor
}

function gcd (a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b]
  return a
}

/** Σ linear·x + Σ weight·x·x, in units; exact for whole numbers. */
export function valueOf ({ size, linear, rowStart, column, weight }: ExactProblem, bits: Uint8Array): number {
  let value = 0
  for (let i = 0; i < size; i++) {
    if (bits[i] !== 1) continue
    value += linear[i] as number
    for (let k = rowStart[i] as number; k < (rowStart[i + 1] as number); k++) {
      const j = column[k] as number
      if (j < i && bits[j] === 1) value += weight[k] as number
    }
  }
  return value
}

/** A lower bound at or above this closes a branch when an answer of this value is known. */
export function goalFor ({ whole, tolerance }: ExactProblem, value: number): number {
  return whole ? value - 0.5 : value - tolerance / 4
}
