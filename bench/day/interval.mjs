// Paired differences between arms: each block holds every arm once, in random order.
const { studentQuantile } = await import(new URL('../../dist/student.js', import.meta.url))

/** Mean and 95 % interval of numbers that are one a block; no interval from fewer than two. */
export function meanOf (values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  if (values.length < 2) return { mean, low: undefined, high: undefined }
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
  const half = studentQuantile(0.975, values.length - 1) * Math.sqrt(variance / values.length)
  return { mean, low: mean - half, high: mean + half }
}

/** Saving in percent of the one against the other, from log-ratios. */
export function savingOf (ours, theirs) {
  const { mean, low, high } = meanOf(ours.map((value, i) => Math.log(value / theirs[i])))
  const percent = value => value === undefined ? undefined : 100 * (1 - Math.exp(value))
  return { mean: percent(mean), low: percent(high), high: percent(low) }
}

export function intervalText ({ mean, low, high }, unit) {
  const interval = low === undefined ? 'no interval from one block' : `95 % ${low.toFixed(2)} to ${high.toFixed(2)}`
  return `${mean.toFixed(2)} ${unit} (${interval})`
}

export function quantile (values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
}
