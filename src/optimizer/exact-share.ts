/** What all who work on one problem know: the value of the best answer, and whether that is enough. */
export interface ValueShare {
  read: () => number
  /** Lowers the value to this one, if it is lower. */
  offer: (value: number) => void
  isEnough: () => boolean
  /** The target is met: all may stop. */
  end: () => void
}

/** Room for one value, for the counter with which threads take parts, and for the flag that ends the work. */
export function createShareMemory (): SharedArrayBuffer {
  const memory = new SharedArrayBuffer(16)
  new Float64Array(memory)[0] = Infinity
  return memory
}

export function valueShare (memory: SharedArrayBuffer): ValueShare {
  const cell = new BigInt64Array(memory, 0, 1)
  const flag = new Int32Array(memory, 12, 1)
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
    },
    isEnough: () => Atomics.load(flag, 0) !== 0,
    end: () => { Atomics.store(flag, 0, 1) }
  }
}

/** The index of a part that nobody has taken yet. */
export function takePart (memory: SharedArrayBuffer): number {
  return Atomics.add(new Int32Array(memory, 8, 1), 0, 1)
}
