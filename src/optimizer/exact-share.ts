/** The value of the best answer of all who work on one problem, in shared memory. */
export interface ValueShare {
  read: () => number
  /** Lowers the value to this one, if it is lower. */
  offer: (value: number) => void
}

/** Room for one value, and for the counter with which threads take parts. */
export function createShareMemory (): SharedArrayBuffer {
  const memory = new SharedArrayBuffer(16)
  new Float64Array(memory)[0] = Infinity
  return memory
}

export function valueShare (memory: SharedArrayBuffer): ValueShare {
  const cell = new BigInt64Array(memory, 0, 1)
  const number = new Float64Array(1)
  const pattern = new BigInt64Array(number.buffer)
  const decode = (bits: bigint): number => {
    pattern[0] = bits
    return number[0] as number
  }
  return {
    read: () => decode(Atomics.load(cell, 0)),
    offer: value => {
      for (;;) {
        const seen = Atomics.load(cell, 0)
        if (!(value < decode(seen))) return
        number[0] = value
        const wanted = pattern[0] as bigint
        if (Atomics.compareExchange(cell, 0, seen, wanted) === seen) return
      }
    }
  }
}

/** The index of a part that nobody has taken yet. */
export function takePart (memory: SharedArrayBuffer): number {
  return Atomics.add(new Int32Array(memory, 8, 1), 0, 1)
}
