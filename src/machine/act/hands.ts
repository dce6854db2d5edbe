import { AppError, messageOf } from '../../errors.js'
import type { Log } from '../../log.js'
import type { App } from '../app.js'
import type { ProcessIdentity, ProcessSample, ProcessTable } from '../process.js'
import type { ProtectContext } from '../protect-context.js'
import type { Verdict } from '../protect.js'
import type { Actuator } from './actuator.js'
import type { ProcessControl } from './cap-control.js'
import type { Guardian } from './guardian.js'
import { createEngager } from './hands-engage.js'
import { createHolding } from './hands-holding.js'
import type { Holding } from './hands-holding.js'
import { judgeApp } from './hands-verdict.js'
import type { Hold, HoldEvent, HoldRequest, HoldResult, ReleasedBecause } from './hold.js'
import type { Journal } from './journal.js'
import { createLease } from './lease.js'

/** Holds apps down and lets them go, in every circumstance. Calls follow each other; only `focusChanged` overtakes. */
export interface Hands {
  /** Never throws for what protection, the system or the journal refuse: that is a result. */
  hold (app: App, request: HoldRequest): Promise<HoldResult>
  /** Whether it was held. */
  release (appId: string, because?: ReleasedBecause, why?: string): Promise<boolean>
  /** Whoever is stopped runs, before anything that takes longer. */
  releaseStops (because: 'asked' | 'closed'): Promise<void>
  /** How many were held. */
  releaseAll (): Promise<number>
  list (): readonly Hold[]
  /** Identity keys of what is held, for the next context of protection. */
  held (): ReadonlySet<string>
  /** Identity keys of what was started by what is held, or in its app, since it is held. */
  heirs (): ReadonlySet<string>
  /** How often something else changed what was set, by identity key. */
  fights (): ReadonlyMap<string, number>
  /** At each new sample. Without it, what is stopped runs again after the lease. */
  update (table: ProcessTable, apps: readonly App[], context: ProtectContext): Promise<void>
  /** Between two samples: nothing is known to have changed, so what is refused goes on being refused. */
  remain (): void
  /** The processes of the app that came to the front: they run when this resolves. */
  focusChanged (pids: readonly number[]): Promise<void>
  /** Everything is undone and no call does anything any more. */
  close (): Promise<void>
}

export interface HandsOptions {
  readonly actuators: readonly Actuator[]
  readonly journal: Journal
  readonly guardian: Guardian
  readonly control: ProcessControl
  readonly mayTouch: (process: ProcessIdentity, context: ProtectContext) => Verdict
  readonly now: () => Date
  /** Seconds, the clock of `ProcessTable.at`. */
  readonly monotonic: () => number
  readonly log: Log
  readonly cpuCount: number
  readonly maxFights: number
  readonly onEvent?: (event: HoldEvent) => void
  /** Longest time that an app stays suspended, in seconds. */
  readonly longestSuspension?: number
  /** Without an update for so long, what is stopped runs again. */
  readonly leaseSeconds?: number
  /** How long protection must have allowed it before a paused hold goes on. */
  readonly dwellSeconds?: number
  /** One run and one stop of a cap together. */
  readonly periodSeconds?: number
  /** After this time a value that was set must be seen, or somebody else has changed it. */
  readonly settleSeconds?: number
}

const LONGEST_SUSPENSION = 3600
const LEASE_SECONDS = 30
const DWELL_SECONDS = 3
/** Half of it costs twice as much of ours; a stop of a second shows in nothing that is in the background. */
const PERIOD_SECONDS = 0.8
const SETTLE_SECONDS = 1

export function createHands (options: HandsOptions): Hands {
  const { guardian, log, mayTouch, onEvent = () => undefined } = options
  const holdings = new Map<string, Holding>()
  const fights = new Map<string, number>()
  const engager = createEngager(options)
  const parts = {
    ...options,
    engager,
    fights,
    onEvent,
    longestSuspension: options.longestSuspension ?? LONGEST_SUSPENSION,
    dwellSeconds: options.dwellSeconds ?? DWELL_SECONDS,
    periodSeconds: options.periodSeconds ?? PERIOD_SECONDS,
    settleSeconds: options.settleSeconds ?? SETTLE_SECONDS
  }
  let context: ProtectContext | undefined
  let closed = false
  let last: Promise<unknown> = Promise.resolve()

  async function queue<R> (task: () => Promise<R>): Promise<R> {
    const next = last.then(task)
    last = next.catch(() => undefined)
    return await next
  }

  const lease = createLease(options.leaseSeconds ?? LEASE_SECONDS, () => {
    if (![...holdings.values()].some(({ stops }) => stops)) return // nobody is stopped, so nothing is late
    log.warn({}, 'no new sample for a while; what was stopped runs again')
    pauseStops('no new sample of the processes has come for a while')
  })

  function pauseStops (reason: string): void {
    void queue(async () => {
      for (const holding of holdings.values()) if (holding.stops) await holding.pause({ rule: 'lease', reason })
    })
  }

  guardian.onLost(() => {
    // It has resumed everything; a cap that goes on would stop them with nobody to resume them.
    for (const holding of holdings.values()) holding.interrupt()
    pauseStops('the guardian that would resume it had ended')
  })

  async function end (id: string, because: ReleasedBecause, why?: string): Promise<boolean> {
    const holding = holdings.get(id)
    if (holding === undefined) return false
    await holding.release()
    holdings.delete(id)
    onEvent({ kind: 'released', app: id, because, ...why === undefined ? {} : { why } })
    return true
  }

  async function begin (app: App, request: HoldRequest): Promise<HoldResult> {
    if (closed || context === undefined) return refuse(app, 'not-ready', 'the processes of this machine are not known yet')
    if (request.by === 'profile' && holdings.get(app.id)?.hold().by === 'user') return refuse(app, 'user-hold', 'you hold it down yourself')
    const seen = context
    // A request that is refused leaves what is held as it was.
    const { refusal, allowed, refused } = judgeApp(app.processes, request.level, process => mayTouch(process, seen))
    const why = refusal ?? (allowed.length > 0 ? undefined : [...refused.values()][0])
    if (holdings.has(app.id) && why !== undefined) return refuse(app, why.rule, why.reason)
    const holding = createHolding(app, request, parts)
    await end(app.id, 'replaced')
    holdings.set(app.id, holding)
    try {
      await holding.begin(seen.table, process => mayTouch(process, seen))
    } catch (error) {
      holdings.delete(app.id)
      log.error({ app: app.id, error: messageOf(error) }, 'not held down')
      return refuse(app, error instanceof AppError ? error.code : 'failed', messageOf(error))
    }
    const hold = holding.hold()
    if (hold.state === 'held') return { held: true, hold }
    holdings.delete(app.id)
    return refuse(app, hold.refusal?.rule ?? 'nothing', hold.refusal?.reason ?? 'it has no processes')
  }

  function refuse ({ id }: App, rule: string, reason: string): HoldResult {
    onEvent({ kind: 'refused', app: id, refusal: { rule, reason } })
    return { held: false, refusal: { rule, reason } }
  }

  async function renew (table: ProcessTable, apps: readonly App[], next: ProtectContext): Promise<void> {
    if (closed) return
    context = next
    lease.renew()
    forgetEnded(fights, table)
    const byId = new Map(apps.map(app => [app.id, app]))
    for (const [id, holding] of [...holdings]) {
      const processes = byId.get(id)?.processes ?? []
      try {
        await holding.settle(processes, table)
        if (holding.isExpired()) await end(id, 'expired')
        else await holding.update(processes, table, process => mayTouch(process, next))
      } catch (error) {
        log.error({ app: id, error: messageOf(error) }, 'a hold could not be kept up')
      }
    }
  }

  async function releaseStops (because: 'asked' | 'closed'): Promise<void> {
    for (const [id, { stops }] of [...holdings]) if (stops) await end(id, because)
  }

  async function releaseAll (because: 'asked' | 'closed'): Promise<number> {
    let count = 0
    for (const id of [...holdings.keys()]) if (await end(id, because)) count++
    return count
  }

  return {
    hold: async (app, request) => await queue(async () => await begin(app, request)),
    release: async (id, because = 'asked', why) => await queue(async () => await end(id, because, why)),
    releaseStops: async because => { await queue(async () => { await releaseStops(because) }) },
    releaseAll: async () => await queue(async () => await releaseAll('asked')),
    list: () => [...holdings.values()].map(holding => holding.hold()),
    held: () => new Set([...holdings.values()].flatMap(holding => holding.keys())),
    heirs: () => new Set([...holdings.values()].flatMap(holding => [...holding.heirs()])),
    fights: () => fights,
    update: async (table, apps, next) => { await queue(async () => { await renew(table, apps, next) }) },
    remain: () => { for (const holding of holdings.values()) holding.remain() },
    focusChanged: async pids => {
      const front = [...holdings.values()].filter(holding => holding.has(pids))
      // At once, whatever else is being done; the journal and the slower ways follow in turn.
      await Promise.all(front.map(async holding => { await holding.freeNow() }))
      const refusal = { rule: 'front', reason: 'you are using it' }
      await queue(async () => { for (const holding of front) await holding.pause(refusal) })
    },
    close: async () => {
      closed = true
      lease.stop()
      await queue(async () => await releaseAll('closed'))
    }
  }
}

function forgetEnded (fights: Map<string, number>, table: ProcessTable): void {
  if (table.processes.size === 0 || table.partial === true) return
  const alive = new Set([...table.processes.values()].map(({ pid, started }: ProcessSample) => `${pid}@${started}`))
  for (const key of fights.keys()) if (!alive.has(key)) fights.delete(key)
}
