import { spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Test } from 'tap'
import type { Contribution, StatusResponse } from '../../src/contract-types.js'
import { contribution } from '../hub/contributions.js'
import { burningMachine } from '../process/burning.js'
import type { Machine } from '../process/burning.js'
import { call, eventually, freshHome, runCommand, runProgram } from '../process/harness.js'
import type { Program } from '../process/harness.js'
import { HOSTILE, plantRuns } from './planted-runs.js'
import type { Planted } from './planted-runs.js'

/** What other machines of the type have measured, in percent. */
export const SAVINGS = [2, 4.5, 6, 7.5, 8, 9, 10.5, 11, 11.5, 12, 13, 14, 15.5, 17, 18.5, 21]

export interface RunningPage {
  readonly machine: Machine
  readonly burner: number
  readonly planted: Planted
  /** What waits in the outbox since the hub did not answer. */
  readonly waiting: Contribution
  readonly url: string
  readonly hub: string
  /** Ends the daemon as a crash would, and starts it again at the same address. */
  kill (): Promise<void>
  restart (): Promise<void>
}

/** A hub that has heard of other machines, and a daemon with an app to hold down and runs behind it. */
export async function runningPage (t: Test): Promise<RunningPage> {
  const machine = burningMachine(t)
  runHostile(t, machine)
  const burner = machine.burn().pid ?? 0
  const planted = plantRuns(machine.home, new Date())
  const hub = await startHub(t)
  const waiting = plantWaiting(machine, hub.url)
  const env = { ...machine.env, PQS_PRIMARY_SERVER: hub.url, PQS_BACKUP_SERVERS: '', PQS_TRUSTED_ROOT: hub.root, PQS_SYNC_SCHEDULE: '0 0 1 1 *', PQS_CONTROL_ACT_ON: 'always' }
  let daemon: Program = runProgram(t, ['run'], { home: machine.home, env })
  const url = String((await daemon.event('listening'))['url'])
  await fillHub(hub.url, url)
  return {
    machine,
    burner,
    planted,
    waiting,
    url,
    hub: hub.url,
    kill: async () => { await daemon.end('SIGKILL') },
    restart: async () => {
      daemon = runProgram(t, ['run'], { home: machine.home, env: { ...env, PQS_LISTEN_PORT: new URL(url).port } })
      await daemon.event('listening')
    }
  }
}

// The user's own catalogue says what the app is called; a name can be anything.
function runHostile (t: Test, { home }: Machine): void {
  const hostile = join(home, 'hostile')
  copyFileSync('/bin/sleep', hostile)
  const apps = {
    Burner: { name: 'My burner', match: [{ executable: join(home, 'burner') }] },
    Hostile: { name: HOSTILE.slice(0, 64), match: [{ executable: hostile }] }
  }
  writeFileSync(join(home, '.pqs', 'apps.json'), JSON.stringify({ apps }))
  const child = spawn(hostile, ['1000'], { stdio: 'ignore' })
  t.teardown(() => child.kill('SIGKILL'))
}

function plantWaiting ({ home }: Machine, server: string): Contribution {
  const waiting = contribution({ savings: 8.4, type: 'linux_amd_epyc', now: new Date() })
  const folder = join(home, '.pqs', 'outbox')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const at = Math.floor(Date.now() / 1000)
  writeFileSync(join(folder, `${waiting.id}.json`), JSON.stringify({ contribution: waiting, server, created_at: at, attempts: 1, next_at: (at + 86_400) * 1000, last_error: 'no answer' }), { mode: 0o600 })
  return waiting
}

async function startHub (t: Test): Promise<{ url: string, root: string }> {
  const home = freshHome(t)
  const init = await runCommand(['hub', 'init'], { home })
  if (init.code !== 0) throw new Error(init.stderr)
  const hub = runProgram(t, ['hub', 'serve'], { home, env: { PQS_HUB_LISTEN_PORT: '0', PQS_HUB_PUBLISH_DELAY_MS: '100', PQS_HUB_K: '1' } })
  return { url: String((await hub.event('hub_started'))['url']), root: join(home, '.pqs', 'hub', 'root.json') }
}

async function fillHub (hub: string, daemon: string): Promise<void> {
  const { type } = ((await call(`${daemon}/api/network/status`)).json as unknown as StatusResponse).current_system
  const contributions = SAVINGS.map(savings => contribution({ savings, type, now: new Date(), sensor: 'cpu_time_model', settings: { thermal_threshold: 75 } }))
  const { status, json } = await call(`${hub}/v1/contributions`, { method: 'POST', body: { contributions } })
  if (status !== 200) throw new Error(JSON.stringify(json))
  await eventually(async () => (await call(`${hub}/v1/stats`)).json, ({ contributors }) => Number(contributors) >= SAVINGS.length)
}
