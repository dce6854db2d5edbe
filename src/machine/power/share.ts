/**
 * Parts of a whole number, in proportion to weights over a divisor; each part is a whole number, rounded down. Their sum never
 * exceeds the whole:
 * where the weights together exceed the divisor (two samplers never look at the same moment), their own sum divides instead.
 */
export function shareOut (whole: number, weights: readonly number[], divisor: number): number[] {
  const largest = weights.reduce((most, weight) => Math.max(most, weight), divisor)
  if (largest === 0) return weights.map(() => 0)
  // Scaled to the largest first, for the sum of huge weights would overflow.
  const scaled = weights.map(weight => weight / largest)
  const by = Math.max(divisor / largest, scaled.reduce((sum, weight) => sum + weight, 0))
  let left = whole
  return scaled.map(weight => {
    // Rounding of the quotient can reach one unit above what is left.
    const part = Math.min(Math.floor(whole * (weight / by)), left)
    left -= part
    return part
  })
}
