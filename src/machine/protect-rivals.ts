import type { ProtectionRules } from '../contract-types.js'
import type { SensorFiles } from './linux/power-file.js'
import { readWord } from './linux/power-file.js'
import type { ProcessTable } from './process.js'
import { createRuleIndex } from './protect-index.js'
import type { Platform } from './protect-rules.js'

export interface RivalSearch {
  readonly platform: Platform
  readonly table: ProcessTable
  readonly files: SensorFiles
  readonly rules: ProtectionRules
  /** `protect.tolerate_rivals` of the configuration. */
  readonly tolerated: readonly string[]
}

/**
 * Names of the other tuners at work: those that run, and those that leave a mark because they have no process (TLP) or are
 * a script (TuneD).
 */
export async function findRivals ({ platform, table, files, rules, tolerated }: RivalSearch): Promise<string[]> {
  const index = createRuleIndex(rules.rivals, platform)
  const running = new Set([...table.processes.values()].map(process => index.find({ process })))
  const found: string[] = []
  for (const rival of rules.rivals) {
    if (tolerated.includes(rival.id)) continue
    if (running.has(rival) || await hasMark(files, rival.files ?? [])) found.push(rival.name)
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
