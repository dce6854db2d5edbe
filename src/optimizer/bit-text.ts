/** `0101…`, bit 0 first: how bits cross a thread or a file. */
export function bitsToText (bits: Uint8Array): string {
  return bits.join('')
}

/** The inverse of `bitsToText`. */
export function bitsFromText (text: string): Uint8Array {
  return Uint8Array.from(text, bit => bit === '1' ? 1 : 0)
}
