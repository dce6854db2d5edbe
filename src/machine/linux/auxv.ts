/** Constants of the running kernel. */
export interface KernelUnits {
  /** Clock ticks per second of the times in /proc. */
  readonly ticksPerSecond: number
  readonly pageBytes: number
}

export interface WordFormat { readonly wordBytes: 4 | 8, readonly littleEndian: boolean }

const AT_PAGESZ = 6
const AT_CLKTCK = 17

/**
 * Reads the units out of `/proc/self/auxv`, the kernel's own list of (key, value) words (getauxval(3)), so that no
 * `getconf` has to be run. Pages are 4 KiB on most machines, 16 KiB under Asahi, 64 KiB on some ARM servers.
 * Undefined where the vector does not hold both.
 */
export function parseAuxv (bytes: Buffer, { wordBytes, littleEndian }: WordFormat): KernelUnits | undefined {
  const found = new Map<number, number>()
  for (let at = 0; at + 2 * wordBytes <= bytes.length; at += 2 * wordBytes) {
    found.set(word(at), word(at + wordBytes))
  }
  const ticksPerSecond = found.get(AT_CLKTCK) ?? 0
  const pageBytes = found.get(AT_PAGESZ) ?? 0
  return ticksPerSecond > 0 && pageBytes > 0 ? { ticksPerSecond, pageBytes } : undefined

  function word (at: number): number {
    if (wordBytes === 4) return littleEndian ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)
    return Number(littleEndian ? bytes.readBigUInt64LE(at) : bytes.readBigUInt64BE(at))
  }
}
