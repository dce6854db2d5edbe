const NANOSECONDS_PER_SECOND = 1e9

/**
 * Reads `ioreg -c IOHIDSystem -d 4 -w0`: nanoseconds since the last input. Several nodes may carry the key; the smallest
 * is the latest input. Values that do not fit 63 bits are wrapped negatives and do not count.
 */
export function parseHidIdle (text: string): number | undefined {
  const values = [...text.matchAll(/^[\s|]*"HIDIdleTime" = (\d{1,20})\s*\n/gm)].map(found => BigInt(found[1] ?? '')).filter(each => each < 2n ** 63n)
  const [first, ...rest] = values
  if (first === undefined) return undefined
  return Number(rest.reduce((least, each) => each < least ? each : least, first)) / NANOSECONDS_PER_SECOND
}
