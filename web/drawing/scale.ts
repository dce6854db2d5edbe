export interface Scale {
  readonly low: number
  readonly high: number
  readonly ticks: readonly number[]
  /** Where a value lies, as a share of the width. */
  at (value: number): number
}

/** Round limits around the values and zero, with a handful of ticks. */
export function scaleOf (values: readonly number[], wantedTicks = 5): Scale {
  const least = Math.min(0, ...values)
  const most = Math.max(0, ...values)
  const step = roundStep(Math.max(most - least, 1) / wantedTicks)
  const low = Math.floor(least / step) * step
  const high = Math.max(Math.ceil(most / step) * step, low + step)
  const ticks = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, index) => low + index * step)
  return { low, high, ticks, at: value => (value - low) / (high - low) }
}

function roundStep (rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 5, 10].find(each => each * power >= rough) ?? 10
  return factor * power
}
