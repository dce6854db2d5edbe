import type { ProcessSample, ProcessTable } from '../process.js'

/** Processor time between two tables, in seconds. */
export interface CpuUse {
  /** Wall-clock length of the interval. */
  readonly seconds: number
  /** Own time of every process of the newer table. */
  readonly byPid: ReadonlyMap<number, number>
  /**
   * Time of children that ended during the interval, by the pid of the living process that waited for them, less
   * what the older table already knew of them. Empty on macOS, which does not tell.
   */
  readonly endedByPid: ReadonlyMap<number, number>
}

// Start times are told in whole seconds on macOS, and uptime in hundredths on Linux.
const START_SLACK_SECONDS = 1.01

/**
 * What each process used between two tables. A pid counts as the same process only with the same start time. One that
 * is new counts in full if it began during the interval; one that was merely not seen before has no difference yet and
 * counts as 0. Time is never negative. What a process used between the older table and its end shows up in
 * `endedByPid` of whoever waited for it, and nowhere if nobody living did: then it is missing, not estimated.
 */
export function cpuSince (previous: ProcessTable, current: ProcessTable): CpuUse {
  const seconds = Math.max(0, current.at - previous.at)
  const byPid = new Map<number, number>()
  const endedByPid = new Map<number, number>()
  const known = knownOfTheGone(previous, current)
  for (const [pid, sample] of current.processes) {
    const before = sameIn(previous, sample)
    byPid.set(pid, before === undefined ? newborn(sample, seconds) : Math.max(0, sample.cpuSeconds - before.cpuSeconds))
    const ended = endedTime(sample, before, seconds) - (known.get(pid) ?? 0)
    if (ended > 0) endedByPid.set(pid, ended)
  }
  return { seconds, byPid, endedByPid }
}

function sameIn (table: ProcessTable, { pid, started }: ProcessSample): ProcessSample | undefined {
  const found = table.processes.get(pid)
  return found?.started === started ? found : undefined
}

function newborn (sample: ProcessSample, seconds: number): number {
  return sample.ageSeconds <= seconds + START_SLACK_SECONDS ? sample.cpuSeconds : 0
}

function endedTime (sample: ProcessSample, before: ProcessSample | undefined, seconds: number): number {
  if (before !== undefined) return Math.max(0, (sample.endedChildrenSeconds ?? 0) - (before.endedChildrenSeconds ?? 0))
  return sample.ageSeconds <= seconds + START_SLACK_SECONDS ? sample.endedChildrenSeconds ?? 0 : 0
}

/**
 * For each living process: what the older table already held of its descendants that are gone, which their nearest
 * living ancestor's counter of ended children now repeats. Where an intermediate parent died first, the counter went
 * elsewhere; subtracting it all the same errs towards too little.
 */
function knownOfTheGone (previous: ProcessTable, current: ProcessTable): Map<number, number> {
  const known = new Map<number, number>()
  for (const gone of previous.processes.values()) {
    if (sameIn(current, gone) !== undefined) continue
    const heir = livingAncestor(gone, previous, current)
    if (heir !== undefined) known.set(heir, (known.get(heir) ?? 0) + gone.cpuSeconds + (gone.endedChildrenSeconds ?? 0))
  }
  return known
}

function livingAncestor (gone: ProcessSample, previous: ProcessTable, current: ProcessTable): number | undefined {
  const visited = new Set<number>([gone.pid])
  let parent = previous.processes.get(gone.ppid)
  while (parent !== undefined && !visited.has(parent.pid)) {
    if (sameIn(current, parent) !== undefined) return parent.pid
    visited.add(parent.pid)
    parent = previous.processes.get(parent.ppid)
  }
  return undefined
}
