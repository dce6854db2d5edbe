import type { AppLimits, MachineSettings, Profile } from '../contract-types.js'
import { parseSystemType } from './system-type.js'
import type { SystemTraits } from './system-type.js'

/** A profile as it is used on this machine. */
export interface Layer {
  readonly profile: Profile
  /** Whether it was changed to fit another architecture. */
  readonly adapted: boolean
}

/**
 * The highest `thermal_threshold` that a profile of another chip maker may bring along, in °C. A judgement in every case:
 * it has to lie below the point at which the chip slows itself down, or a hot machine would never count as hot.
 */
export const THERMAL_MAX_C: Readonly<Record<string, number>> = {
  /** 5 °C below the junction limit of the Intel Macs' chips: Tjunction 100 °C, e.g. Core i7-9750H, ark.intel.com */
  intel: 95,
  /** 5 °C below the lowest limit among recent Ryzen chips: Tjmax 90 °C, e.g. Ryzen 7 5800X, amd.com */
  amd: 85,
  /** Apple publishes no limit, so the Intel figure stands in for it. */
  apple: 95
}
/** Everything else: 5 °C below where a small ARM board starts to throttle (Raspberry Pi: 80 °C, raspberrypi.com/documentation). */
export const THERMAL_MAX_OTHER_C = 75

/**
 * Fits a profile to the machine that uses it. From another architecture: circuits off, `classical_optimization` on,
 * `entanglement_depth` left out (it was tuned for circuits that are off here), per-app limits kept without
 * `quantum_acceleration`. From another chip maker: `thermal_threshold` limited. Its own kind: as it is.
 */
export function adaptProfile (profile: Profile, target: SystemTraits): Layer {
  const source = parseSystemType(profile.system_type)
  if (source.vendor === target.vendor) return { profile, adapted: false }
  const cooled = limitThreshold(profile, THERMAL_MAX_C[target.vendor] ?? THERMAL_MAX_OTHER_C)
  if (source.architecture === target.architecture) return { profile: cooled, adapted: cooled !== profile }
  const { recommended_settings: settings, process_optimizations: apps, ...rest } = cooled
  return {
    profile: {
      ...rest,
      ...(settings === undefined ? {} : { recommended_settings: classical(settings) }),
      ...(apps === undefined ? {} : { process_optimizations: withoutAcceleration(apps) })
    },
    adapted: true
  }
}

function limitThreshold (profile: Profile, maximum: number): Profile {
  const settings = profile.recommended_settings
  if (settings?.thermal_threshold === undefined || settings.thermal_threshold <= maximum) return profile
  return { ...profile, recommended_settings: { ...settings, thermal_threshold: maximum } }
}

function classical ({ entanglement_depth: _, ...settings }: MachineSettings): MachineSettings {
  return Object.keys(settings).length === 0 ? {} : { ...settings, quantum_circuits: 0, classical_optimization: true }
}

function withoutAcceleration (apps: Readonly<Record<string, AppLimits>>): Record<string, AppLimits> {
  return Object.fromEntries(Object.entries(apps).flatMap(([app, { quantum_acceleration: _, ...limits }]) =>
    Object.keys(limits).length === 0 ? [] : [[app, limits]]))
}
