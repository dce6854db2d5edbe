import t from 'tap'
import type { Test } from 'tap'
import { parse } from '../../src/contract.js'
import type { MachineApp, MachineResponse } from '../../src/contract-types.js'
import { kernelState, secondsOf } from './burning.js'
import { call, eventually, runCommand, runProgram } from './harness.js'
import type { Program } from './harness.js'
import { recordedMac } from './recorded-mac.js'
import type { Mac } from './recorded-mac.js'

const RESUMED_MS = 2000

interface Started { readonly daemon: Program, readonly url: string }

async function start (t: Test, { home, env }: Mac): Promise<Started> {
  const daemon = runProgram(t, ['run'], { home, env })
  return { daemon, url: String((await daemon.event('listening'))['url']) }
}

async function look (url: string): Promise<MachineResponse> {
  return parse('machine-response', (await call(`${url}/api/machine`)).json)
}

async function chromeIn (url: string): Promise<MachineApp | undefined> {
  return (await look(url)).apps.find(({ id }) => id === 'Chrome')
}

async function command (mac: Mac, ...args: string[]): Promise<unknown> {
  const { code, stdout, stderr } = await runCommand([...args, '--json'], mac)
  if (code !== 0) throw new Error(`${args.join(' ')}: ${stdout}${stderr}`)
  return JSON.parse(stdout)
}

async function hold (mac: Mac, level: string, ...more: string[]): Promise<unknown> {
  return await command(mac, 'hold', 'Google Chrome', '--level', level, ...more)
}

function isStopped (pid: number): boolean {
  return kernelState(pid).state === 'T'
}

async function until (isSo: () => boolean, withinMs = 10_000): Promise<void> {
  await eventually(async () => isSo(), so => so, withinMs)
}

/** What was asked of taskpolicy since the last time, but for whether it is there. */
function policies (mac: Mac): () => string[] {
  let seen = 0
  return () => {
    const calls = mac.calls('taskpolicy').filter(line => !line.endsWith('-h'))
    const since = calls.slice(seen)
    seen = calls.length
    return since
  }
}

t.test('the built program as on a Mac: sees it through its commands, puts an app in the background, stops it, and lets go in every way', async t => {
  const mac = recordedMac(t)
  const [main, helper] = mac.chrome
  const changed = policies(mac)
  const down = [`taskpolicy -b -p ${helper}`, `taskpolicy -b -p ${main}`]
  const up = down.map(line => line.replace('-b', '-B'))
  const first = await start(t, mac)

  const seen = await look(first.url)
  t.match(seen, {
    power: { label: 'measured', watts: 19.852, sensor: 'battery_telemetry', scope: 'machine' },
    thermal: { pressure: 1, speed_limit: 28 },
    supply: { source: 'battery', battery: { state: 'discharging', percent: 8, minutes_left: 31 }, low_power: true },
    presence: { front: { known: true, app: 'process:Finder' }, idle_seconds: { value: 4.1 }, audio: { value: 1 }, wakes: { value: 4 } }
  })
  t.notOk('celsius' in seen.thermal, 'no command of a Mac tells a temperature without root')
  t.match(seen.apps.find(({ id }) => id === 'Chrome'), { processes: 2, origin: 'catalogue' })
  t.match(seen.apps.find(({ name }) => name === 'WindowServer'), { state: 'refused', rule: 'other-user' })
  t.match(seen.apps.find(({ name }) => name === 'Finder'), { state: 'refused', rule: 'protected' })
  t.match(seen.own, { name: 'pqsd', label: 'modelled' })

  const free = await eventually(async () => await chromeIn(first.url), app => app?.state === 'free', 20_000)
  t.strictSame(free?.levels, ['deprioritise', 'cap', 'suspend'])
  t.strictSame(changed(), [], 'nothing is touched by looking')
  t.equal((await call(`${first.url}/api/holds`, { method: 'POST', body: { app: 'Chrome', level: 'suspend' } })).status, 403, 'lsof, which tells who asks, is missing here')
  t.match(await hold(mac, 'deprioritise'), { hold: { state: 'held', processes: [{ done: ['background'] }, { done: ['background'] }] } })
  t.strictSame(changed(), down)

  mac.bringToFront('Chrome')
  await until(() => mac.calls('taskpolicy -B').length === 2, 3000)
  t.match(await chromeIn(first.url), { state: 'paused', rule: 'front' })
  mac.bringToFront('Finder')
  await eventually(async () => await chromeIn(first.url), app => app?.state === 'held', 20_000)
  t.match(await command(mac, 'release', 'Chrome'), { released: ['Chrome'] })
  const calls = changed()
  t.strictSame(calls.slice(2, 4), down, 'children first')
  // What is let go is let go side by side, process by process.
  t.strictSame([new Set(calls.slice(0, 2)), new Set(calls.slice(4))], [new Set(up), new Set(up)])
  t.equal(calls.length, 6)

  t.match(await hold(mac, 'suspend'), { hold: { state: 'held' } })
  await until(() => isStopped(main) && isStopped(helper))
  t.match(await command(mac, 'revert'), { success: true, undone: [{ actuator: 'stop' }, { actuator: 'stop' }], failed: [] })
  await until(() => !isStopped(main) && !isStopped(helper), RESUMED_MS)

  mac.wake(helper)
  t.match(await hold(mac, 'cap', '--cpu-limit', '20'), { hold: { state: 'held' } })
  await until(() => isStopped(helper))
  const before = { seconds: secondsOf(helper), at: performance.now() }
  await until(() => performance.now() - before.at > 3000)
  const share = (secondsOf(helper) - before.seconds) / (performance.now() - before.at) * 1000
  t.ok(share > 0.02 && share < 0.35, `used ${share} of a core`)
  await hold(mac, 'suspend')
  await until(() => isStopped(main) && isStopped(helper))
  await first.daemon.end('SIGKILL')
  await until(() => !isStopped(main) && !isStopped(helper), RESUMED_MS)

  const second = await start(t, mac)
  t.match(await second.daemon.event('journal_replayed'), { failed: 0 })
  t.match(await hold(mac, 'deprioritise'), { hold: { state: 'held' } })
  await second.daemon.end('SIGKILL')
  changed()
  t.match(await command(mac, 'revert'), { success: true, failed: [] })
  t.strictSame(new Set(changed()), new Set(up))
})
