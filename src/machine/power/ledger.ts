import { shareOut } from './share.js'
import type { Reading } from './reading.js'

export type Label = 'measured' | 'modelled' | 'unavailable'

/** What one app used over the interval. */
export interface AppUsage {
  readonly id: string
  readonly name: string
  /** Seconds of processor time in the interval, all its processes. */
  readonly cpuSeconds: number
}

export interface LedgerInput {
  /** Length of the interval in seconds. */
  readonly seconds: number
  /** The machine's power over the interval; undefined where no sensor has one. */
  readonly reading: Pick<Reading, 'sensor' | 'label' | 'scope' | 'watts'> | undefined
  readonly apps: readonly AppUsage[]
  /** Processor seconds of this program and its children. */
  readonly ownCpuSeconds: number
  /** Processor seconds of everything on the machine, apps or not. */
  readonly totalCpuSeconds: number
  /** Logical processors. */
  readonly cpuCount: number
}

export interface LedgerRow {
  readonly kind: 'app' | 'own' | 'residual'
  readonly id: string
  readonly name: string
  readonly label: Label
  /** Absent for the residual, which is no processor time. */
  readonly cpuSeconds?: number
  /** Whole microjoules, so that rows add up to the total without rounding; absent where unavailable. */
  readonly microjoules?: number
  readonly watts?: number
}

export interface Ledger {
  readonly seconds: number
  readonly total: { readonly label: Label, readonly sensor?: Reading['sensor'], readonly scope?: Reading['scope'], readonly microjoules?: number, readonly watts?: number }
  /** Apps, then this program, then what is nobody's. */
  readonly rows: readonly LedgerRow[]
}

export const OWN_ID = 'pqsd'
const RESIDUAL = { kind: 'residual', id: 'residual', name: 'GPU, display, idle and everything else' } as const

/**
 * Who used the energy of an interval. A row gets total × its processor seconds / the processor seconds there were, as scaphandre does with
 * RAPL: idle power stays in the residual and no sum exceeds the host. The CPU-time model has no idle power, so there the divisor is
 * the busy time.
 * A share of a measured total is itself modelled: CPU time says nothing of fast and slow cores, where the same second differs sixtyfold.
 */
export function buildLedger (input: LedgerInput): Ledger {
  const users = usersOf(input)
  const { reading, seconds } = input
  const total = reading === undefined ? undefined : microjoules(reading.watts, seconds)
  if (reading === undefined || total === undefined) {
    return { seconds, total: { label: 'unavailable' }, rows: [...users, RESIDUAL].map(user => ({ ...user, label: 'unavailable' as const })) }
  }
  const shares = shareOut(total, users.map(user => user.cpuSeconds), divisorOf(input))
  const rest = total - shares.reduce((sum, share) => sum + share, 0)
  const figures = (energy: number): Figures => ({ microjoules: energy, watts: energy / 1e6 / seconds })
  const modelled = users.map((user, index) => ({ ...user, label: 'modelled' as const, ...figures(shares[index] ?? 0) }))
  return {
    seconds,
    total: { label: reading.label, sensor: reading.sensor, scope: reading.scope, ...figures(total) },
    rows: [...modelled, { ...RESIDUAL, label: 'modelled', ...figures(rest) }]
  }
}

interface Figures { readonly microjoules: number, readonly watts: number }
type User = Omit<LedgerRow, 'label'> & { readonly cpuSeconds: number }

function usersOf ({ apps, ownCpuSeconds }: LedgerInput): User[] {
  const own = { kind: 'own' as const, id: OWN_ID, name: OWN_ID, cpuSeconds: countable(ownCpuSeconds) }
  return [...apps.map(({ id, name, cpuSeconds }) => ({ kind: 'app' as const, id, name, cpuSeconds: countable(cpuSeconds) })), own]
}

function divisorOf ({ reading, totalCpuSeconds, cpuCount, seconds }: LedgerInput): number {
  return countable(reading?.scope === 'cpu_time' ? totalCpuSeconds : cpuCount * seconds)
}

// A difference of counters can come out negative or not a number where a process was exchanged between two samples: that is no usage.
function countable (value: number): number {
  return Number.isFinite(value) && value > 0 ? value : 0
}

function microjoules (watts: number, seconds: number): number | undefined {
  const energy = Math.round(watts * seconds * 1e6)
  return seconds > 0 && watts >= 0 && Number.isSafeInteger(energy) ? energy : undefined
}
