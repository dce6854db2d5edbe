import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { ControlResponse, Run, RunResponse, Trial } from '../../src/contract-types.js'
import { call, eventually } from '../process/harness.js'
import { BURNER, applyToBurner, daemonOn, fateOfBurner, plantedDaemon, untilOldEnough } from './planted-daemon.js'
import { isHeld } from './planted-machine.js'

// What was held before comes back first, for up to 53 s by windows of one.
const TRIAL_MS = 120_000
/** Of the burner: with everything, by hand, and out of a trial. */
const ASKED = 3

async function runOf (url: string, id: string): Promise<Run> {
  return (await call(`${url}/api/optimize/runs/${id}`)).json['run'] as Run
}

async function fate (url: string, id: string): Promise<string> {
  return fateOfBurner((await call(`${url}/api/optimize/runs/${id}`)).json as unknown as RunResponse)
}

async function optimize (url: string, request: object = {}): Promise<string> {
  const { status, json } = await call(`${url}/api/optimize`, { method: 'POST', body: request })
  if (status !== 202) throw new Error(JSON.stringify(json))
  return String(json['id'])
}

async function ended (url: string, id: string): Promise<Run> {
  return await eventually(async () => await runOf(url, id), ({ state }) => !['observing', 'solving', 'trial'].includes(state), TRIAL_MS)
}

t.test('a saving that is there is found, kept and shared; one that is not is reported as none', async t => {
  const planted = plantedDaemon(t, 'planted-loop')
  const { home } = planted.machine
  const { daemon, url } = await planted.start()
  await untilOldEnough(url)

  await t.test('in observe mode a plan is shown and nothing is touched', async t => {
    const run = await ended(url, await optimize(url))
    t.match(run, { state: 'planned', mode: 'observe', in_force: false, trial: null, shared: null })
    t.equal(run.observation?.sensor, 'battery')
    const burner = run.plan?.apps.find(({ app }) => app === 'user:Burner')
    t.match(burner, { name: 'My burner', evidence: 'default', before: /runs freely/ })
    const ignored = run.plan?.ignored ?? []
    t.ok(ignored.length > 0 && ignored.every(({ rule, reason }) => rule !== '' && reason !== ''), 'what is left out is named with its rule')
    t.equal(isHeld(planted.pid), false)
    t.equal((await call(`${url}/api/network/contribute`, { method: 'POST' })).json['code'], 'NOTHING_TO_SHARE')
  })

  await applyToBurner(url)

  // On an installation of its own: what this trial teaches, that stopping the app saves nothing, is not to be known to the next one.
  await t.test('nothing planted: no detectable effect, let go, not shared', async t => {
    const home = planted.anotherHome()
    const { daemon, url } = await daemonOn(t, planted, { home }).start()
    await untilOldEnough(url)
    await applyToBurner(url)
    const id = await optimize(url)
    t.equal((await call(`${url}/api/optimize`, { method: 'POST', body: {} })).json['code'], 'RUN_ACTIVE')
    const run = await ended(url, id)
    t.equal(run.state, 'finished')
    t.equal(run.trial?.result?.outcome, 'none', await fate(url, id))
    t.match(run, { in_force: false, shared: null })
    t.equal(isHeld(planted.pid), false)
    t.strictSame(readdirSync(join(home, '.pqs')).includes('outbox') ? readdirSync(join(home, '.pqs', 'outbox')).filter(each => each.endsWith('.json')) : [], [])
    await daemon.close()
  })

  await t.test('a planted saving is found, stays in force and waits in the outbox', async t => {
    // So few pairs cannot tell what comes back, so all is charged: most of the power of a machine that does little else.
    planted.plant(0.95)
    const { id } = await ended(url, await optimize(url))
    const run = await eventually(async () => await runOf(url, id), ({ shared }) => shared?.done !== false)
    const result = run.trial?.result
    t.equal(result?.outcome, 'saving', await fate(url, id))
    t.match(run, { state: 'finished', in_force: true, shared: { done: true } })
    // The recorded battery lags behind by a moment, so a little less than what is planted is seen.
    const seen = result?.per_second.saving ?? 0
    t.ok(seen > 30 && seen < 96, `${seen} of 95`)
    t.equal(result?.sensor, 'battery')
    const [file = '', ...more] = readdirSync(join(home, '.pqs', 'outbox')).filter(each => each.endsWith('.json'))
    t.strictSame(more, [])
    const { contribution } = JSON.parse(readFileSync(join(home, '.pqs', 'outbox', file), 'utf8'))
    t.match(contribution, { id: run.shared?.id, basis: 'trial', sensor: 'battery', pairs: 4, metrics: { processes_count: run.observation?.processes } })
    t.equal(contribution.metrics.energy_savings, Math.round((result?.claim.saving ?? 0) * 10) / 10)
    t.notMatch(JSON.stringify(contribution), /urner/)
    const { apps } = (await call(`${url}/api/learned`)).json as { apps: Array<{ app: string, trials: number }> }
    t.match(apps, [{ app: 'user:Burner', trials: 1 }])
    const { windows } = (await call(`${url}/api/machine/history`)).json as { windows: unknown[] }
    t.ok(windows.length >= 8)
  })

  await t.test('the plan in force is held until the user says otherwise', async t => {
    await eventually(async () => isHeld(planted.pid), held => held, 20_000)
    t.match((await call(`${url}/api/control`)).json, { state: 'holding', mode: { value: 'apply', source: 'yours' }, plan: { apps: [{ app: 'user:Burner', state: 'held' }] } })
    await call(`${url}/api/control`, { method: 'PUT', body: { pause_s: 60 } })
    t.equal(isHeld(planted.pid), false, 'a pause lets go')
    t.match((await call(`${url}/api/control`)).json, { state: 'paused' })
    await call(`${url}/api/control`, { method: 'PUT', body: { pause_s: 0 } })
  })

  const undone = async (): Promise<unknown> => {
    const { apps } = (await call(`${url}/api/learned`)).json as { apps: Array<{ app: string, undone: number }> }
    return apps.reduce((sum, each) => sum + (each.app === BURNER ? each.undone : 0), 0)
  }

  await t.test('what the user lets go is left alone; by itself it counts, with everything else it does not', async t => {
    await eventually(async () => isHeld(planted.pid), held => held, 20_000)
    t.equal((await call(`${url}/api/holds/${BURNER}?all=true`, { method: 'DELETE' })).json['released'], BURNER)
    t.equal(isHeld(planted.pid), false)
    t.equal(await undone(), 0)
    t.match((await call(`${url}/api/control`)).json, { plan: { apps: [{ app: BURNER, state: 'refused', reason: /you let it go/ }] } })
    const looks = async (): Promise<number> => ((await call(`${url}/api/machine/history`)).json['points'] as unknown[]).length
    const before = await looks()
    await eventually(looks, points => points > before + 1, 30_000)
    t.equal(isHeld(planted.pid), false, 'looked again, and left it alone')
  })

  await t.test('what he held and let go by hand is left alone as well; it was no plan\'s hold, so it counts for nothing', async t => {
    const id = await optimize(url)
    await eventually(async () => isHeld(planted.pid), held => held, TRIAL_MS)
    t.equal((await call(`${url}/api/holds`, { method: 'POST', body: { app: BURNER, level: 'deprioritise' } })).status, 200)
    t.equal((await call(`${url}/api/holds/${BURNER}`, { method: 'DELETE' })).status, 200)
    t.match(await ended(url, id), { state: 'finished', trial: { state: 'void', reason: /you let it go/ } })
    t.equal(await undone(), 0)
  })

  await t.test('a trial whose app the user lets go is void, and that counts', async t => {
    const id = await optimize(url)
    await eventually(async () => isHeld(planted.pid), held => held, TRIAL_MS)
    const { plan } = (await call(`${url}/api/control`)).json as unknown as ControlResponse
    t.equal(plan?.run, id)
    t.notMatch(plan?.apps[0]?.reason, /you let it go/, 'that was said of the older plan')
    t.equal((await call(`${url}/api/holds/${BURNER}`, { method: 'DELETE' })).status, 200)
    t.match(await ended(url, id), { state: 'finished', in_force: false, shared: null, trial: { state: 'void', result: null, reason: /you let it go/ } })
    t.equal(isHeld(planted.pid), false)
    t.equal(await undone(), 1)
    await call(`${url}/api/control`, { method: 'PUT', body: { never_touch: { [BURNER]: true } } })
    const run = await ended(url, await optimize(url))
    t.match(run.plan?.ignored.find(({ app }) => app === 'user:Burner'), { rule: 'never' })
    // What else runs beside the test may have begun since the others were named.
    t.equal(run.solve === null, run.plan?.apps.length === 0, 'nothing is searched exactly where there is nothing to decide')
    t.match((await call(`${url}/api/revert`, { method: 'POST' })).json, { mode_was: 'apply' })
    t.match((await call(`${url}/api/control`)).json, { state: 'off', mode: { value: 'observe' } })
    t.equal(await undone(), 1, 'reverting everything judges no app')
  })
  await t.test('the log says for whose sake an app was let go, and what the user said', async t => {
    const because = planted.log.flatMap(({ kind, because }) => kind === 'released' ? [because] : [])
    t.strictSame(because.filter(each => each === 'asked').length, ASKED, 'once for each time that somebody did')
    t.ok(because.includes('trial') && because.includes('plan'))
    t.ok(planted.log.some(({ kind, why }) => kind === 'released' && why === 'paused by you'), 'and why')
    const said = planted.log.filter(({ event }) => event === 'control')
    t.match(said, [{ mode: 'apply' }, { pause_s: 60 }, { pause_s: 0 }, { never_touch: { [BURNER]: true } }, { mode: 'observe' }])
    t.match(planted.log.find(({ event }) => event === 'settings_changed'), { settings: { aggressive_mode: true } })
  })
  await daemon.close()
})

t.test('a trial outlives the daemon unless its settings change meanwhile, and a self test touches nothing', async t => {
  const planted = plantedDaemon(t, 'planted-loop', { trial: { pairs: 3, window_s: 1 } })
  const first = await planted.start()
  const id = await optimize(first.url, { self_test: true, seed: 7 })
  const done = async (url: string): Promise<RunResponse> => (await call(`${url}/api/optimize/runs/${id}`)).json as unknown as RunResponse
  await eventually(async () => await done(first.url), ({ trial }) => (trial?.done.length ?? 0) >= 1, TRIAL_MS)
  await first.daemon.close()
  const stored = JSON.parse(readFileSync(join(planted.machine.home, '.pqs', 'runs', `${id}.trial.json`), 'utf8')) as Trial
  const second = await planted.start()
  const run = await ended(second.url, id)
  t.match(run, { state: 'finished', in_force: false, shared: null, trial: { kind: 'self_test', pairs_done: 3 } })
  const { trial } = await done(second.url)
  t.strictSame(trial?.done[0], stored.done[0], 'what was measured before counts')
  t.ok(trial?.done.every(({ windows }) => windows.every(({ on }) => !on)))
  t.equal((await call(`${second.url}/api/optimize/cancel`, { method: 'POST' })).json['code'], 'NO_ACTIVE_RUN')

  const another = await optimize(second.url, { self_test: true })
  await eventually(async () => await runOf(second.url, another), ({ state }) => state === 'trial', TRIAL_MS)
  t.match((await call(`${second.url}/api/optimize/cancel`, { method: 'POST' })).json, { run: { id: another, state: 'cancelled' } })
  t.equal((await call(`${second.url}/api/optimize/runs/nosuchrun`)).status, 404)

  await untilOldEnough(second.url)
  await applyToBurner(second.url)
  const third = await optimize(second.url)
  await eventually(async () => isHeld(planted.pid), held => held, TRIAL_MS)
  await second.daemon.close()
  t.equal(isHeld(planted.pid), false)
  const file = join(planted.machine.home, '.pqs', 'settings.json')
  const own = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...own, settings: { ...own.settings, thermal_threshold: 66 } }))
  const last = await planted.start()
  const stale = await ended(last.url, third)
  t.match(stale, { state: 'finished', in_force: false, shared: null, trial: { state: 'void', reason: /settings/, result: null } }, 'what it was begun under has changed')
  t.equal(isHeld(planted.pid), false)
})
