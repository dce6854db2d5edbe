import type { MachineResponse, RevertResponse } from '../contract-types.js'
import { messageOf } from '../errors.js'
import type { Actuator } from './act/actuator.js'
import type { Guardian } from './act/guardian.js'
import type { Hands } from './act/hands.js'
import type { Hold, HoldRequest, HoldResult, ReleasedBecause } from './act/hold.js'
import type { Identity } from './act/identity.js'
import type { Journal } from './act/journal.js'
import { undoAll } from './act/replay.js'
import type { UndoReport } from './act/replay.js'
import { revertResponse } from './act/revert-response.js'
import type { Log } from '../log.js'
import type { App } from './app.js'
import type { Fact } from './observe/fact.js'
import type { FocusSource } from './observe/focus-source.js'
import type { Observation, Observer } from './observe/observer.js'
import type { Front } from './observe/presence.js'
import type { PowerMeter } from './power/meter.js'
import type { SupplyState } from './power/supply-source.js'
import type { ProcessTable } from './process.js'
import type { ProtectFacts } from './protect-context.js'
import type { Tuners } from './protect-rivals.js'
import type { ThermalSource } from './thermal.js'
import { contextFor, frontPids } from './watch-context.js'
import { createFocusWatch } from './watch-focus.js'
import { ledgerBetween, markOf } from './watch-look.js'
import type { Mark } from './watch-look.js'
import { machineView } from './watch-view.js'
import type { Sight } from './watch-view.js'

/** The eyes and hands of the daemon. While nobody looks and nothing is held, nothing is sampled and nothing runs. */
export interface Watch {
  /** Takes the journal and undoes what an earlier process left. Never throws: without a journal nothing can be held. */
  open (): Promise<void>
  view (): Promise<MachineResponse>
  /** The apps of a look that is no older than a second. */
  apps (how?: LookOptions): Promise<readonly App[]>
  /** Everything that can be seen. */
  look (how?: LookOptions): Promise<Sight>
  /** Calls back at every new look, whoever asked for it, so that no reading of a sensor is lost. Returns what ends it. */
  onLook (listener: (sight: Sight) => void): () => void
  /** Protection, journal and guardian are asked; a refusal is a result. */
  hold (appId: string, request: HoldRequest): Promise<HoldResult>
  release (appId: string, because?: ReleasedBecause, why?: string): Promise<boolean>
  holds (): readonly Hold[]
  /** Lets go of everything that is held or was left in the journal. */
  revert (): Promise<RevertResponse>
  /** Everything is undone. Idempotent. */
  close (): Promise<void>
}

export interface LookOptions {
  /** Figures cover the time since the last look, or half a second where that is longer ago than this. */
  readonly oldSeconds?: number
  /** A look that is no older than this is good enough; a second unless told. */
  readonly freshSeconds?: number
}

export interface WatchParts {
  readonly observer: Observer
  /** Only who is in front, without looking at anything else. */
  readonly front: () => Promise<Fact<Front>>
  readonly focusSource: FocusSource | undefined
  /** The next look asks for sound and wake again, whatever is remembered. */
  readonly forgetPresence: () => void
  readonly meter: PowerMeter
  readonly thermal: ThermalSource
  readonly supply: () => Promise<SupplyState>
  /** Who is watched by a debugger at this moment. */
  readonly traced: () => ProtectFacts['tracedPids']
  readonly tuners: (table: ProcessTable) => Promise<Tuners>
  readonly hands: Hands
  readonly journal: Journal
  readonly guardian: Guardian
  readonly identity: Identity
  readonly actuators: readonly Actuator[]
  readonly rules: ProtectFacts['rules']
  readonly limits: () => ProtectFacts['limits']
  readonly ownUid: number
  readonly ownPid: number
  readonly systemType: string
  /** Asked at each look: the user may change it at any time. */
  readonly processControl: () => 'observe' | 'apply'
  readonly cpuCount: number
  readonly now: () => Date
  readonly monotonic: () => number
  readonly log: Log
}

/** How often is asked who is in front while something is held: where nothing tells of a switch, it is learned of within this time. */
const HELD_MS = 1000
/** The same where the desktop tells of it and something is stopped: it may have fallen silent. */
const TOLD_SECONDS = 3
/** How old the last look at everything may become meanwhile. It costs ten times as much as the question who is in front. */
const WHOLE_SECONDS = 10
/** Who asks again within this time gets the same answer. */
const FRESH_SECONDS = 1
/** Figures over a longer time say nothing of now, so a short interval is measured first. */
const OLD_SECONDS = 15
const FIRST_INTERVAL_MS = 500
/** Whoever lets go waits for a last look, but not for one that hangs. */
const LAST_LOOK_MS = 2000

type Glance = Pick<Sight, 'observation' | 'context' | 'tuners'>

export function createWatch (parts: WatchParts): Watch {
  const { observer, meter, hands, journal, guardian, log, monotonic, now } = parts
  let sight: Sight | undefined
  let mark: Mark | undefined
  let glancedAt = -Infinity
  let askedAt = -Infinity
  let latest: Observation | undefined
  let timer: NodeJS.Timeout | undefined
  let closing: Promise<void> | undefined
  let last: Promise<unknown> = Promise.resolve()
  const listeners = new Set<(sight: Sight) => void>()
  const focus = createFocusWatch({ source: parts.focusSource, onChange: switched, monotonic, log })

  async function inTurn<T> (work: () => Promise<T>): Promise<T> {
    const done = last.then(work)
    last = done.catch(() => undefined)
    return await done
  }

  // A look that was overtaken by a switch would hold down again who came to the front meanwhile.
  async function observe (): Promise<Observation> {
    const begunAt = monotonic()
    const observation = await observer.observe()
    return focus.looked(pidOf(observation.front), begunAt) ? observation : await observer.observe()
  }

  async function glance (): Promise<Glance> {
    // What goes on to be held must not be judged by what was asked while it was in front.
    if (hands.list().some(({ state }) => state === 'paused')) parts.forgetPresence()
    const observation = await observe()
    glancedAt = monotonic()
    const { table, apps, front } = observation
    latest = observation
    // First of all, and without waiting for anything else: who came to the front runs.
    if (front.kind === 'known') await hands.focusChanged(frontPids(apps, front.value.pid))
    const tuners = await parts.tuners(table)
    const rivals = tuners.processes
    const context = contextFor({ ...parts, limits: parts.limits(), observation, traced: parts.traced(), rivals })
    await hands.update(table, apps, context)
    return { observation, context, tuners: tuners.machine }
  }

  // Who is in front is all that is asked where that is somebody who was there at the last look.
  async function switched (): Promise<number | undefined> {
    const pid = pidOf(await parts.front())
    const { table, apps = [] } = latest ?? {}
    if (table?.processes.get(pid ?? 0)?.uid !== parts.ownUid) await inTurn(glance)
    else if (pid !== undefined) await hands.focusChanged(frontPids(apps, pid))
    return pid
  }

  async function look ({ oldSeconds = OLD_SECONDS, freshSeconds = FRESH_SECONDS }: LookOptions = {}): Promise<Sight> {
    if (sight !== undefined && monotonic() - sight.observation.at < freshSeconds) return sight
    if (mark === undefined || monotonic() - mark.observation.at > oldSeconds) {
      const [observation] = await Promise.all([observer.observe(), meter.read()])
      mark = markOf(observation)
      await new Promise(resolve => { setTimeout(resolve, FIRST_INTERVAL_MS) })
    }
    const before = mark
    const asked = [glance(), meter.read(), parts.thermal.read(), parts.supply()] as const
    const [{ observation, context, tuners }, power, thermal, supply] = await Promise.all(asked)
    mark = markOf(observation)
    const ledger = ledgerBetween({ before, now: mark, reading: power.reading, cpuCount: parts.cpuCount, ours: context.ours })
    const busySeconds = mark.busySeconds - before.busySeconds
    const seen = { observation, context, tuners, ledger, power, thermal, supply, busySeconds }
    sight = seen
    for (const listener of listeners) listener(seen)
    return seen
  }

  async function peek (): Promise<void> {
    const isOver = hands.list().some(({ until }) => until !== undefined && until <= now())
    if (isOver || monotonic() - glancedAt >= WHOLE_SECONDS || await hasSwitched()) await glance()
    else hands.remain()
  }

  // Where the desktop tells of each switch each whole look checks that it does; only who is stopped cannot wait for that.
  async function hasSwitched (): Promise<boolean> {
    const isStopping = hands.list().some(({ level, state }) => level !== 'deprioritise' && state === 'held')
    if (focus.isReliable() && (!isStopping || monotonic() - askedAt < TOLD_SECONDS)) return false
    askedAt = monotonic()
    return await observer.hasFrontChanged()
  }

  function keepUp (): void {
    clearTimeout(timer)
    timer = undefined
    if (closing !== undefined) return
    if (hands.list().length === 0) {
      void focus.stop()
      return
    }
    focus.start()
    timer = setTimeout(() => {
      void inTurn(peek).catch((error: unknown) => { log.error({ error: messageOf(error) }, 'could not look at the processes') }).finally(keepUp)
    }, HELD_MS)
  }

  async function hold (appId: string, request: HoldRequest): Promise<HoldResult> {
    if (request.by === 'profile' && parts.processControl() !== 'apply') {
      return { held: false, refusal: { rule: 'consent', reason: 'process_control is "observe": nothing is touched until you turn it on' } }
    }
    await guardian.start().catch((error: unknown) => { log.error({ error: messageOf(error) }, 'no guardian: nothing is stopped') })
    parts.forgetPresence()
    const { observation } = await inTurn(glance)
    const app = observation.apps.find(({ id }) => id === appId)
    const result = app === undefined ? gone() : await hands.hold(app, request)
    sight = undefined
    keepUp()
    return result
  }

  // What was started since the last look has the values of who started it, and may have lost him: afterwards nobody would find it.
  async function lookOnceMore (): Promise<void> {
    if (!hands.list().some(({ level }) => level === 'deprioritise') || monotonic() - glancedAt < FRESH_SECONDS) return
    const late = new Promise(resolve => { setTimeout(resolve, LAST_LOOK_MS).unref() })
    await Promise.race([inTurn(glance), late]).catch((error: unknown) => { log.error({ error: messageOf(error) }, 'could not look at the processes') })
  }

  async function revert (): Promise<RevertResponse> {
    const before = journal.pending()
    await hands.releaseStops('asked')
    await lookOnceMore()
    await hands.releaseAll()
    sight = undefined
    const left = await undoAll(journal, parts.actuators)
    const open = new Set(Object.values(left).flat().map(({ id }) => id))
    const released = before.filter(({ id }) => !open.has(id))
    const alive = await Promise.all(released.map(async ({ process }) => await parts.identity.isSame(process)))
    return revertResponse({
      ...left,
      undone: [...left.undone, ...released.filter((_, index) => alive[index] === true)],
      gone: [...left.gone, ...released.filter((_, index) => alive[index] !== true)]
    })
  }

  async function replay (): Promise<void> {
    const left = await journal.open()
    if (left.length === 0) return
    const report = await undoAll(journal, parts.actuators)
    const entries = Object.entries<UndoReport[keyof UndoReport]>(report)
    const counts = Object.fromEntries(entries.map(([key, changes]) => [key, changes.length]))
    log.warn({ event: 'journal_replayed', ...counts }, 'an earlier run ended without letting go of what it held; that is undone now')
  }

  async function end (): Promise<void> {
    clearTimeout(timer)
    await hands.releaseStops('closed')
    await lookOnceMore()
    await Promise.all([hands.close(), focus.stop()])
    await guardian.close()
    await journal.close()
    observer.close()
  }

  return {
    open: async () => {
      await replay().catch((error: unknown) => { log.error({ event: 'journal_failed', error: messageOf(error) }, 'the journal cannot be used, so nothing can be held down') })
    },
    view: async () => {
      const seen = await inTurn(async () => await look())
      return machineView(seen, hands.list(), { ...parts, processControl: parts.processControl(), at: now() })
    },
    apps: async how => (await inTurn(async () => await look(how))).observation.apps,
    look: async how => await inTurn(async () => await look(how)),
    onLook: listener => {
      listeners.add(listener)
      return () => { listeners.delete(listener) }
    },
    hold,
    release: async (appId, because, why) => {
      sight = undefined
      await lookOnceMore()
      return await hands.release(appId, because, why)
    },
    holds: () => hands.list(),
    revert,
    close: async () => { await (closing ??= end()) }
  }
}

function pidOf (front: Fact<Front>): number | undefined {
  return front.kind === 'known' ? front.value.pid : undefined
}

function gone (): HoldResult {
  return { held: false, refusal: { rule: 'identity', reason: 'it has ended' } }
}
