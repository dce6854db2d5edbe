import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Run, Trial } from '../contract-types.js'
import { messageOf, systemCode } from '../errors.js'
import { readJsonFile, writeJsonFile } from '../json-file.js'
import type { Log } from '../log.js'
import { isDue, isEnded } from './new-run.js'

/**
 * The runs of this machine: one file each, the trial of a run in a file beside it. The oldest go when there are too many, but never one
 * that goes on, whose plan is in force, or whose proof is still to be shared.
 */
export interface RunsStore {
  /** Reads what is there; damaged files are set aside and reported. */
  load (): Promise<void>
  /** The newest first. */
  list (): readonly Run[]
  get (id: string): Run | undefined
  trial (id: string): Promise<Trial | undefined>
  /** @throws AppError STORAGE_FAILED; the run is then as before */
  put (run: Run): Promise<void>
  /** @throws AppError STORAGE_FAILED */
  putTrial (trial: Trial): Promise<void>
  /** Takes the trial of a run away, for which a full disk has room too. */
  dropTrial (id: string): Promise<void>
}

export interface RunsStoreOptions {
  readonly directory: string
  readonly log: Log
  readonly now: () => Date
  readonly maxRuns?: number
}

const MAX_RUNS = 100
const RUN_FILE = /^([0-9a-z]{8,32})\.json$/

export function createRunsStore ({ directory, log, now, maxRuns = MAX_RUNS }: RunsStoreOptions): RunsStore {
  const runs = new Map<string, Run>()
  let last: Promise<unknown> = Promise.resolve()
  const runPath = (id: string): string => join(directory, `${id}.json`)
  const trialPath = (id: string): string => join(directory, `${id}.trial.json`)

  async function inTurn (work: () => Promise<void>): Promise<void> {
    const done = last.then(work)
    last = done.catch(() => undefined) // the caller hears of it; the next write must still run
    await done
  }

  async function read (id: string): Promise<void> {
    const stored = await readJsonFile('run', runPath(id), now())
    if (stored.kind === 'ok') runs.set(id, stored.value)
    if (stored.kind === 'corrupt') log.warn({ set_aside: stored.setAside, reason: stored.reason }, 'the record of a run was damaged and is set aside')
  }

  async function write (run: Run): Promise<void> {
    await writeJsonFile('run', runPath(run.id), run)
    await prune()
  }

  function restore (id: string, before: Run | undefined): void {
    if (before === undefined) runs.delete(id)
    else runs.set(id, before)
  }

  async function prune (): Promise<void> {
    const over = Math.max(0, runs.size - maxRuns)
    for (const { id } of newestFirst(runs).filter(mayGo).reverse().slice(0, over)) {
      runs.delete(id)
      await Promise.all([runPath(id), trialPath(id)].map(async path => { await rm(path, { force: true }) }))
    }
  }

  return {
    load: async () => {
      for (const name of await namesIn(directory)) {
        const id = RUN_FILE.exec(name)?.[1]
        if (id !== undefined) await read(id).catch((error: unknown) => { log.warn({ run: id, reason: messageOf(error) }, 'the record of a run cannot be read') })
      }
    },
    list: () => newestFirst(runs),
    get: id => runs.get(id),
    trial: async id => {
      const stored = await readJsonFile('trial', trialPath(id), now())
      if (stored.kind === 'corrupt') log.warn({ set_aside: stored.setAside, reason: stored.reason }, 'the record of a trial was damaged and is set aside')
      return stored.kind === 'ok' ? stored.value : undefined
    },
    put: async run => {
      const before = runs.get(run.id)
      runs.set(run.id, run) // whoever asks meanwhile is told the latest
      try {
        await inTurn(async () => { await write(run) })
      } catch (error) {
        if (runs.get(run.id) === run) restore(run.id, before)
        throw error
      }
    },
    dropTrial: async id => { await inTurn(async () => { await rm(trialPath(id), { force: true }) }) },
    putTrial: async trial => { await inTurn(async () => { await writeJsonFile('trial', trialPath(trial.run), trial) }) }
  }
}

function mayGo (run: Run): boolean {
  return isEnded(run) && !run.in_force && !isDue(run)
}

// Ids begin with the time.
function newestFirst (runs: ReadonlyMap<string, Run>): Run[] {
  return [...runs.values()].sort((one, other) => one.id < other.id ? 1 : -1)
}

async function namesIn (directory: string): Promise<string[]> {
  try {
    return await readdir(directory)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return []
    throw error
  }
}
