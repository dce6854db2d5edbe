import type { Processor } from './cpuinfo.js'

interface Implementer { readonly vendor: string, readonly parts: ReadonlyMap<string, string> }

const parts = (...entries: Array<[string, string]>): ReadonlyMap<string, string> => new Map(entries)

// Numbers as in the kernel's arch/arm64/include/asm/cputype.h. Within ARM's own, from the smallest core to the largest:
// a chip with several kinds is named after its largest.
const IMPLEMENTERS: ReadonlyMap<string, Implementer> = new Map([
  ['0x41', {
    vendor: 'arm',
    parts: parts(
      ['0xc07', 'cortex_a7'], ['0xd04', 'cortex_a35'], ['0xd03', 'cortex_a53'], ['0xd05', 'cortex_a55'], ['0xd46', 'cortex_a510'],
      ['0xd80', 'cortex_a520'], ['0xc09', 'cortex_a9'], ['0xc0f', 'cortex_a15'], ['0xd07', 'cortex_a57'], ['0xd08', 'cortex_a72'],
      ['0xd09', 'cortex_a73'], ['0xd0a', 'cortex_a75'], ['0xd0b', 'cortex_a76'], ['0xd0d', 'cortex_a77'], ['0xd41', 'cortex_a78'],
      ['0xd42', 'cortex_a78ae'], ['0xd4b', 'cortex_a78c'], ['0xd47', 'cortex_a710'], ['0xd4d', 'cortex_a715'], ['0xd81', 'cortex_a720'],
      ['0xd87', 'cortex_a725'], ['0xd44', 'cortex_x1'], ['0xd4c', 'cortex_x1c'], ['0xd48', 'cortex_x2'], ['0xd4e', 'cortex_x3'],
      ['0xd82', 'cortex_x4'], ['0xd85', 'cortex_x925'], ['0xd4a', 'neoverse_e1'], ['0xd0c', 'neoverse_n1'], ['0xd49', 'neoverse_n2'],
      ['0xd8e', 'neoverse_n3'], ['0xd40', 'neoverse_v1'], ['0xd4f', 'neoverse_v2'], ['0xd84', 'neoverse_v3'], ['0xd83', 'neoverse_v3ae'])
  }],
  ['0x42', { vendor: 'broadcom', parts: parts() }],
  ['0x43', { vendor: 'cavium', parts: parts(['0x0a1', 'thunderx'], ['0x0af', 'thunderx2']) }],
  ['0x46', { vendor: 'fujitsu', parts: parts(['0x001', 'a64fx']) }],
  ['0x48', { vendor: 'hisilicon', parts: parts(['0xd01', 'kunpeng_920']) }],
  ['0x4e', { vendor: 'nvidia', parts: parts(['0x003', 'denver_2'], ['0x004', 'carmel']) }],
  ['0x51', { vendor: 'qualcomm', parts: parts() }],
  ['0x53', { vendor: 'samsung', parts: parts() }],
  ['0x61', { vendor: 'apple', parts: parts() }],
  ['0x70', { vendor: 'phytium', parts: parts() }],
  ['0xc0', { vendor: 'ampere', parts: parts(['0xac3', 'ampere1'], ['0xac4', 'ampere1a']) }]
])

/** Who designed the cores. */
export function armVendor (implementer: string): string | undefined {
  return IMPLEMENTERS.get(implementer.toLowerCase())?.vendor
}

/** The kinds of cores that are known by name, largest first, each with its processors. ARM cores have one thread. */
export function armLevels (processors: readonly Processor[]): Array<{ readonly name: string, readonly physical: number }> {
  const kinds = [...IMPLEMENTERS].flatMap(([implementer, known]) => [...known.parts].map(([part, name]) => ({ implementer, part, name })))
  return kinds.reverse().flatMap(({ implementer, part, name }) => {
    const physical = processors.filter(each => each.get('CPU implementer')?.toLowerCase() === implementer &&
      each.get('CPU part')?.toLowerCase() === part).length
    return physical === 0 ? [] : [{ name, physical }]
  })
}
