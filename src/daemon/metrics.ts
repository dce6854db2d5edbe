import type { StatusResponse } from '../contract-types.js'

export interface Counters {
  readonly syncs: { success: number, failure: number }
  readonly contributions: { accepted: number, queued: number, refused: number }
}

export function createCounters (): Counters {
  return { syncs: { success: 0, failure: 0 }, contributions: { accepted: 0, queued: 0, refused: 0 } }
}

/** The Prometheus text of now. The library is loaded by the first scrape: a daemon that nobody scrapes does without it. */
export async function renderMetrics (status: StatusResponse, counters: Counters): Promise<{ type: string, text: string }> {
  const { Counter, Gauge, Registry } = await import('prom-client')
  const registry = new Registry()
  const registers = [registry]
  const gauge = (name: string, help: string, value: number): void => { new Gauge({ name, help, registers }).set(value) }
  gauge('pqsd_resident_memory_bytes', 'Resident memory of the daemon', process.memoryUsage.rss())
  gauge('pqsd_cpu_seconds', 'CPU time of the daemon since its start', cpuSeconds())
  gauge('pqsd_network_available', '1 if the last sync succeeded', status.network_status.network_available ? 1 : 0)
  gauge('pqsd_last_sync_timestamp_seconds', 'Unix time of the last successful sync, 0 for never', status.network_status.last_sync)
  gauge('pqsd_cached_optimizations', 'Profiles in the cache', status.network_status.cached_optimizations)
  gauge('pqsd_outbox_items', 'Contributions waiting for the hub', status.outbox.depth)
  const mirrors = new Gauge({ name: 'pqsd_mirror_score', help: 'Health of a server, 1 is best', labelNames: ['server'], registers })
  for (const { url, score } of status.servers.health ?? []) mirrors.set({ server: url }, score)
  const syncs = new Counter({ name: 'pqsd_syncs_total', help: 'Syncs by result', labelNames: ['result'], registers })
  for (const [result, count] of Object.entries(counters.syncs)) syncs.inc({ result }, count)
  const sent = new Counter({ name: 'pqsd_contributions_total', help: 'Contributions by outcome', labelNames: ['outcome'], registers })
  for (const [outcome, count] of Object.entries(counters.contributions)) sent.inc({ outcome }, count)
  return { type: registry.contentType, text: await registry.metrics() }
}

function cpuSeconds (): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
