import { randomBytes } from 'node:crypto'
import { pino } from 'pino'
import { loadConfig } from '../../src/config.js'
import { createDaemon } from '../../src/daemon/daemon.js'
import type { Daemon } from '../../src/daemon/daemon.js'
import { createSystem } from '../../src/machine/system.js'
import { createPaths } from '../../src/paths.js'
import { plantedMachine } from './planted-machine.js'
import type { PlantedMachine } from './planted-machine.js'
import { call, eventually } from '../process/harness.js'

interface Owner { teardown (fn: () => unknown): void }

export interface PlantedDaemon extends PlantedMachine {
  readonly log: ReadonlyArray<Record<string, unknown>>
  start (): Promise<{ readonly daemon: Daemon, readonly url: string }>
}

const OLD_ENOUGH_MS = 11_000

/** A real daemon in this process on a planted machine. */
export function plantedDaemon (t: Owner, config: Readonly<Record<string, unknown>> = {}): PlantedDaemon {
  const planted = plantedMachine(t)
  const { machine, root } = planted
  const log: Array<Record<string, unknown>> = []
  return {
    ...planted,
    log,
    start: async () => {
      const paths = createPaths(machine.home)
      const { PATH, HYPRLAND_INSTANCE_SIGNATURE: desktop } = machine.env
      const daemon = createDaemon(loadConfig({ text: JSON.stringify({ ...BASE, ...config }), file: 'config', env: {} }), {
        paths,
        log: pino({ level: 'info' }, { write: line => { log.push(JSON.parse(line)) } }),
        system: createSystem(),
        version: '0.0.0',
        platform: 'linux',
        uid: process.getuid?.(),
        doNotTrack: false,
        env: { PATH, HYPRLAND_INSTANCE_SIGNATURE: desktop },
        sensorRoot: root,
        now: () => new Date(),
        random: Math.random,
        randomBytes
      })
      t.teardown(async () => { await daemon.close() })
      const { url } = await daemon.start()
      return { daemon, url }
    }
  }
}

/** Resolves when the app is old enough to be touched. */
export async function untilOldEnough (url: string): Promise<void> {
  const state = async (): Promise<string | undefined> => {
    const { apps } = (await call(`${url}/api/machine`)).json as { apps: Array<{ id: string, state: string }> }
    return apps.find(({ id }) => id === 'user:Burner')?.state
  }
  await eventually(state, seen => seen === 'free', OLD_ENOUGH_MS + 5000)
}

/** A daemon that looks, plans and measures within seconds. */
export const BASE = {
  listen: { port: 0 },
  // Nobody listens there: what is shared waits in the outbox.
  primary_server: 'http://127.0.0.1:9',
  backup_servers: [],
  auto_fetch_on_startup: false,
  protect: { min_age_s: 10, max_fights: 10 },
  control: { dwell_s: 1, hold_s: 2 },
  optimizer: { automatic: false, observe_s: 1, budget_ms: 200 },
  trial: { pairs: 4, window_s: 1 }
}
