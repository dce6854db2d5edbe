import type { AngleMemory } from '../contract-types.js'
import { readJsonFile, writeJsonFile } from '../json-file.js'

export interface AngleFile {
  /** What earlier runs learned; nothing where the file is missing or damaged. */
  readonly load: () => Promise<AngleMemory>
  /** What cannot be written is learned again. Never rejects. */
  readonly save: (memory: AngleMemory) => Promise<void>
}

export function angleFile (path: string, now: () => Date): AngleFile {
  return {
    load: async () => {
      const stored = await readJsonFile('angle-memory', path, now()).catch(() => undefined)
      return stored?.kind === 'ok' ? stored.value : { angles: [] }
    },
    save: async memory => { await writeJsonFile('angle-memory', path, memory).catch(() => undefined) }
  }
}
