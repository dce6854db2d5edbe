import type { Random } from './random.js'

interface Distribution {
  readonly re: Float64Array
  readonly im: Float64Array
  /** Probability of every block of contiguous states. */
  readonly sums: Float64Array
}

/**
 * Basis states drawn with their probabilities, in ascending order: numbers drawn first and sorted are met by one walk through the
 * cumulated probabilities, in which blocks without a number are stepped over.
 */
export function drawStates ({ re, im, sums }: Distribution, count: number, random: Random): number[] {
  const total = sums.reduce((sum, value) => sum + value, 0)
  const marks = Float64Array.from({ length: count }, () => random.float() * total).sort()
  const width = re.length / sums.length
  const drawn: number[] = []
  let passed = 0
  for (let block = 0; block < sums.length && drawn.length < count; block++) {
    const end = passed + (sums[block] ?? 0)
    let below = passed
    for (let x = block * width; x < (block + 1) * width && (marks[drawn.length] ?? Infinity) < end; x++) {
      below += (re[x] ?? 0) ** 2 + (im[x] ?? 0) ** 2
      while ((marks[drawn.length] ?? Infinity) < below) drawn.push(x)
    }
    passed = end
  }
  // what rounding left over belongs to the most likely state
  const likeliest = drawn.length < count ? mostLikely(re, im) : 0
  while (drawn.length < count) drawn.push(likeliest)
  return drawn
}

function mostLikely (re: Float64Array, im: Float64Array): number {
  let best = 0
  for (let x = 0, most = -1; x < re.length; x++) {
    const p = (re[x] ?? 0) ** 2 + (im[x] ?? 0) ** 2
    if (p > most) {
      most = p
      best = x
    }
  }
  return best
}
