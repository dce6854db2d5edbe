import type { Qubo } from './qubo.js'

/** Finds two bits that lower E together. What was looked at in vain is looked at again only after something near it has flipped. */
export interface PairSearch {
  flipped: (i: number) => void
  /** Two coupled bits whose flips together change E by less than `below`; undefined when there are none. */
  lower: (below: number) => readonly [number, number] | undefined
}

export function createPairSearch (qubo: Qubo, bits: Uint8Array, gains: Float64Array): PairSearch {
  const { size, rowStart, column } = qubo
  const isWaiting = new Uint8Array(size).fill(1)
  const waiting = Array.from({ length: size }, (_, i) => size - 1 - i)
  const isMoved = new Uint8Array(size)
  let moved: number[] = []
  const wait = (i: number): void => {
    if (isWaiting[i] === 1) return
    isWaiting[i] = 1
    waiting.push(i)
  }
  const waitAround = (i: number): void => {
    wait(i)
    for (let k = rowStart[i] as number; k < (rowStart[i + 1] as number) && waiting.length < size; k++) wait(column[k] as number)
  }
  const lower = (below: number): readonly [number, number] | undefined => {
    moved.forEach(i => {
      isMoved[i] = 0
      waitAround(i)
    })
    moved = []
    for (let i = waiting.at(-1); i !== undefined; i = waiting.at(-1)) {
      const other = partnerOf(qubo, { bits, gains }, { i, below })
      if (other !== undefined) return [i, other]
      waiting.pop()
      isWaiting[i] = 0
    }
    return undefined
  }
  const flipped = (i: number): void => {
    if (isMoved[i] === 0) moved.push(i)
    isMoved[i] = 1
  }
  return { flipped, lower }
}

// Two bits without a coupling change E by the sum of what each does, never lower at a 1-flip optimum: only neighbours are tried.
function partnerOf (
  { rowStart, column, weight }: Qubo,
  { bits, gains }: { bits: Uint8Array, gains: Float64Array },
  { i, below }: { i: number, below: number }
): number | undefined {
  let [best, lowest] = [-1, below]
  for (let k = rowStart[i] as number; k < (rowStart[i + 1] as number); k++) {
    const j = column[k] as number
    const change = (gains[i] as number) + (gains[j] as number) + (bits[i] === bits[j] ? 1 : -1) * (weight[k] as number)
    if (change < lowest) [best, lowest] = [j, change]
  }
  return best < 0 ? undefined : best
}
