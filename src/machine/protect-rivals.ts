import type { ProtectionRules } from '../contract-types.js'
import type { SensorFiles } from './linux/power-file.js'
import { readWord } from './linux/power-file.js'
import type { ProcessTable } from './process.js'
import { createRuleIndex } from './protect-index.js'
import type { Platform } from './protect-rules.js'

export interface TunerSearch {
  readonly platform: Platform
  readonly table: ProcessTable
  readonly files: SensorFiles
  readonly rules: ProtectionRules
  /** `protect.tolerate_rivals` of the configuration. */
  readonly tolerated: readonly string[]
}

/** Names of the other tuners at work. */
export interface Tuners {
  /** They do the same work to processes: rivals. */
  readonly processes: readonly string[]
  /** They set clocks, profiles or cooling of the whole computer. */
  readonly machine: readonly string[]
}

/** Those that run, and those that leave a mark because they have no process (TLP) or are a script (TuneD). */
export async function findTuners ({ platform, table, files, rules, tolerated }: TunerSearch): Promise<Tuners> {
  const index = createRuleIndex(rules.rivals, platform)
  const running = new Set([...table.processes.values()].map(process => index.find({ process })))
  const found = { processes: new Array<string>(), machine: new Array<string>() }
  for (const rival of rules.rivals) {
    if (rival.tunes === 'processes' && tolerated.includes(rival.id)) continue
    if (running.has(rival) || await hasMark(files, rival.files ?? [])) found[rival.tunes].push(rival.name)
  }
  return found
}

async function hasMark (files: SensorFiles, marks: ReadonlyArray<{ readonly path: string, readonly text?: string }>): Promise<boolean> {
  for (const { path, text } of marks) {
    const found = await readWord(files, path)
    if (found !== undefined && (text === undefined || found === text)) return true
  }
  return false
}
