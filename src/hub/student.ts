// 97.5 % quantiles for 1 to 30 degrees of freedom.
const SMALL = [
  12.706205, 4.302653, 3.182446, 2.776445, 2.570582, 2.446912, 2.364624, 2.306004, 2.262157, 2.228139,
  2.200985, 2.178813, 2.160369, 2.144787, 2.131450, 2.119905, 2.109816, 2.100922, 2.093024, 2.085963,
  2.079614, 2.073873, 2.068658, 2.063899, 2.059539, 2.055529, 2.051831, 2.048407, 2.045230, 2.042272
]

/** 97.5 % quantile of the standard normal distribution. */
export const NORMAL_975 = 1.959964

/** 97.5 % quantile of Student's t distribution. Above the table: Abramowitz & Stegun 26.7.5, right to six digits there. */
export function student975 (degrees: number): number {
  const exact = SMALL[degrees - 1]
  if (exact !== undefined) return exact
  const z = NORMAL_975
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384
  ]
  return terms.reduce((sum, term, index) => sum + term / degrees ** (index + 1), z)
}
