import type { Profile, Snapshot } from '../../src/contract-types.js'

/** A pooled profile as the hub publishes it. */
export function sharedProfile (systemType: string, more: Partial<Profile> = {}): Profile {
  return { system_type: systemType, average_savings: 12.5, optimization_count: 40, contributor_count: 20, source: 'shared', ...more }
}

export function bySystemType (...profiles: Profile[]): Record<string, Profile> {
  return Object.fromEntries(profiles.map(profile => [profile.system_type, profile]))
}

export function snapshotOf (profiles: Snapshot['profiles']): Snapshot {
  return { schema: 1, hub: 'ab12', generated_at: 1_790_000_000, k: 10, totals: { contributors: 20, optimizations: 40, types: 1 }, profiles }
}

/** Names of every kind that the program may meet. */
export const SYSTEM_TYPES = [
  'apple_silicon_m1', 'apple_silicon_m1_pro', 'apple_silicon_m2', 'apple_silicon_m3', 'apple_silicon_m3_pro', 'apple_silicon_m3_max', 'apple_silicon_m3_ultra',
  'apple_silicon_m6', 'apple_silicon_m40_ultra', 'apple_silicon_unknown',
  'intel_mac_i3', 'intel_mac_i5', 'intel_mac_i7', 'intel_mac_i9', 'intel_mac_xeon', 'intel_mac_unknown',
  'linux_intel_i7', 'linux_intel_core_ultra_7', 'linux_intel_xeon', 'linux_intel_unknown', 'linux_amd_ryzen_7', 'linux_amd_epyc', 'linux_apple_m1', 'linux_apple_m2_max',
  'linux_arm_cortex_a76', 'linux_qualcomm_snapdragon', 'linux_unknown_unknown', 'unknown', 'windows_intel_i7'
] as const
