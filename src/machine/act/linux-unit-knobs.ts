import type { ActuatorName } from './change.js'

/** One property of a systemd unit: how it is asked for, set and taken back. */
export interface UnitKnob {
  readonly name: ActuatorName
  /** Its name in `systemctl show`. */
  readonly property: string
  /** What `show` tells, in the form of `normal`, where nobody chose a value. */
  readonly neutral: string
  /** The value to set, from the one that was wished; undefined where that is not valid. */
  target (wished: string | undefined): string | undefined
  /** A value as `show` tells it, in the form of `target`. */
  normal (shown: string): string
  /** Arguments for systemctl. */
  set (unit: string, value: string): string[]
  clear (unit: string): string[]
}

const same = (value: string): string => value
const assign = (name: string) => ({
  set: (unit: string, value: string) => ['set-property', '--runtime', '--', unit, `${name}=${value}`],
  clear: (unit: string) => ['set-property', '--runtime', '--', unit, `${name}=`]
})

/** A fifth of what others get when the processors are busy; 100 is the default of cgroup v2. */
const WEIGHT: UnitKnob = { name: 'unit_weight', property: 'CPUWeight', neutral: '[not set]', target: () => '20', normal: same, ...assign('CPUWeight') }

/** Values are `20%` of one processor. */
const QUOTA: UnitKnob = {
  name: 'unit_quota',
  property: 'CPUQuotaPerSecUSec',
  neutral: 'infinity',
  target: (wished = '') => /^[1-9]\d{0,4}%?$/.test(wished) ? `${parseInt(wished, 10)}%` : undefined,
  normal: percentOf,
  ...assign('CPUQuota')
}

/** Values are bytes. Above it the kernel takes memory back and slows the app; it does not kill (that would be MemoryMax). */
const MEMORY: UnitKnob = {
  name: 'unit_memory',
  property: 'MemoryHigh',
  neutral: 'infinity',
  target: (wished = '') => /^[1-9]\d{5,14}$/.test(wished) ? wished : undefined,
  normal: same,
  ...assign('MemoryHigh')
}

const FREEZE: UnitKnob = {
  name: 'unit_freeze',
  property: 'FreezerState',
  neutral: 'running',
  target: () => 'frozen',
  normal: same,
  set: unit => ['freeze', '--', unit],
  clear: unit => ['thaw', '--', unit]
}

export const UNIT_KNOBS: readonly UnitKnob[] = [WEIGHT, QUOTA, MEMORY, FREEZE]

const SECONDS: Readonly<Record<string, number>> = { us: 1e-6, ms: 1e-3, s: 1, min: 60, h: 3600 }

// `systemctl show` tells a quota as time per second: `200ms`, `1s 500ms`.
function percentOf (shown: string): string {
  const parts = shown.split(' ').map(part => /^(\d{1,9}(?:\.\d{1,6})?)(us|ms|s|min|h)$/.exec(part))
  if (parts.includes(null)) return shown
  const seconds = parts.reduce((sum, part) => sum + Number(part?.[1]) * (SECONDS[part?.[2] ?? ''] ?? 0), 0)
  return `${Math.round(seconds * 100)}%`
}
