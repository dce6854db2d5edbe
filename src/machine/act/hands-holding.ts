import type { App } from '../app.js'
import type { ProcessSample, ProcessTable } from '../process.js'
import { identityKey } from '../protect-context.js'
import type { Refusal, Verdict } from '../protect.js'
import { createCap } from './cap.js'
import type { Cap } from './cap.js'
import type { ProcessControl } from './cap-control.js'
import type { Change } from './change.js'
import { DEFAULT_CPU_LIMIT } from './hands-engage.js'
import type { Engager, Member } from './hands-engage.js'
import { isFought } from './hands-fights.js'
import { createHeirs } from './hands-heirs.js'
import { judgeApp } from './hands-verdict.js'
import type { HeldProcess, Hold, HoldEvent, HoldRequest } from './hold.js'

/** One app that is held down, or would be if protection allowed it. Its calls must follow each other, except those marked. */
export interface Holding {
  begin (table: ProcessTable, mayTouch: (process: ProcessSample) => Verdict): Promise<void>
  /** Undoes what could not be undone before, and what was inherited by those who are on their own now. */
  settle (processes: readonly ProcessSample[], table: ProcessTable): Promise<void>
  /** After `settle` with the same. */
  update (processes: readonly ProcessSample[], table: ProcessTable, mayTouch: (process: ProcessSample) => Verdict): Promise<void>
  /** Nothing has changed since the last update: what was refused then is refused until now. */
  remain (): void
  /** Everything is undone; it goes on once updates have allowed it for the dwell time. */
  pause (refusal: Refusal): Promise<void>
  release (): Promise<void>
  /** At any time: whatever is stopped runs, and nothing is stopped until the next update. */
  freeNow (): Promise<void>
  /** At any time: from now on nothing is stopped until the next update. */
  interrupt (): void
  isExpired (): boolean
  /** Whether any of these is one of its processes. */
  has (pids: readonly number[]): boolean
  /** Whether it holds by stopping. */
  readonly stops: boolean
  keys (): string[]
  /** Who was started while it was held, by `identityKey`. */
  heirs (): ReadonlySet<string>
  hold (): Hold
}

export interface HoldingParts {
  readonly engager: Engager
  readonly control: ProcessControl
  readonly fights: Map<string, number>
  readonly maxFights: number
  readonly now: () => Date
  readonly monotonic: () => number
  readonly cpuCount: number
  readonly longestSuspension: number
  readonly dwellSeconds: number
  readonly periodSeconds: number
  readonly settleSeconds: number
  readonly onEvent: (event: HoldEvent) => void
}

const NOTHING: Refusal = { rule: 'identity', reason: 'it has no processes' }

export function createHolding (app: App, request: HoldRequest, parts: HoldingParts): Holding {
  const { engager, control, fights, now, monotonic, onEvent } = parts
  const since = now()
  const until = endOf(request, since, parts.longestSuspension)
  const deadline = until === undefined ? Infinity : monotonic() + (until.getTime() - since.getTime()) / 1000
  const members = new Map<string, Member>()
  const heirs = createHeirs()
  let refused: ReadonlyMap<ProcessSample, Refusal> = new Map()
  let known: readonly ProcessSample[] = app.processes
  let pausedFor: Refusal | undefined
  let refusedAt = -Infinity
  let isRefused = false
  let generation = 0
  let cap: Cap | undefined
  let leftovers: Member[] = []
  let inherited: readonly Change[] = []

  async function drop (some: readonly Member[]): Promise<void> {
    if (some.length === 0) return
    // A unit that is let go is let go for all of the app, because it was changed once for all; who stays joins again.
    const hasUnit = some.some(({ changes }) => changes.some(({ unit }) => unit !== undefined))
    const gone = hasUnit ? [...new Set([...some, ...members.values()])] : some
    for (const member of gone) members.delete(identityKey(member.process))
    await cap?.setMembers(capped())
    const failed = await engager.disengage(gone.flatMap(({ changes }) => changes))
    // Tried again with the next update.
    for (const change of failed) {
      const member = gone.find(({ process }) => identityKey(process) === identityKey(change.process))
      if (member !== undefined) leftovers.push({ ...member, changes: [change] })
    }
  }

  async function retry (): Promise<void> {
    const again = leftovers.filter(({ process }) => !members.has(identityKey(process)))
    leftovers = leftovers.filter(member => !again.includes(member))
    await drop(again)
  }

  function capped (): ProcessSample[] {
    const stopped = [...members.values()].filter(({ changes }) => changes.some(({ actuator }) => actuator === 'stop'))
    return stopped.map(({ process }) => process)
  }

  async function join (processes: readonly ProcessSample[]): Promise<void> {
    const started = generation
    const joined = await engager.engage({
      processes,
      request,
      members: new Set(known.map(({ pid }) => pid)),
      heldBy: pid => [...members.values()].find(({ process }) => process.pid === pid)?.changes ?? [],
      isWanted: () => generation === started
    })
    for (const member of joined) {
      members.set(identityKey(member.process), member)
      heirs.inherit(member)
    }
    if (generation !== started) {
      await drop([...members.values()])
      return
    }
    if (request.level === 'cap') await startCap()
  }

  async function startCap (): Promise<void> {
    const stopped = capped()
    if (stopped.length === 0) return
    cap ??= createCap({ ...parts, limit: (request.cpuLimit ?? DEFAULT_CPU_LIMIT) / 100 })
    await cap.setMembers(stopped)
    cap.start()
    cap.resume()
  }

  async function pause (refusal: Refusal): Promise<void> {
    const wasHeld = members.size > 0
    refusedAt = monotonic()
    isRefused = true
    pausedFor = refusal
    generation++
    await cap?.pause()
    await drop([...members.values()])
    heirs.freed()
    if (wasHeld) onEvent({ kind: 'paused', app: app.id, refusal })
  }

  function tellHeld (): void {
    const { level, by, reason } = request
    onEvent({ kind: 'held', app: app.id, level, processes: members.size, by, reason })
  }

  type Ask = (process: ProcessSample) => Verdict

  async function begin (table: ProcessTable, mayTouch: Ask): Promise<void> {
    const verdict = judgeApp(known, request.level, mayTouch)
    refused = verdict.refused
    heirs.saw(table)
    if (verdict.refusal !== undefined) pausedFor = verdict.refusal
    else await join(verdict.allowed)
    if (holdsAny()) tellHeld()
    else pausedFor ??= whyNobody()
  }

  function holdsAny (): boolean {
    return [...members.values()].some(({ changes }) => changes.length > 0)
  }

  // They have ended, or are left out each for itself, or nothing that was tried on them can be undone here.
  function whyNobody (): Refusal {
    return [...[...members.values()].flatMap(member => member.refused), ...refused.values()][0] ?? NOTHING
  }

  async function settle (processes: readonly ProcessSample[], table: ProcessTable): Promise<void> {
    known = processes
    await retry()
    const orphaned = heirs.orphaned({ table, app: processes, isHeld: process => members.has(identityKey(process)) })
    inherited = await engager.giveBack([...inherited, ...orphaned])
  }

  async function update (processes: readonly ProcessSample[], table: ProcessTable, mayTouch: Ask): Promise<void> {
    const verdict = judgeApp(processes, request.level, mayTouch)
    refused = verdict.refused
    if (verdict.refusal !== undefined) {
      await pause(verdict.refusal)
      return
    }
    isRefused = false
    const allowed = new Map(verdict.allowed.map(process => [identityKey(process), process]))
    const lost = [...members.values()].filter(({ process }) => !allowed.has(identityKey(process)))
    await drop([...new Set([...lost, ...foughtOver(table)])])
    if (pausedFor !== undefined && monotonic() - refusedAt < parts.dwellSeconds) return
    const hasFought = (key: string): boolean => (fights.get(key) ?? 0) >= parts.maxFights
    const joining = [...allowed].filter(([key]) => !members.has(key) && !hasFought(key)).map(([, process]) => process)
    const before = pausedFor
    if (joining.length > 0) {
      pausedFor = undefined
      await join(joining)
    }
    if (holdsAny()) {
      if (before !== undefined && joining.length > 0) tellHeld()
      return
    }
    pausedFor ??= whyNobody()
    if (before === undefined) onEvent({ kind: 'paused', app: app.id, refusal: pausedFor })
  }

  function foughtOver (table: ProcessTable): Member[] {
    return [...members.values()].filter(member => {
      const key = identityKey(member.process)
      const sample = table.processes.get(member.process.pid)
      // A cap starts and stops them itself; an older sample shows what was before, and a process stops only when it gets to run.
      if (sample === undefined || table.at <= member.at + parts.settleSeconds || request.level === 'cap') return false
      if (!member.changes.some(change => isFought(change, sample))) return false
      const times = (fights.get(key) ?? 0) + 1
      fights.set(key, times)
      onEvent({ kind: 'fought', app: app.id, pid: sample.pid, times })
      return true
    })
  }

  function describe (): HeldProcess[] {
    const held = [...members.values()].map(({ process: { pid, name }, changes, refused }) => {
      return { pid, name, done: changes.map(({ actuator }) => actuator), refused }
    })
    const left = [...refused].map(([{ pid, name }, refusal]) => ({ pid, name, done: [], refused: [refusal] }))
    return [...held, ...left]
  }

  return {
    begin,
    settle,
    update,
    remain: () => { if (isRefused) refusedAt = monotonic() },
    pause,
    release: async () => {
      generation++
      await cap?.close()
      await drop([...members.values()])
      await retry()
    },
    freeNow: async () => {
      generation++
      await cap?.pause()
      if (request.level === 'suspend') await control.signal(capped(), 'SIGCONT')
    },
    interrupt: () => {
      generation++
      void cap?.pause()
    },
    isExpired: () => until !== undefined && (now() >= until || monotonic() >= deadline),
    has: pids => known.some(({ pid }) => pids.includes(pid)),
    get stops () { return request.level !== 'deprioritise' },
    keys: () => [...members.keys()],
    heirs: heirs.born,
    hold: () => {
      const { level, cpuLimit, memoryLimit, by, reason } = request
      return {
        app: app.id,
        name: app.name,
        level,
        ...cpuLimit === undefined ? {} : { cpuLimit },
        ...memoryLimit === undefined ? {} : { memoryLimit },
        by,
        reason,
        since,
        ...until === undefined ? {} : { until },
        state: pausedFor === undefined ? 'held' : 'paused',
        ...pausedFor === undefined ? {} : { refusal: pausedFor },
        ...cap?.share === undefined ? {} : { share: cap.share },
        processes: describe()
      }
    }
  }
}

function endOf ({ level, until }: HoldRequest, since: Date, longestSuspension: number): Date | undefined {
  if (level !== 'suspend') return until
  const latest = new Date(since.getTime() + longestSuspension * 1000)
  return until === undefined || until > latest ? latest : until
}
