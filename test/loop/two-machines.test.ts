import { join } from 'node:path'
import t from 'tap'
import type { Run, RunResponse, StatusResponse } from '../../src/contract-types.js'
import { contribution } from '../hub/contributions.js'
import { runningHub } from '../hub/running-hub.js'
import { call, eventually } from '../process/harness.js'
import { BURNER, applyToBurner, daemonOn, fateOfBurner, untilOldEnough } from './planted-daemon.js'
import { plantedMachine } from './planted-machine.js'

const RUN_MS = 180_000
const OTHERS = 6
const SAVES = 0.6
// The fewest of which a prior spares some.
const PAIRS = 15
const WITH_OTHERS = 12

t.test('a machine starts from what another one of its type has proven, and needs fewer pairs', async t => {
  const planted = plantedMachine(t, 'planted-two') // first, so that its app grows old meanwhile
  planted.plant(SAVES)
  const hub = await runningHub(t, { config: { k: 1 }, now: () => new Date() })
  const config = { primary_server: hub.url, trusted_root: join(hub.dataDir, 'root.json'), trial: { pairs: PAIRS, window_s: 1 } }

  // The first machine proves a saving; nobody has told it anything.
  const one = await daemonOn(t, planted, { config }).start()
  await untilOldEnough(one.url)
  await applyToBurner(one.url)
  const proven = await runOnce(one.url, ({ shared }) => shared?.done === true)
  t.equal(proven.run.trial?.result?.outcome, 'saving', fateOfBurner(proven))
  t.match(proven.run.plan?.apps.find(({ app }) => app === BURNER), { evidence: 'default' })
  t.equal(proven.trial?.prior, null)
  const { current_system: { type } } = (await call(`${one.url}/api/network/status`)).json as unknown as StatusResponse
  await one.daemon.close()

  // It reached the hub, with counts and without a name; a few more machines of the type agree.
  await eventually(async () => await hub.stats(), ({ contributors }) => contributors === 1)
  const claim = proven.run.trial?.result?.claim.saving ?? 0
  const kept = { kept: 1, undetected: 0, dropped: 0 }
  const [level = ''] = proven.run.plan?.apps.filter(({ app }) => app === BURNER).map(each => each.level) ?? []
  t.strictSame(proven.run.shared?.levels, { [level]: kept })
  const levels = { deprioritise: kept, cap: kept, suspend: kept }
  const others = Array.from({ length: OTHERS }, (_, index) =>
    contribution({ type, now: new Date(), savings: claim + index - 3, sensor: 'battery', levels }))
  t.equal((await hub.post(others)).status, 200)
  await eventually(async () => await hub.stats(), ({ contributors }) => contributors === OTHERS + 1)

  // The second one has never measured anything.
  const two = await daemonOn(t, planted, { config, home: planted.anotherHome() }).start()
  await eventually(async () => await published(two.url), profile => profile?.savings?.machines === OTHERS + 1)
  t.notMatch(JSON.stringify(await published(two.url)), /urner/)
  await untilOldEnough(two.url)
  await applyToBurner(two.url)
  const second = await runOnce(two.url, ({ shared }) => shared?.done === true)
  t.match(second.run.plan?.apps.find(({ app }) => app === BURNER), { evidence: 'profile' }, fateOfBurner(second))
  t.match(second.trial?.prior, { machines: OTHERS + 1 })
  const [without, found] = [proven.run.trial?.result, second.run.trial?.result]
  t.match([without, found], [{ outcome: 'saving', pairs: PAIRS }, { outcome: 'saving', pairs: WITH_OTHERS }], fateOfBurner(second))
  t.match(second.run, { in_force: true })
  // What is kept together with the others' is no wider than the machine's own figure, and not far from what was planted.
  t.ok(width(found?.pooled) < width(found?.claim), JSON.stringify(found))
  t.ok(Math.abs((found?.pooled?.saving ?? 0) - 100 * SAVES) < 20, JSON.stringify(found))
})

function width (estimate: { readonly ci95: readonly [number, number] } | null | undefined): number {
  const [low, high] = estimate?.ci95 ?? [-Infinity, Infinity]
  return high - low
}

interface Published { readonly savings?: { readonly machines: number } }

/** What the hub says of the machine's type, after one more sync. */
async function published (url: string): Promise<Published | undefined> {
  const { status } = await call(`${url}/api/network/sync`, { method: 'POST' })
  const { json } = await call(`${url}/api/shared-optimizations`)
  if (status !== 200) throw new Error(`the sync ended with ${status}`)
  return json['recommended_for_system'] as Published | undefined
}

/** Begins a run and follows it until it is as wanted, or over. */
async function runOnce (url: string, until: (run: Run) => boolean): Promise<RunResponse> {
  const { json } = await call(`${url}/api/optimize`, { method: 'POST', body: {} })
  const look = async (): Promise<RunResponse> => (await call(`${url}/api/optimize/runs/${String(json['id'])}`)).json as unknown as RunResponse
  return await eventually(look, ({ run }) => until(run) || run.ended_at !== null, RUN_MS)
}
