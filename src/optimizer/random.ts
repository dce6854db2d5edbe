/** A seeded stream; the same seed gives the same stream on every machine. */
export interface Random {
  /** The next 32 bits, as an unsigned integer. */
  uint32: () => number
  /** Uniform in [0, 1) with 53 bits. */
  float: () => number
}

/** xoshiro128++ (Blackman and Vigna 2021), its state filled from the seed by splitmix32. */
export function createRandom (seed: number): Random {
  let counter = seed >>> 0
  const splitmix = (): number => {
    counter = (counter + 0x9e3779b9) >>> 0
    let z = counter
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
    return (z ^ (z >>> 15)) >>> 0
  }
  const uint32 = streamOver(Int32Array.of(splitmix(), splitmix(), splitmix(), splitmix()), 0)
  return { uint32, float: () => ((uint32() >>> 5) * 0x4000000 + (uint32() >>> 6)) / 0x20000000000000 }
}

/** The same generator with its four words of state in `words` from `at` on, where another program can go on with it. */
export function streamOver (words: Int32Array, at: number): () => number {
  const rotate = (x: number, k: number): number => (x << k) | (x >>> (32 - k))
  return () => {
    let [a, b, c, d] = [words[at] as number, words[at + 1] as number, words[at + 2] as number, words[at + 3] as number]
    const result = (rotate(a + d | 0, 7) + a) >>> 0
    const t = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= t
    d = rotate(d, 11)
    words[at] = a
    words[at + 1] = b
    words[at + 2] = c
    words[at + 3] = d
    return result
  }
}
