import type { Savings } from '../contract-types.js'
import { nth, total } from './estimate.js'
import type { Bin } from './estimate.js'

type Histogram = Savings['histogram']

interface Range { readonly from: number, readonly to: number }

const MAX_BINS = 12
const LIMIT = 1000
// Widths in tenths of a percent; the widest covers -100 to 100 in ten bins.
const WIDTHS = [5, 10, 20, 50, 100, 200]

/**
 * The histogram that is published: at most twelve bins on a fixed grid, none of fewer machines than `least`.
 * The grid spans the votes without the `least - 1` outermost ones on each side, so that no edge tells where a single machine
 * is; if votes lie outside, the outer bin reaches to the end of the scale. `epochs` are the votes of each epoch: a machine may
 * be in several of them, so a bin is only sure to hold as many machines as it has votes in one epoch.
 */
export function publishedHistogram (epochs: ReadonlyArray<readonly Bin[]>, least: number): Histogram {
  const all = mergeBins(epochs)
  const merged = mergeSmall(gridOf(all, least), range => Math.max(...epochs.map(bins => votesIn(bins, range))) >= least)
  // The schema's minimum lengths become tuples in the types; there is always at least one bin.
  return {
    edges: [...merged.map(range => range.from), merged.at(-1)?.to ?? LIMIT].map(edge => edge / 10) as Histogram['edges'],
    counts: merged.map(range => votesIn(all, range)) as Histogram['counts']
  }
}

/** The votes of all epochs in one list, ascending. */
export function mergeBins (epochs: ReadonlyArray<readonly Bin[]>): Bin[] {
  const counts = new Map<number, number>()
  for (const { value, count } of epochs.flat()) counts.set(value, (counts.get(value) ?? 0) + count)
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => a.value - b.value)
}

function gridOf (bins: readonly Bin[], least: number): Range[] {
  const votes = total(bins)
  const hidden = Math.min(least - 1, Math.floor((votes - 1) / 2))
  const low = nth(bins, hidden)
  const high = nth(bins, votes - 1 - hidden)
  const width = WIDTHS.find(each => Math.floor(high / each) - Math.floor(low / each) < MAX_BINS) ?? 200
  const first = Math.max(Math.floor(low / width) * width, -LIMIT)
  const last = Math.min(Math.floor(high / width) * width, LIMIT - width)
  const ranges: Range[] = []
  for (let from = Math.min(first, last); from <= last; from += width) ranges.push({ from, to: from + width })
  return openEnds(ranges, bins)
}

function openEnds (ranges: readonly Range[], bins: readonly Bin[]): Range[] {
  const [first] = ranges
  const last = ranges.at(-1)
  const below = first !== undefined && (bins[0]?.value ?? 0) < first.from
  const above = last !== undefined && !contains(last, bins.at(-1)?.value ?? 0)
  return ranges.map(range => ({ from: range === first && below ? -LIMIT : range.from, to: range === last && above ? LIMIT : range.to }))
}

function mergeSmall (ranges: readonly Range[], isEnough: (range: Range) => boolean): Range[] {
  const merged: Range[] = []
  let from = ranges[0]?.from ?? -LIMIT
  for (const { to } of ranges) {
    if (!isEnough({ from, to })) continue
    merged.push({ from, to })
    from = to
  }
  return joinRest(merged, { from, to: ranges.at(-1)?.to ?? LIMIT })
}

// What is left at the upper end is too small to stand alone and joins its lower neighbour.
function joinRest (merged: readonly Range[], rest: Range): Range[] {
  const last = merged.at(-1)
  if (last === undefined) return [rest]
  return rest.from === rest.to ? [...merged] : [...merged.slice(0, -1), { from: last.from, to: rest.to }]
}

function votesIn (bins: readonly Bin[], range: Range): number {
  return total(bins.filter(({ value }) => contains(range, value)))
}

// Bins are half-open, except that the end of the scale belongs to the last one.
function contains ({ from, to }: Range, value: number): boolean {
  return value >= from && (value < to || (to === LIMIT && value === LIMIT))
}
