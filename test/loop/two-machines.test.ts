import { join } from 'node:path'
import t from 'tap'
import type { Run, RunResponse, StatusResponse } from '../../src/contract-types.js'
import { contribution } from '../hub/contributions.js'
import { runningHub } from '../hub/running-hub.js'
import { call, eventually } from '../process/harness.js'
import { plantedDaemon, untilOldEnough } from './planted-daemon.js'

const RUN_MS = 60_000
const OTHERS = 6

t.test('a machine starts from what another one of its type has proven, and needs fewer pairs', async t => {
  const hub = await runningHub(t, { config: { k: 1 }, now: () => new Date() })
  const network = { primary_server: hub.url, trusted_root: join(hub.dataDir, 'root.json') }

  // The first machine proves a saving; nobody has told it anything.
  const first = plantedDaemon(t, network)
  first.plant(0.3)
  const one = await first.start()
  await untilOldEnough(one.url)
  await call(`${one.url}/api/settings`, { method: 'PUT', body: { settings: { aggressive_mode: true }, process_optimizations: { Burner: { background_suspension: true } } } })
  await call(`${one.url}/api/control`, { method: 'PUT', body: { mode: 'apply' } })
  const proven = await runOnce(one.url, {}, ({ shared }) => shared?.done === true)
  t.equal(proven.run.trial?.result?.outcome, 'saving', proven.run.message)
  t.equal(proven.trial?.prior, null)
  const { current_system: { type } } = (await call(`${one.url}/api/network/status`)).json as unknown as StatusResponse
  await one.daemon.close()

  // It reached the hub, with counts and without a name; a few more machines of the type agree.
  await eventually(async () => await hub.stats(), ({ contributors }) => contributors === 1)
  const claim = proven.run.trial?.result?.claim.saving ?? 0
  const [level = ''] = proven.run.plan?.apps.filter(({ app }) => app === 'user:Burner').map(each => each.level) ?? []
  t.strictSame(proven.run.shared?.levels, { [level]: { kept: 1, undetected: 0, dropped: 0 } })
  const others = Array.from({ length: OTHERS }, (_, index) => contribution({ type, now: new Date(), savings: claim + index - 3, sensor: 'battery' }))
  t.equal((await hub.post(others)).status, 202)
  await eventually(async () => await hub.stats(), ({ contributors }) => contributors === OTHERS + 1)

  const second = plantedDaemon(t, { ...network, trial: { pairs: 60, window_s: 1 } })
  const two = await second.start()
  t.equal((await call(`${two.url}/api/network/sync`, { method: 'POST' })).json['success'], true)
  const { profiles } = (await call(`${two.url}/api/shared-optimizations`)).json as { profiles?: unknown }
  t.notMatch(JSON.stringify(profiles), /urner/)
  await untilOldEnough(two.url)
  await call(`${two.url}/api/settings`, { method: 'PUT', body: { settings: { aggressive_mode: true }, process_optimizations: { Burner: { background_suspension: true } } } })
  await call(`${two.url}/api/control`, { method: 'PUT', body: { mode: 'apply' } })
  const begun = await runOnce(two.url, {}, ({ state }) => state === 'trial')
  t.match(begun.run.plan?.apps.find(({ app }) => app === 'user:Burner'), { evidence: 'profile' })
  t.match(begun.trial?.prior, { machines: OTHERS + 1 })
  t.ok((begun.trial?.pairs ?? 60) <= 40, `${begun.trial?.pairs} pairs in place of 60`)
  await call(`${two.url}/api/optimize/cancel`, { method: 'POST' })
})

async function runOnce (url: string, request: object, until: (run: Run) => boolean): Promise<RunResponse> {
  const { json } = await call(`${url}/api/optimize`, { method: 'POST', body: request })
  const look = async (): Promise<RunResponse> => (await call(`${url}/api/optimize/runs/${String(json['id'])}`)).json as unknown as RunResponse
  return await eventually(look, ({ run }) => until(run) || run.ended_at !== null, RUN_MS)
}
