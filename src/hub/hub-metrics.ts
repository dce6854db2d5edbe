import type { HubStats } from '../contract-types.js'

/** What the hub counts about itself while it runs. */
export interface HubCounters {
  accepted: number
  replayed: number
  refused: number
  limited: number
  publications: number
}

export function createHubCounters (): HubCounters {
  return { accepted: 0, replayed: 0, refused: 0, limited: 0, publications: 0 }
}

/** Prometheus text. The library is loaded at the first scrape. */
export async function renderMetrics (counters: HubCounters, stats: HubStats): Promise<{ type: string, text: string }> {
  const { Counter, Gauge, Registry } = await import('prom-client')
  const registry = new Registry()
  const registers = [registry]
  const contributions = new Counter({ name: 'pqs_hub_contributions_total', help: 'Contributions by outcome', labelNames: ['outcome'], registers })
  for (const outcome of ['accepted', 'replayed', 'refused', 'limited'] as const) contributions.inc({ outcome }, counters[outcome])
  new Counter({ name: 'pqs_hub_publications_total', help: 'Publications of this process', registers }).inc(counters.publications)
  new Gauge({ name: 'pqs_hub_snapshot_version', help: 'Version of the published snapshot', registers }).set(stats.snapshot_version)
  new Gauge({ name: 'pqs_hub_published_timestamp_seconds', help: 'When the snapshot was published', registers }).set(stats.published_at)
  new Gauge({ name: 'pqs_hub_contributors', help: 'Contributors of the published types', registers }).set(stats.contributors)
  new Gauge({ name: 'pqs_hub_optimizations', help: 'Optimizations of the published types', registers }).set(stats.optimizations)
  new Gauge({ name: 'pqs_hub_types', help: 'Published types', registers }).set(stats.types.length)
  new Gauge({ name: 'pqs_hub_withheld_types', help: 'Types with too few contributors', registers }).set(stats.withheld_types)
  new Gauge({ name: 'process_resident_memory_bytes', help: 'Resident memory size in bytes', registers }).set(process.memoryUsage.rss())
  return { type: registry.contentType, text: await registry.metrics() }
}
