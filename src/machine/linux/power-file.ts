import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { systemCode } from '../../errors.js'

/** What a file below /sys or /proc said, or the system's code for why it did not (EACCES, ENODEV, EAGAIN, ENOENT, …). */
export type FileRead = { readonly kind: 'text', readonly text: string } | { readonly kind: 'failed', readonly code: string }

/** The files that sensors read. A folder of recorded files stands for the real ones by another root. */
export interface SensorFiles {
  read: (path: string) => Promise<FileRead>
  /** Names in a folder, sorted; none where it is absent. */
  list: (path: string) => Promise<readonly string[]>
}

/** Files below a root, `/` for the real machine. */
export function createSensorFiles (root = '/'): SensorFiles {
  return {
    read: async path => {
      try {
        return { kind: 'text', text: await readFile(join(root, path), 'utf8') }
      } catch (error) {
        return { kind: 'failed', code: systemCode(error) ?? 'EIO' } // a device that is gone or busy is a fact to report, not a fault
      }
    },
    list: async path => {
      try {
        return (await readdir(join(root, path))).sort()
      } catch {
        return [] // no such class of devices on this machine
      }
    }
  }
}

/** The text of a file on one line, or undefined. */
export async function readWord (files: SensorFiles, path: string): Promise<string | undefined> {
  const read = await files.read(path)
  return read.kind === 'text' ? read.text.trim() : undefined
}

/** A whole number that the file holds and nothing else; undefined also for one too large to be exact. */
export async function readWhole (files: SensorFiles, path: string): Promise<number | undefined> {
  return parseWhole(await readWord(files, path) ?? '')
}

export function parseWhole (text: string): number | undefined {
  const value = /^-?\d{1,16}$/.test(text.trim()) ? Number(text) : NaN
  return Number.isSafeInteger(value) ? value : undefined
}
