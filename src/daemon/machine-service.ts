import { stat } from 'node:fs/promises'
import type { HoldRequestBody, MachineResponse, RevertResponse } from '../contract-types.js'
import { AppError } from '../errors.js'
import type { Hold, HoldRequest, HoldResult, ReleasedBecause } from '../machine/act/hold.js'
import { holdRequest } from '../machine/act/hold-state.js'
import { findApp, namesOfApp, nearApps } from '../machine/find-app.js'
import type { LookOptions, Watch } from '../machine/watch.js'
import type { Sight } from '../machine/watch-view.js'

export interface MachineService {
  /** Undoes what an earlier run left in its journal; costs nothing where it left nothing. */
  start (): Promise<void>
  view (): Promise<MachineResponse>
  /** @throws AppError APP_NOT_FOUND, HOLD_REFUSED, STORAGE_FAILED or ACTION_FAILED */
  hold (body: HoldRequestBody): Promise<Hold>
  /** What was released. @throws AppError NOT_HELD */
  release (app: string): Promise<Pick<Hold, 'app' | 'by'>>
  holds (): readonly Hold[]
  revert (): Promise<RevertResponse>
  look (how?: LookOptions): Promise<Sight>
  onLook (listener: (sight: Sight) => void): () => void
  /** A hold that a plan asks for. A refusal is a result. */
  holdPlanned (app: string, request: HoldRequest): Promise<HoldResult>
  /** Whether it was held. */
  letGo (app: string, because?: ReleasedBecause, why?: string): Promise<boolean>
  close (): Promise<void>
}

export interface MachineServiceParts {
  readonly journal: string
  /** Loads the code of the machine's room, which the daemon's start does not need. */
  readonly load: () => Promise<Watch>
  readonly now: () => Date
}

/** The machine for the routes: the watch is made by the first who needs it. */
export function createMachineService ({ journal, load, now }: MachineServiceParts): MachineService {
  let loading: Promise<Watch> | undefined
  let watch: Watch | undefined
  let closed = false
  const listeners = new Set<(sight: Sight) => void>()

  async function ready (): Promise<Watch> {
    if (closed) throw new AppError('ACTION_FAILED', 'the program is ending')
    return await (loading ??= begin())
  }

  async function begin (): Promise<Watch> {
    const made = await load()
    await made.open()
    made.onLook(sight => { for (const listener of listeners) listener(sight) })
    watch = made
    return made
  }

  async function hold (body: HoldRequestBody): Promise<Hold> {
    const machine = await ready()
    const seen = await machine.apps()
    // It may have been started since the last look.
    const apps = findApp(seen, body.app) === undefined ? await machine.apps({ freshSeconds: 0 }) : seen
    const app = findApp(apps, body.app)
    if (app === undefined) {
      const near = nearApps(apps, body.app)
      throw new AppError('APP_NOT_FOUND', `no running app is called ${body.app}`, { details: near.map(id => `did you mean ${id}?`) })
    }
    const result = await machine.hold(app.id, holdRequest(body, now()))
    if (result.held) return result.hold
    const { rule, reason, pid } = result.refusal
    if (rule === 'STORAGE_FAILED' || rule === 'ACTION_FAILED') throw new AppError(rule, reason)
    throw new AppError('HOLD_REFUSED', `not touched: ${reason}`, { details: [`app: ${app.id}`, `rule: ${rule}`, ...pid === undefined ? [] : [`process: ${pid}`]] })
  }

  async function release (wanted: string): Promise<Pick<Hold, 'app' | 'by'>> {
    const held = watch?.holds() ?? []
    const text = wanted.toLowerCase()
    const found = held.find(({ app }) => app === wanted) ?? held.find(({ app, name }) => namesOfApp({ id: app, name }).includes(text))
    if (watch !== undefined && found !== undefined && await watch.release(found.app)) return found
    throw new AppError('NOT_HELD', `${wanted} is not held down`, { details: held.map(({ app }) => `held: ${app}`) })
  }

  return {
    start: async () => {
      const left = await stat(journal).catch(() => undefined) // there is none yet
      if ((left?.size ?? 0) > 0) await ready()
    },
    view: async () => await (await ready()).view(),
    hold,
    release,
    holds: () => watch?.holds() ?? [],
    look: async how => await (await ready()).look(how),
    onLook: listener => {
      listeners.add(listener)
      return () => { listeners.delete(listener) }
    },
    holdPlanned: async (app, request) => await (await ready()).hold(app, request),
    letGo: async (app, because, why) => await watch?.release(app, because, why) ?? false,
    revert: async () => await (await ready()).revert(),
    close: async () => {
      closed = true
      const machine = await loading?.catch(() => undefined) // told to whoever asked for it
      await machine?.close()
    }
  }
}
