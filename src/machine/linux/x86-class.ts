export type X86Vendor = 'intel' | 'amd' | 'hygon' | 'zhaoxin'

type Rule = readonly [pattern: RegExp, className: string]

const VENDORS: ReadonlyMap<string, X86Vendor> = new Map([
  ['GenuineIntel', 'intel'], ['AuthenticAMD', 'amd'], ['HygonGenuine', 'hygon'], ['CentaurHauls', 'zhaoxin'], ['Shanghai', 'zhaoxin']
])

// The first that fits; `$` stands for the digit. A Core i3-N305 is an i3, a Celeron N5105 a Celeron, an N100 neither.
const RULES: Readonly<Record<X86Vendor, readonly Rule[]>> = {
  intel: [
    [/\bCore Ultra X?([3579])\b/i, 'core_ultra_$'],
    [/\bi([3579])(?![\w.])/i, 'i$'],
    [/\bCore ([3579])\b/i, 'core_$'],
    [/\bCore m[357]?\b/i, 'core_m'],
    [/\bCore ?2\b/i, 'core_2'],
    [/\bXeon\b/i, 'xeon'],
    [/\bCeleron\b/i, 'celeron'],
    [/\bPentium\b/i, 'pentium'],
    [/\bAtom\b/i, 'atom'],
    [/\bN\d{2,3}\b/i, 'n_series']
  ],
  amd: [
    [/\bThreadripper\b/i, 'threadripper'],
    [/\bEPYC\b/i, 'epyc'],
    [/\bRyzen AI MAX\b/i, 'ryzen_ai_max'],
    [/\bRyzen (?:AI )?(?:PRO )?([3579])\b/i, 'ryzen_$'],
    [/\bRyzen\b/i, 'ryzen'],
    [/\bOpteron\b/i, 'opteron'],
    [/\bAthlon\b/i, 'athlon']
  ],
  hygon: [],
  zhaoxin: []
}

/** The vendor behind `vendor_id`. */
export function x86Vendor (vendorId: string): X86Vendor | undefined {
  return VENDORS.get(vendorId)
}

/** The class in a `model name`, or null. A name that a hypervisor made up ("Intel Core Processor (Skylake)") has none. */
export function x86Class (vendor: X86Vendor, modelName: string): string | null {
  const name = modelName.replace(/\((?:R|TM)\)/gi, ' ').replace(/\s+/g, ' ')
  for (const [pattern, className] of RULES[vendor]) {
    const found = pattern.exec(name)
    if (found !== null) return className.replace('$', found[1] ?? '')
  }
  return null
}
