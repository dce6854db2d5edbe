import { join } from 'node:path'
import { pino } from 'pino'
import type { AngleMemory, Control, EffectiveSettings, Learned, OptimizationResult, Run, RunApp } from '../../src/contract-types.js'
import { lostControl } from '../../src/loop/control.js'
import { createFileStore } from '../../src/loop/file-store.js'
import type { FileStore } from '../../src/loop/file-store.js'
import type { Loop, LoopParts } from '../../src/loop/loop-parts.js'
import { createLoop } from '../../src/loop/loop.js'
import { newRun } from '../../src/loop/new-run.js'
import { pause } from '../../src/loop/pause.js'
import { createRunsStore } from '../../src/loop/runs-store.js'
import type { RunsStore } from '../../src/loop/runs-store.js'
import { contextOf, sample } from '../machine/protecting.js'
import type { Hold } from '../../src/machine/act/hold.js'
import type { Sight } from '../../src/machine/watch-view.js'

export const NOW = 1_764_000_000

/** A plan's word on an app that may be stopped. */
export function suspended (app: string): RunApp {
  const text = { name: app, before: 'it runs freely', after: 'it is stopped', reason: 'saves 0.5 W of 1 W' }
  return { app, level: 'suspend', processes: 1, watts: 1, saved_watts: 0.5, impact: 0, evidence: 'default', owed: false, ...text }
}

/** The record of a run whose plan is in force. */
export function runInForce (apps: readonly RunApp[], changes: Partial<Run> = {}): Run {
  const begun = newRun({
    now: new Date((NOW - 3600) * 1000),
    random: () => 0.5,
    trigger: 'manual',
    mode: 'apply',
    systemType: 'linux_amd_epyc',
    settings: {},
    profile: null,
    request: {},
    defaults: { observeSeconds: 1, budgetMs: 100, trial: true }
  })
  const plan = { apps: [...apps], ignored: [], ignored_total: 0, watts: apps.length, saved_watts: apps.length / 2, touched: apps.length }
  return { ...begun, ended_at: begun.started_at + 1, state: 'finished', message: 'saves 5.0 %', plan, in_force: true, ...changes }
}

export interface Scripted {
  readonly loop: Loop
  readonly runs: RunsStore
  readonly control: FileStore<Control>
  readonly learned: FileStore<Learned>
  /** Ids of the apps that are held now. */
  held (): string[]
  /** As the user lets go by hand. */
  release (app: string): Promise<void>
  /** A hold of the hands waits until what this returns is called. */
  stall (): () => void
  /** Resolves when a hold has begun. */
  holding (): Promise<void>
  /** Of the apps that work on this machine one is ended, or begun again. */
  works (app: string, does: boolean): void
  /** As often as the machine was looked at. */
  looks (): number
  /** Unix time in seconds. */
  at (seconds: number): void
  readonly shared: Array<{ readonly run: string, readonly when: 'slot' | 'now' }>
}

export interface Script {
  /** Where it keeps what it knows. */
  readonly directory: string
  readonly control?: Control
  readonly runs?: readonly Run[]
  readonly config?: Partial<LoopParts['config']>
  readonly sharing?: () => boolean
  readonly share?: (result: OptimizationResult, run: Run) => Promise<void>
}

export const CONFIG: LoopParts['config'] = {
  process_control: 'observe',
  control: { dwell_s: 0, hold_s: 1, thermal_band_c: 5, act_on: 'battery', engage_percent: 2, release_percent: 0.5 },
  optimizer: { automatic: false, interval_h: 24, observe_s: 1, budget_ms: 100 },
  trial: { enabled: true, pairs: 2, window_s: 1, settle_s: 0, valid_days: 14 }
}

/** The loop with its files, on a machine whose apps work without rest and whose hands do as they are told. */
export async function scriptedLoop ({ directory, control = {}, runs = [], config = {}, share }: Script): Promise<Scripted> {
  const log = pino({ level: 'silent' })
  const held = new Map<string, Hold>()
  const waiting: Array<() => void> = []
  const shared: Array<{ readonly run: string, readonly when: 'slot' | 'now' }> = []
  const listeners = new Set<(sight: Sight) => void>()
  let [now, looks, monotonic] = [NOW, 0, 0]
  let gate = Promise.resolve()
  const clock = (): Date => new Date(now * 1000)
  const stores = {
    runs: createRunsStore({ directory: join(directory, 'runs'), log, now: clock }),
    control: createFileStore({ name: 'control', path: join(directory, 'control.json'), empty: {}, lost: lostControl, log, now: clock }),
    learned: createFileStore({ name: 'learned', path: join(directory, 'learned.json'), empty: { apps: {} }, log, now: clock })
  }
  for (const run of runs) await stores.runs.put(run)
  if (runs.length > 0 || Object.keys(control).length > 0) await stores.control.change(() => ({ ...control, ...inForceOf(runs) }))
  const apps = [...new Set(runs.flatMap(({ plan }) => plan?.apps.map(({ app }) => app) ?? []))]
  const working = new Set(apps)
  const settings = { settings: { aggressive_mode: { value: true, source: 'yours' } }, process_optimizations: Object.fromEntries(apps.map(app => [app, { background_suspension: { value: true, source: 'yours' } }])) }

  const loop = createLoop({
    ...stores,
    machine: {
      look: async () => {
        looks += 1
        monotonic += 10
        const seen = sightOf([...working], monotonic)
        for (const listener of listeners) listener(seen)
        return seen
      },
      onLook: listener => {
        listeners.add(listener)
        return () => { listeners.delete(listener) }
      },
      hold: async (app, { level, by }) => {
        for (const tell of waiting.splice(0)) tell()
        await gate
        const hold = { app, name: app, level, by, state: 'held' } as unknown as Hold
        held.set(app, hold)
        return { held: true, hold }
      },
      release: async app => held.delete(app),
      holds: () => [...held.values()]
    },
    memory: { load: async (): Promise<AngleMemory> => ({ angles: [] }), save: async () => undefined },
    config: { ...CONFIG, ...config },
    settings: () => settings as unknown as EffectiveSettings,
    matched: () => ({ match: { kind: 'none', system_type: null, distance: null, adapted: false }, recommended: null, layers: { bundled: null, shared: null } }),
    systemType: 'linux_amd_epyc',
    efficiencyCores: 0,
    share: async (result, run, when) => {
      await share?.(result, run)
      shared.push({ run: run.id, when })
      return { kind: 'queued', contribution: {} as never }
    },
    newShareId: () => '0'.repeat(32),
    onEvent: () => undefined,
    log,
    now: clock,
    monotonic: () => monotonic,
    pause,
    random: () => 0.5
  })
  await loop.load()
  return {
    loop,
    ...stores,
    held: () => [...held.keys()],
    release: async app => { held.delete(app) },
    stall: () => {
      let open = (): void => undefined
      gate = new Promise(resolve => { open = resolve })
      return open
    },
    holding: async () => { await new Promise<void>(resolve => { waiting.push(resolve) }) },
    works: (app, does) => { working[does ? 'add' : 'delete'](app) },
    looks: () => looks,
    at: seconds => { now = seconds },
    shared
  }
}

function inForceOf (runs: readonly Run[]): Control {
  const run = runs.find(({ in_force: is }) => is)
  return run === undefined ? {} : { in_force: run.id }
}

// Each keeps half a core busy with what nobody misses, and nothing stands in the way of touching it.
function sightOf (ids: readonly string[], at: number): Sight {
  const processes = ids.map((name, index) => sample(500 + index, { name, executable: `/opt/${name}` }))
  const apps = ids.map((id, index) => ({ id, name: id, origin: 'catalogue', idleWork: true, processes: processes.slice(index, index + 1) }))
  const rows = ids.map(id => ({ kind: 'app', id, name: id, cpuSeconds: 5, microjoules: 2e7 }))
  const context = contextOf(processes)
  return {
    observation: { at, table: context.table, apps, idleSeconds: { kind: 'unknown', reason: 'nobody tells' } },
    context,
    ledger: { seconds: 10, total: { label: 'measured', sensor: 'rapl', microjoules: 1e8 }, rows },
    power: { reading: undefined },
    thermal: {},
    supply: { source: 'battery' }
  } as unknown as Sight
}
