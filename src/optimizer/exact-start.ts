import { createDescent } from './descent.js'
import type { Qubo } from './qubo.js'
import type { Random } from './random.js'

export interface StartOptions {
  readonly start: Uint8Array | undefined
  readonly shouldStop: () => boolean
}

/** Good bits, quickly: some runs of one-flip tabu search (Glover, Kochenberger and Alidaee 1998), the first from the bits given. */
export function quickStart (qubo: Qubo, random: Random, { start, shouldStop }: StartOptions): Uint8Array {
  let best: Uint8Array = start === undefined ? new Uint8Array(qubo.size) : Uint8Array.from(start)
  if (qubo.size === 0) return best
  let lowest = createDescent(qubo, best).energy()
  const runs = qubo.size <= 20 ? 4 : 12
  for (let run = 0; run < runs && !shouldStop(); run++) {
    const from = run === 0 ? best : Uint8Array.from(best, () => random.uint32() & 1)
    const found = tabu(qubo, from, { random, shouldStop })
    if (found.energy < lowest) [best, lowest] = [found.bits, found.energy]
  }
  return best
}

interface Tabu {
  readonly random: Random
  readonly shouldStop: () => boolean
}

function tabu (qubo: Qubo, from: Uint8Array, { random, shouldStop }: Tabu): { bits: Uint8Array, energy: number } {
  const descent = createDescent(qubo, from)
  const { size } = qubo
  const until = new Int32Array(size)
  let lowest = descent.energy()
  let bits = Uint8Array.from(descent.bits)
  for (let step = 1, still = 0; still < 12 * size && !shouldStop(); step++, still++) {
    const v = bestMove(descent.gains, until, { step, aspiration: lowest - descent.energy() })
    descent.flip(v)
    until[v] = step + Math.floor(size / 10) + random.uint32() % 10
    if (descent.energy() < lowest - 1e-12 * Math.abs(lowest)) {
      lowest = descent.energy()
      bits = Uint8Array.from(descent.bits)
      still = 0
    }
  }
  return { bits, energy: lowest }
}

function bestMove (gains: Float64Array, until: Int32Array, { step, aspiration }: { step: number, aspiration: number }): number {
  let [best, oldest] = [-1, 0]
  for (let v = 0; v < gains.length; v++) {
    if ((until[v] as number) < (until[oldest] as number)) oldest = v
    if ((until[v] as number) > step && (gains[v] as number) >= aspiration) continue
    if (best < 0 || (gains[v] as number) < (gains[best] as number)) best = v
  }
  return best < 0 ? oldest : best
}
