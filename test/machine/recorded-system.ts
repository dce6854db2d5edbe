import { readFileSync } from 'node:fs'
import type { System } from '../../src/machine/system.js'

export interface Recording {
  readonly platform: string
  readonly cpuCount?: number
  /** What a command prints, by its path; a command that is not here is missing. */
  readonly commands?: Readonly<Record<string, string>>
  readonly files?: Readonly<Record<string, string>>
}

export interface RecordedSystem extends System {
  /** The commands that were run, with their arguments. */
  readonly asked: string[][]
}

/** An operating system that answers from captured outputs. */
export function createRecordedSystem ({ platform, cpuCount = 4, commands = {}, files = {} }: Recording): RecordedSystem {
  const asked: string[][] = []
  return {
    platform,
    cpuCount,
    asked,
    run: async (command, args) => {
      asked.push([command, ...args])
      const stdout = commands[command]
      return stdout === undefined ? { code: 127, stdout: '' } : { code: 0, stdout }
    },
    readText: async path => files[path]
  }
}

export function fixture (name: string): string {
  return readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')
}
