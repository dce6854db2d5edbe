import type { LevelFindings, MachineSettings, OutcomeCounts, Profile, Savings, Sensor, Snapshot } from '../contract-types.js'
import { canonicalJson } from './canonical-json.js'
import { estimate, nth, total } from './estimate.js'
import type { Bin, Estimate } from './estimate.js'
import { mergeBins, publishedHistogram } from './histogram.js'
import { familyOf, poolTypes } from './pooling.js'
import type { Measure } from './vote.js'

/** One sum over the days of the window. */
export interface WindowTally {
  readonly systemType: string
  readonly epoch: string
  readonly measure: Measure
  readonly value: number
  readonly count: number
}

export interface DocumentOptions {
  readonly tallies: readonly WindowTally[]
  readonly k: number
  readonly hub: string
  readonly now: Date
  /** What was published before: a profile that did not change keeps its date. */
  readonly previous: Snapshot | undefined
}

export interface Built { readonly document: Snapshot, readonly withheldTypes: number }

/** A profile takes up to 1200 bytes, so the document stays below 320 kB, a third of what clients accept. */
const MAX_PROFILES = 256
const SENSORS: readonly Sensor[] = ['battery_telemetry', 'rapl', 'battery', 'external_meter', 'cpu_time_model', 'unknown']
const FLAGS: ReadonlySet<string> = new Set<keyof MachineSettings>(['aggressive_mode', 'classical_optimization'])

/** The document that is published: every type with at least k contributors, and nothing about the others. */
export function buildDocument ({ tallies, k, hub, now, previous }: DocumentOptions): Built {
  const types = [...groupBy(tallies, tally => tally.systemType)].map(([systemType, lines]) => summarise(systemType, lines))
  const shown = types.filter(type => type.machines >= Math.max(k, 1)).sort(byMachines).slice(0, MAX_PROFILES)
  const seconds = Math.floor(now.getTime() / 1000)
  const profiles = shown.map(type => [type.systemType, dated(profileOf(type, shown, k), previous, seconds)] as const)
  const document: Snapshot = {
    schema: 1,
    hub,
    generated_at: seconds,
    k,
    totals: {
      contributors: shown.reduce((sum, type) => sum + type.machines, 0),
      optimizations: shown.reduce((sum, type) => sum + type.optimizations, 0),
      types: shown.length
    },
    profiles: Object.fromEntries(profiles.sort(([a], [b]) => a < b ? -1 : 1)) as Record<string, Profile & Record<string, unknown>>
  }
  return { document, withheldTypes: types.filter(type => type.machines > 0).length - shown.length }
}

function byMachines (a: Summary, b: Summary): number {
  return b.machines - a.machines || (a.systemType < b.systemType ? -1 : 1)
}

interface Summary {
  readonly systemType: string
  readonly machines: number
  readonly optimizations: number
  readonly quantumAdvantages: number
  /** Votes of each epoch. */
  readonly epochs: ReadonlyArray<readonly Bin[]>
  readonly lines: readonly WindowTally[]
  readonly estimate: Estimate
}

function summarise (systemType: string, lines: readonly WindowTally[]): Summary {
  const epochs = epochsOf(lines, 'savings')
  const machines = machinesOf(epochs)
  const count = (measure: Measure): number => total(lines.filter(line => line.measure === measure))
  return {
    systemType,
    machines,
    optimizations: count('optimizations'),
    quantumAdvantages: count('quantum_advantage'),
    epochs,
    lines,
    estimate: estimate(mergeBins(epochs), machines)
  }
}

// A machine has another tag in every epoch, so only within one are different tags sure to be different machines.
function machinesOf (epochs: ReadonlyArray<readonly Bin[]>): number {
  return Math.max(0, ...epochs.map(total))
}

function epochsOf (lines: readonly WindowTally[], measure: Measure): Bin[][] {
  const matching = lines.filter(line => line.measure === measure && line.count > 0)
  return [...groupBy(matching, line => line.epoch).values()].map(bins => mergeBins([bins]))
}

function profileOf (type: Summary, shown: readonly Summary[], k: number): Profile {
  const settings = settingsOf(type.lines, k)
  const levels = levelsOf(type.lines, k)
  return {
    system_type: type.systemType,
    average_savings: rounded(type.estimate.mean),
    optimization_count: type.optimizations,
    quantum_advantage_rate: type.optimizations === 0 ? 0 : rounded(type.quantumAdvantages / type.optimizations, 1000),
    contributor_count: type.machines,
    ...(Object.keys(settings).length === 0 ? {} : { recommended_settings: settings }),
    savings: savingsOf(type, shown, k),
    ...(Object.keys(levels).length === 0 ? {} : { levels }),
    source: 'shared'
  }
}

function savingsOf (type: Summary, shown: readonly Summary[], k: number): Savings {
  const { mean, median, ci95 } = type.estimate
  const pooled = pooledOf(type, shown)
  return {
    estimator: 'trimmed20',
    mean: rounded(mean),
    median: rounded(median),
    ci95: [rounded(ci95[0]), rounded(ci95[1])],
    histogram: publishedHistogram(type.epochs, Math.min(3, Math.max(k, 1))),
    machines: type.machines,
    sensor: sensorOf(type.lines),
    ...(pooled === undefined ? {} : { pooled })
  }
}

// Only published types take part: a pooled figure must not speak for a type that is withheld.
function pooledOf (type: Summary, shown: readonly Summary[]): Savings['pooled'] {
  const related = shown.filter(other => familyOf(other.systemType) === familyOf(type.systemType))
  const studies = related.flatMap(({ estimate: { mean, variance } }) => variance === undefined ? [] : [{ mean, variance }])
  if (studies.length < 2) return undefined
  const { mean, ci95, tau, types } = poolTypes(studies)
  return { mean: rounded(mean), ci95: [rounded(ci95[0]), rounded(ci95[1])], tau: rounded(tau), types }
}

function sensorOf (lines: readonly WindowTally[]): Sensor {
  const votes = (sensor: Sensor): number => total(lines.filter(line => line.measure === `sensor:${sensor}`))
  return SENSORS.reduce((best, sensor) => votes(sensor) > votes(best) ? sensor : best)
}

// Lower median: always a value that somebody sent. Of a flag it is the majority, and false where they are equal.
function settingsOf (lines: readonly WindowTally[], k: number): MachineSettings {
  const names = [...new Set(lines.flatMap(line => line.measure.startsWith('setting:') ? [line.measure.slice('setting:'.length)] : []))].sort()
  return Object.fromEntries(names.flatMap(name => {
    const epochs = epochsOf(lines, `setting:${name as keyof MachineSettings}`)
    if (machinesOf(epochs) < Math.max(k, 1)) return []
    const bins = mergeBins(epochs)
    const value = nth(bins, Math.floor((total(bins) - 1) / 2))
    return [[name, FLAGS.has(name) ? value === 1 : value]]
  }))
}

const LEVELS = ['deprioritise', 'cap', 'suspend'] as const

// The shares are at most one a machine and level, so a liar moves them by one machine, as in every other vote.
function levelsOf (lines: readonly WindowTally[], k: number): LevelFindings {
  return Object.fromEntries(LEVELS.flatMap(level => {
    const epochs = epochsOf(lines, `level:${level}:kept`)
    const machines = machinesOf(epochs)
    if (machines < Math.max(k, 1)) return []
    const votes = total(epochs.flat())
    const worth = (outcome: keyof OutcomeCounts): number => {
      const bins = epochsOf(lines, `level:${level}:${outcome}`).flat()
      return rounded(machines * bins.reduce((sum, { value, count }) => sum + value * count, 0) / (100 * votes), 10)
    }
    return [[level, { machines, kept: worth('kept'), undetected: worth('undetected'), dropped: worth('dropped') }]]
  }))
}

function dated (profile: Profile, previous: Snapshot | undefined, seconds: number): Profile {
  const { last_updated: before = seconds, ...old } = (previous?.profiles[profile.system_type] ?? {}) as Partial<Profile>
  const unchanged = canonicalJson(old) === canonicalJson(profile)
  return { ...profile, last_updated: unchanged ? before : seconds }
}

/** Whether two documents say the same, apart from when. */
export function saysTheSame (a: Snapshot, b: Snapshot): boolean {
  return canonicalJson({ ...a, generated_at: 0 }) === canonicalJson({ ...b, generated_at: 0 })
}

function groupBy<T> (items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}

function rounded (value: number, scale = 100): number {
  return Math.round(value * scale) / scale + 0
}
