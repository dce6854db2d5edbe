import type { MachineType } from '../machine-type.js'
import type { System } from '../system.js'
import { isTranslatedBrand, isVirtualBrand, parseBrand } from './brand.js'
import { OIDS, parseCores, parseSysctl } from './sysctl.js'
import type { Oids } from './sysctl.js'

const SYSCTL = '/usr/sbin/sysctl'
const ARCH = '/usr/bin/arch'
// With -i, oids that this system does not have are left out instead of failing the whole call.
const ARGS = ['-i', ...OIDS]

export async function identifyDarwin (system: System): Promise<MachineType> {
  const own = parseSysctl((await system.run(SYSCTL, ARGS)).stdout)
  const translated = own.get('sysctl.proc_translated') === '1' || isTranslatedBrand(brandOf(own))
  const oids = translated ? await askNatively(system) ?? own : own
  const chip = brandOf(oids)
  return {
    ...parseBrand(chip),
    platform: 'darwin',
    cores: parseCores(oids, system.cpuCount),
    virtual: isVirtualBrand(chip) || oids.get('kern.hv_vmm_present') === '1',
    translated,
    chip
  }
}

// The children of a translated process are translated too, unless `arch` starts them natively.
async function askNatively (system: System): Promise<Oids | undefined> {
  const oids = parseSysctl((await system.run(ARCH, ['-arm64', SYSCTL, ...ARGS])).stdout)
  return brandOf(oids) === '' ? undefined : oids
}

function brandOf (oids: Oids): string {
  return oids.get('machdep.cpu.brand_string') ?? ''
}
