import { execFileSync } from 'node:child_process'
import t from 'tap'
import type { Test } from 'tap'
import type { HoldState, MachineApp, MachineResponse } from '../../src/contract-types.js'
import { HALF, LOOP, burningMachine, kernelState, secondsOf } from './burning.js'
import type { Machine } from './burning.js'
import { call, eventually, runCommand, runProgram } from './harness.js'
import type { Program } from './harness.js'

async function start (t: Test, { home, env }: Machine): Promise<{ daemon: Program, url: string }> {
  const daemon = runProgram(t, ['run'], { home, env })
  return { daemon, url: String((await daemon.event('listening'))['url']) }
}

async function look (url: string): Promise<MachineResponse> {
  const { status, json } = await call(`${url}/api/machine`)
  if (status !== 200) throw new Error(JSON.stringify(json))
  return json as unknown as MachineResponse
}

async function burnerIn (url: string): Promise<MachineApp | undefined> {
  return (await look(url)).apps.find(({ id }) => id === 'user:Burner')
}

function isStopped (pid: number): boolean {
  return kernelState(pid).state === 'T'
}

async function runsAgain (pid: number, withinMs: number): Promise<void> {
  await eventually(async () => isStopped(pid), stopped => !stopped, withinMs)
}

t.test('an app is seen, held down in every way and let go again, by command and by API', async t => {
  const machine = burningMachine(t)
  const { home, env } = machine
  const { daemon, url } = await start(t, machine)
  await look(url) // the first takes longest
  const pid = machine.burn(HALF).pid ?? 0

  const unseen = await call(`${url}/api/holds`, { method: 'POST', body: { app: 'my burner', level: 'cap', cpu_limit: 20 } })
  t.match(unseen.json, { code: 'HOLD_REFUSED', details: ['app: user:Burner', 'rule: young'] }, 'found by its name, though started since the last look')
  // Who asks again within a second gets the same answer.
  const young = await eventually(async () => await look(url), ({ apps }) => apps.some(({ id }) => id === 'user:Burner'))
  t.match(young.apps.find(({ id }) => id === 'user:Burner'), { name: 'My burner', origin: 'user', state: 'refused', rule: 'young' })
  t.equal(young.power.label === 'unavailable', young.power.watts === undefined)
  machine.setFront(pid)
  const early = await runCommand(['hold', 'my burner', '--level', 'cap', '--json'], { home, env })
  t.equal(early.code, 1)
  t.match(JSON.parse(early.stdout), { code: 'HOLD_REFUSED', details: ['app: user:Burner', 'rule: front'] })
  machine.setFront(machine.bystander)
  const unknown = await runCommand(['hold', 'user:Burnr', '--level', 'cap', '--json'], { home, env })
  t.match(JSON.parse(unknown.stdout), { code: 'APP_NOT_FOUND', details: [/user:Burner/] })
  t.equal((await runCommand(['hold', 'Burner', '--level', 'gently'], { home, env })).code, 2)

  const free = await eventually(async () => await burnerIn(url), app => app?.state === 'free')
  t.strictSame(free?.levels, ['deprioritise', 'cap', 'suspend'])
  const before = secondsOf(pid)
  const busy = await eventually(async () => await burnerIn(url), app => (app?.cpu_seconds ?? 0) > 0)
  t.ok((busy?.cpu_seconds ?? 0) <= secondsOf(pid) - before + 16, 'no more than it can have used')

  const slowed = await runCommand(['hold', 'my burner', '--level', 'deprioritise', '--json'], { home, env })
  t.equal(slowed.code, 0, slowed.stdout + slowed.stderr)
  t.equal(kernelState(pid).policy, 3)
  t.match(await burnerIn(url), { state: 'held', level: 'deprioritise' })
  const list = await runCommand(['holds'], { home, env })
  t.match(list.stdout, /user:Burner {2}held: deprioritise.*batch/)
  t.equal((await runCommand(['release', 'my burner'], { home, env })).code, 0)
  t.equal(kernelState(pid).policy, 0)

  t.equal((await call(`${url}/api/holds`, { method: 'POST', body: { app: 'user:Burner', level: 'suspend', for_s: 600 } })).status, 200)
  await eventually(async () => isStopped(pid), stopped => stopped, 3000)
  machine.setFront(pid)
  await runsAgain(pid, 3000)
  t.match((await call(`${url}/api/holds`)).json, { holds: [{ state: 'paused', refusal: { rule: 'front' } }] })
  t.equal((await call(`${url}/api/holds/user:Burner`, { method: 'DELETE' })).status, 200)
  t.match(await call(`${url}/api/holds/user:Burner`, { method: 'DELETE' }), { status: 404, json: { code: 'NOT_HELD' } })
  machine.setFront(1)

  const table = await runCommand(['top'], { home, env })
  t.match(table.stdout, /My burner/)
  t.match(table.stdout, /this program/)
  t.equal((await daemon.end()).code, 0)
})

t.test('SIGTERM and revert let go; after kill -9 the guardian resumes, and the next start undoes the rest', async t => {
  const machine = burningMachine(t)
  const { home, env } = machine
  const pid = machine.burn(HALF).pid ?? 0
  const sheltering = machine.burn('/bin/sh -c "sleep 1000; :" & while :; do :; done')
  const first = await start(t, machine)
  const hold = async (url: string, level: string): Promise<HoldState> => {
    const { status, json } = await call(`${url}/api/holds`, { method: 'POST', body: { app: 'user:Burner', level, ...level === 'cap' ? { cpu_limit: 10 } : {} } })
    t.equal(status, 200, JSON.stringify(json))
    return json['hold'] as HoldState
  }

  const refused = await eventually(async () => await burnerIn(first.url), app => app?.rule !== 'young')
  t.match(refused, { state: 'refused', rule: /ancestor|protected/ }, 'a shell that it started would be slowed with it')
  t.match(await call(`${first.url}/api/holds`, { method: 'POST', body: { app: 'user:Burner', level: 'suspend' } }), { status: 409, json: { code: 'HOLD_REFUSED' } })
  process.kill(-(sheltering.pid ?? 0), 'SIGKILL')
  await eventually(async () => await burnerIn(first.url), app => app?.state === 'free')

  await hold(first.url, 'suspend')
  await eventually(async () => isStopped(pid), stopped => stopped, 10_000)
  t.match(await call(`${first.url}/api/revert`, { method: 'POST' }), { status: 200, json: { success: true, undone: [{ pid, actuator: 'stop' }] } })
  t.notOk(isStopped(pid))
  await hold(first.url, 'suspend')
  t.equal((await first.daemon.end()).code, 0)
  t.notOk(isStopped(pid), 'SIGTERM undoes')

  const second = await start(t, machine)
  await hold(second.url, 'suspend')
  await second.daemon.end('SIGKILL')
  await runsAgain(pid, 2000)
  const dead = await runCommand(['revert', '--json'], { home, env })
  t.equal(dead.code, 0, dead.stdout + dead.stderr)

  const third = await start(t, machine)
  await hold(third.url, 'deprioritise')
  t.equal(kernelState(pid).policy, 3)
  await third.daemon.end('SIGKILL')
  const fourth = await start(t, machine)
  t.match(await fourth.daemon.event('journal_replayed'), { failed: 0 })
  t.equal(kernelState(pid).policy, 0)

  t.equal((await call(`${fourth.url}/api/holds`, { method: 'POST', body: { app: 'user:Burner', level: 'deprioritise', for_s: 1 } })).status, 200)
  await eventually(async () => kernelState(pid).policy, policy => policy === 0, 6000) // looks come every ten seconds
  await hold(fourth.url, 'deprioritise')
  await fourth.daemon.end('SIGKILL')
  const alone = await runCommand(['revert', '--json'], { home, env })
  t.equal(alone.code, 0, alone.stdout + alone.stderr)
  t.match(JSON.parse(alone.stdout), { success: true, failed: [] })
  t.equal(kernelState(pid).policy, 0)
})

t.test('a tree of ten is measured as the kernel does, and a cap holds it at its share of a core', async t => {
  const machine = burningMachine(t)
  const root = machine.burn(`for each in 1 2 3 4 5 6 7 8 9; do (${LOOP}) & done; ${LOOP}`).pid ?? 0
  const { url } = await start(t, machine)
  const app = await eventually(async () => await burnerIn(url), app => app?.state === 'free')
  t.equal(app?.processes, 10)
  const tree = treeOf(root)
  t.equal(tree.length, 10)
  const used = (): number => tree.reduce((sum, pid) => sum + secondsOf(pid), 0)
  const rate = async (ms: number): Promise<number> => {
    const before = { seconds: used(), at: performance.now() }
    await eventually(async () => performance.now() - before.at, passed => passed > ms)
    return (used() - before.seconds) / (performance.now() - before.at) * 1000
  }
  await look(url)
  const real = await rate(3000)
  const { interval_s: seconds, apps } = await look(url)
  const told = (apps.find(({ id }) => id === 'user:Burner')?.cpu_seconds ?? 0) / seconds
  t.ok(Math.abs(told / real - 1) < 0.1, `${told} cores, and really ${real}`)

  t.equal((await call(`${url}/api/holds`, { method: 'POST', body: { app: 'user:Burner', level: 'cap', cpu_limit: 20 } })).status, 200)
  const share = await rate(5000)
  t.ok(share < 0.3 && share > 0.05, `used ${share} of a core`)
  t.equal((await call(`${url}/api/holds/user:Burner`, { method: 'DELETE' })).status, 200)
  for (const pid of tree) await runsAgain(pid, 2000)
})

function treeOf (root: number): number[] {
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(root)], { encoding: 'utf8' }).trim().split(/\s+/)
  return [root, ...children.map(Number)]
}
