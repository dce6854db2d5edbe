import t from 'tap'
import type { StatusResponse } from '../../src/contract-types.js'
import { createCounters, renderMetrics } from '../../src/daemon/metrics.js'

const mirror = { role: 'primary' as const, latency_ms: null, last_success: 0, last_failure: 0 }
const STATUS = {
  network_status: { enabled: true, network_available: true, last_sync: 1_790_000_000, cached_optimizations: 5, auto_sync_enabled: true },
  servers: { primary: 'https://a.example', backups: [], health: [{ ...mirror, url: 'https://a.example', score: 0.75 }, { ...mirror, url: 'https://b.example/"x"\\', score: 0 }] },
  outbox: { depth: 3, dead: 0, next_attempt: null }
} as unknown as StatusResponse

const valueOf = (text: string, name: string): string | undefined => text.split('\n').find(line => line.startsWith(`${name} `))?.slice(name.length + 1)

t.test('says what the status says, in Prometheus\' text format', async t => {
  const counters = createCounters()
  counters.syncs.success = 2
  counters.syncs.failure = 1
  counters.contributions.queued = 4
  const { type, text } = await renderMetrics(STATUS, counters)
  t.match(type, /^text\/plain; version=0\.0\.4/)
  const expected = {
    pqsd_network_available: '1',
    pqsd_last_sync_timestamp_seconds: '1790000000',
    pqsd_cached_optimizations: '5',
    pqsd_outbox_items: '3',
    'pqsd_mirror_score{server="https://a.example"}': '0.75',
    'pqsd_mirror_score{server="https://b.example/\\"x\\"\\\\"}': '0',
    'pqsd_syncs_total{result="success"}': '2',
    'pqsd_syncs_total{result="failure"}': '1',
    'pqsd_contributions_total{outcome="accepted"}': '0',
    'pqsd_contributions_total{outcome="queued"}': '4',
    'pqsd_contributions_total{outcome="refused"}': '0'
  }
  for (const [name, value] of Object.entries(expected)) t.equal(valueOf(text, name), value, name)
  t.ok(Number(valueOf(text, 'pqsd_resident_memory_bytes')) > 1e6)
  t.ok(Number(valueOf(text, 'pqsd_cpu_seconds')) > 0)
  for (const line of text.split('\n')) t.match(line, /^(?:# (?:HELP|TYPE) .*|[a-z_]+(?:\{[^{}]*\})? [0-9.e+-]+|)$/)
})

t.test('one scrape does not add to the next', async t => {
  const counters = createCounters()
  counters.syncs.success = 1
  await renderMetrics(STATUS, counters)
  const { network_status: network, servers } = STATUS
  const offline = { ...STATUS, network_status: { ...network, network_available: false }, servers: { ...servers, health: [] } }
  const { text } = await renderMetrics(offline, counters)
  t.equal(valueOf(text, 'pqsd_syncs_total{result="success"}'), '1')
  t.equal(valueOf(text, 'pqsd_network_available'), '0')
  t.notMatch(text, /pqsd_mirror_score\{/)
})
