import { createSensor, none } from '../power/outcome.js'
import type { Outcome } from '../power/outcome.js'
import { isPlausiblePower } from '../power/reading.js'
import type { PowerSensor, Reading } from '../power/reading.js'
import { parseWhole, readWhole } from './power-file.js'
import type { SensorFiles } from './power-file.js'
import { findRaplZones, joulesBetween } from './rapl.js'
import type { RaplCount, RaplZone } from './rapl.js'

export interface LinuxSensorOptions {
  readonly files: SensorFiles
  /** Monotonic seconds. */
  readonly monotonic: () => number
}

interface Sample { readonly scope: Reading['scope'], readonly at: number, readonly counts: ReadonlyMap<string, RaplCount> }
type Sampled = { readonly kind: 'sample', readonly sample: Sample } | { readonly kind: 'none', readonly reason: string }

/**
 * Mean power since the read before, from RAPL's energy counters: psys (the platform) where it can be read, or else the sum of the packages,
 * which leaves out display, memory and disk. Since Linux 5.10 only root may read them (CVE-2020-8694), so on most machines this is
 * unavailable.
 */
export function createRaplSensor ({ files, monotonic }: LinuxSensorOptions): PowerSensor {
  let previous: Sample | undefined
  return createSensor('rapl', async () => {
    const sampled = await sampleRapl(files, monotonic)
    const before = previous
    previous = sampled.kind === 'sample' ? sampled.sample : undefined
    return sampled.kind === 'sample' ? interpret(before, sampled.sample) : sampled
  })
}

async function sampleRapl (files: SensorFiles, monotonic: () => number): Promise<Sampled> {
  const { psys, packages } = await findRaplZones(files)
  if (psys === undefined && packages.length === 0) return { kind: 'none', reason: 'this machine has no RAPL' }
  const platform = psys === undefined ? undefined : await readCounts(files, [psys])
  if (platform instanceof Map) return { kind: 'sample', sample: { scope: 'machine', at: monotonic(), counts: platform } }
  const counts = await readCounts(files, packages)
  // One package out of two would be a number, but not this machine's.
  if (typeof counts === 'string') return { kind: 'none', reason: counts }
  return counts.size === 0 ? { kind: 'none', reason: String(platform) } : { kind: 'sample', sample: { scope: 'package', at: monotonic(), counts } }
}

/** Every zone's count, or why not every zone has one. */
async function readCounts (files: SensorFiles, zones: readonly RaplZone[]): Promise<Map<string, RaplCount> | string> {
  const counts = new Map<string, RaplCount>()
  for (const { path, name } of zones) {
    const [read, range] = await Promise.all([files.read(`${path}/energy_uj`), readWhole(files, `${path}/max_energy_range_uj`)])
    if (read.kind === 'failed') return read.code === 'EACCES' || read.code === 'EPERM' ? `only root may read the energy of ${name}` : `the energy of ${name} cannot be read: ${read.code}`
    const energy = parseWhole(read.text)
    if (energy === undefined || range === undefined || range <= 0) return `the energy of ${name} is not a number`
    counts.set(path, { energy, range })
  }
  return counts
}

function interpret (before: Sample | undefined, now: Sample): Outcome {
  if (before === undefined || before.scope !== now.scope || before.counts.size !== now.counts.size) return none('needs two samples')
  const seconds = now.at - before.at
  let joules = 0
  for (const [path, count] of now.counts) {
    const last = before.counts.get(path)
    const part = last === undefined ? undefined : joulesBetween(last, count, seconds)
    if (part === undefined) return none('the energy counters were reset, or the last sample is too old')
    joules += part
  }
  const watts = joules / seconds
  if (!isPlausiblePower(watts)) return none('the energy counters stand still')
  return { kind: 'reading', reading: { sensor: 'rapl', label: 'measured', scope: now.scope, watts, kind: 'mean', from: before.at, to: now.at, fresh: true } }
}
