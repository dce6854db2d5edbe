import { oneLine } from '../machine-type.js'

/** One logical processor of `/proc/cpuinfo`: its lines by key. */
export type Processor = ReadonlyMap<string, string>

// The only keys that are kept: the file also holds serial numbers on some boards.
const KEPT = new Set(['processor', 'vendor_id', 'model name', 'flags', 'physical id', 'core id', 'CPU implementer', 'CPU part', 'Model'])

/** The processors, in the order of the file. Lines that belong to none (a board's `Model`) come with the last. */
export function parseCpuinfo (text: string): Processor[] {
  const processors: Array<Map<string, string>> = []
  for (const line of text.split('\n')) {
    const found = /^([A-Za-z_ ]+?)\s*:(.*)$/.exec(line)
    const key = found?.[1] ?? ''
    if (!KEPT.has(key)) continue
    if (key === 'processor') processors.push(new Map())
    processors.at(-1)?.set(key, key === 'flags' ? found?.[2]?.trim() ?? '' : oneLine(found?.[2] ?? ''))
  }
  return processors
}

/** The first value that any processor has for a key. */
export function firstOf (processors: readonly Processor[], key: string): string {
  return processors.find(each => each.has(key))?.get(key) ?? ''
}

/** Names the physical core of a processor; threads of one core share it. Where the kernel does not say, each is its own. */
export function coreKey (processor: Processor, index: number): string {
  const core = processor.get('core id')
  return core === undefined ? `#${index}` : `${processor.get('physical id') ?? '0'}:${core}`
}
