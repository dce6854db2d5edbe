import { readWord } from './power-file.js'
import type { SensorFiles } from './power-file.js'

// What a change of profile comes down to, whoever makes it: a tuner, a hotkey or a person. Turbo is left out, because some tuners switch
// it with the load, as the processor itself does.
const PARTS = [
  ['platform', 'sys/firmware/acpi/platform_profile'],
  ['governor', 'sys/devices/system/cpu/cpufreq/policy0/scaling_governor'],
  ['preference', 'sys/devices/system/cpu/cpufreq/policy0/energy_performance_preference']
] as const

/** Such as `platform=balanced governor=powersave`; undefined where the system tells none of it, as in most virtual machines. */
export async function readPowerProfile (files: SensorFiles): Promise<string | undefined> {
  const found = await Promise.all(PARTS.map(async ([name, path]) => {
    const word = await readWord(files, path)
    return word !== undefined && /^[a-z0-9_-]{1,20}$/.test(word) ? [`${name}=${word}`] : []
  }))
  const words = found.flat()
  return words.length === 0 ? undefined : words.join(' ')
}
