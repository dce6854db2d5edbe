import { unknownAppleChip } from '../apple-chip.js'
import { coresOf } from '../machine-type.js'
import type { Chip, CoreLevel, Cores, MachineType } from '../machine-type.js'
import type { System } from '../system.js'
import { armLevels, armVendor } from './arm-class.js'
import { coreKey, firstOf, parseCpuinfo } from './cpuinfo.js'
import type { Processor } from './cpuinfo.js'
import { appleChipOf, parseDeviceTree } from './device-tree.js'
import type { DeviceTree } from './device-tree.js'
import { parseRanges } from './ranges.js'
import { x86Class, x86Vendor } from './x86-class.js'

// Intel's hybrid chips list the processors of each kind of core here.
const HYBRID = [['Performance', '/sys/devices/cpu_core/cpus'], ['Efficiency', '/sys/devices/cpu_atom/cpus']] as const

export async function identifyLinux (system: System): Promise<MachineType> {
  const files = ['/proc/cpuinfo', '/proc/device-tree/model', '/proc/device-tree/compatible', ...HYBRID.map(([, path]) => path)]
  const [cpuinfo, model, compatible, ...lists] = await Promise.all(files.map(async path => await system.readText(path)))
  const processors = parseCpuinfo(cpuinfo ?? '')
  const tree = parseDeviceTree(model, compatible)
  const hybrid = HYBRID.flatMap(([name], index) => hybridLevel(name, processors, lists[index] ?? ''))
  return {
    ...chipOf(processors, tree),
    platform: 'linux',
    cores: coresFrom(processors, hybrid.length > 0 ? hybrid : armLevels(processors), system.cpuCount),
    virtual: isVirtual(processors, tree),
    translated: false,
    chip: [firstOf(processors, 'model name'), tree.model, firstOf(processors, 'Model')].find(each => each !== '') ?? ''
  }
}

function chipOf (processors: readonly Processor[], tree: DeviceTree): Chip {
  const x86 = x86Vendor(firstOf(processors, 'vendor_id'))
  if (x86 !== undefined) return linuxChip(x86, x86Class(x86, firstOf(processors, 'model name')))
  const vendor = armVendor(firstOf(processors, 'CPU implementer'))
  if (vendor === 'apple') return appleChipOf(tree) ?? unknownAppleChip('linux_apple')
  // Newer Snapdragons have cores of ARM's design, so the board's chip maker is asked too.
  if (vendor === 'qualcomm' || tree.compatible.some(each => each.startsWith('qcom,'))) return linuxChip('qualcomm', 'snapdragon')
  return linuxChip(vendor ?? 'unknown', armLevels(processors)[0]?.name ?? null)
}

function linuxChip (vendor: string, tier: string | null): Chip {
  const family = `linux_${vendor}`
  return { systemType: `${family}_${tier ?? 'unknown'}`, vendor, family, generation: null, tier }
}

function coresFrom (processors: readonly Processor[], levels: readonly CoreLevel[], cpuCount: number): Cores {
  const physical = new Set(processors.map(coreKey)).size
  return coresOf(physical > 0 ? physical : cpuCount, levels)
}

function hybridLevel (name: string, processors: readonly Processor[], list: string): CoreLevel[] {
  const members = parseRanges(list)
  const keys = processors.flatMap((processor, index) => members.has(processor.get('processor') ?? '') ? [coreKey(processor, index)] : [])
  return keys.length === 0 ? [] : [{ name, physical: new Set(keys).size }]
}

function isVirtual (processors: readonly Processor[], tree: DeviceTree): boolean {
  return firstOf(processors, 'flags').split(' ').includes('hypervisor') || tree.compatible.includes('linux,dummy-virt')
}
