import { randomBytes } from 'node:crypto'
import { pino } from 'pino'
import type { RunResponse } from '../../src/contract-types.js'
import { loadConfig } from '../../src/config.js'
import { createDaemon } from '../../src/daemon/daemon.js'
import type { Daemon } from '../../src/daemon/daemon.js'
import { createSystem } from '../../src/machine/system.js'
import { createPaths } from '../../src/paths.js'
import { plantedMachine } from './planted-machine.js'
import type { PlantedMachine, PlantedProgram } from './planted-machine.js'
import { call, eventually } from '../process/harness.js'

export const BURNER = 'user:Burner'
/** As many as one list of the user may name, and room for the planted one. */
const MOST_NAMED = 199

interface Owner { teardown (fn: () => unknown): void }

export interface Running { readonly daemon: Daemon, readonly url: string }

export interface Startable {
  readonly log: ReadonlyArray<Record<string, unknown>>
  start (): Promise<Running>
}

export interface PlantedDaemon extends PlantedMachine, Startable {}

type Config = Readonly<Record<string, unknown>>

interface Installation {
  readonly config?: Config
  /** Where this installation keeps what it knows: the machine's own home unless said otherwise. */
  readonly home?: string
}

const OLD_ENOUGH_MS = 11_000

/** A real daemon in this process on a planted machine. */
export function plantedDaemon (t: Owner, program: PlantedProgram, config: Config = {}): PlantedDaemon {
  const planted = plantedMachine(t, program)
  return { ...planted, ...daemonOn(t, planted, { config }) }
}

/** The same on a machine that is there already. */
export function daemonOn (t: Owner, planted: PlantedMachine, { config = {}, home = planted.machine.home }: Installation): Startable {
  const { machine, root, foreign } = planted
  const log: Array<Record<string, unknown>> = []
  return {
    log,
    start: async () => {
      const { PATH, HYPRLAND_INSTANCE_SIGNATURE: desktop } = machine.env
      const daemon = createDaemon(loadConfig({ text: JSON.stringify({ ...configBeside(foreign), ...config }), file: 'config', env: {} }), {
        paths: createPaths(home),
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
    return apps.find(({ id }) => id === BURNER)?.state
  }
  await eventually(state, seen => seen === 'free', OLD_ENOUGH_MS + 5000)
}

/**
 * The mode becomes apply, the planted app may be held at any level, and every other app is left alone: what else runs on the computer
 * of a test is nobody's to touch, and a plan that chose it would say nothing of what is planted.
 */
export async function applyToBurner (url: string): Promise<void> {
  const { apps } = (await call(`${url}/api/machine`)).json as { apps: Array<{ id: string }> }
  const others = apps.map(({ id }) => id).filter(id => id !== BURNER).slice(0, MOST_NAMED)
  const body = { mode: 'apply', never_touch: Object.fromEntries(others.map(id => [id, true])) }
  const limits = { Burner: { background_suspension: true, priority_adjustment: -3 } }
  const answers = [
    await call(`${url}/api/settings`, { method: 'PUT', body: { settings: { aggressive_mode: true }, process_optimizations: limits } }),
    await call(`${url}/api/control`, { method: 'PUT', body })
  ]
  for (const { status, json } of answers) if (status !== 200) throw new Error(JSON.stringify(json))
}

/** What became of the planted app in a run, for whoever reads that a test failed. */
export function fateOfBurner ({ run, trial }: RunResponse): string {
  const planned = run.plan?.apps.find(({ app }) => app === BURNER)
  const ignored = run.plan?.ignored.find(({ app }) => app === BURNER)
  const fate = planned === undefined ? `left out: ${ignored?.rule ?? 'not seen'} ${ignored?.reason ?? ''}` : `${planned.level}: ${planned.reason}`
  const watts = (trial?.done ?? []).map(({ windows }) => windows.map(({ on, joules, seconds }) => `${on ? 'on' : 'off'} ${(joules / seconds).toFixed(1)} W`).join(', '))
  return [run.message, fate, ...watts, ...(trial?.voided ?? []).map(({ reason }) => `void: ${reason}`)].join('; ')
}

/** A daemon that looks, plans and measures within seconds, and leaves processes of these names alone. */
export const configBeside = (foreign: readonly string[]): Config => ({
  listen: { port: 0 },
  // Nobody listens there: what is shared waits in the outbox.
  primary_server: 'http://127.0.0.1:9',
  backup_servers: [],
  auto_fetch_on_startup: false,
  protect: { min_age_s: 10, max_fights: 10, never_touch: foreign },
  control: { dwell_s: 1, hold_s: 2 },
  optimizer: { automatic: false, observe_s: 1, budget_ms: 200 },
  trial: { pairs: 4, window_s: 1 }
})
