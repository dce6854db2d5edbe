import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { systemCode } from '../../errors.js'

/** Reads a file of each process below `/proc`, with those of earlier reads still open, because opening one costs as much as reading it. */
export interface ProcessFiles {
  /** Its first 4096 bytes; undefined where the process has ended. @throws where it may not be looked at */
  read (pid: number): string | undefined
  /** Closes what belongs to none of these any more. */
  keepOnly (has: (pid: number) => boolean): void
  close (): void
}

export interface ProcessFilesOptions {
  readonly pathOf: (pid: number) => string
  /** So many files are kept open at most. */
  readonly most: number
}

const MAX_KEPT = 4096

export function createProcessFiles ({ pathOf, most }: ProcessFilesOptions): ProcessFiles {
  const open = new Map<number, number>()
  const buffer = Buffer.allocUnsafe(4096)

  function text (file: number): string {
    return buffer.toString('latin1', 0, readSync(file, buffer, 0, buffer.length, 0))
  }

  // A file that was opened for a process answers for no other: once it has ended the read fails, whoever has its number now.
  function readKept (pid: number, file: number): string | undefined {
    try {
      return text(file)
    } catch {
      forget(pid, file)
      return undefined
    }
  }

  function forget (pid: number, file: number): void {
    open.delete(pid)
    closeSync(file)
  }

  function readNew (pid: number): string {
    const file = openSync(pathOf(pid), 'r')
    if (open.size < most) open.set(pid, file)
    try {
      return text(file)
    } finally {
      if (open.get(pid) !== file) closeSync(file)
    }
  }

  return {
    read: pid => {
      const kept = open.get(pid)
      const line = kept === undefined ? undefined : readKept(pid, kept)
      if (line !== undefined) return line
      try {
        return readNew(pid)
      } catch (error) {
        if (['ENOENT', 'ESRCH'].includes(systemCode(error) ?? '')) return undefined
        throw error
      }
    },
    keepOnly: has => { for (const [pid, file] of open) if (!has(pid)) forget(pid, file) },
    close: () => { for (const [pid, file] of open) forget(pid, file) }
  }
}

/** Half of the files that this program may have open: the rest is for everything else. */
export function mostProcessFiles (limits = '/proc/self/limits'): number {
  try {
    const found = /^Max open files +(\d{1,12}|unlimited) /m.exec(readFileSync(limits, 'utf8'))?.[1]
    if (found === undefined) return 0
    return found === 'unlimited' ? MAX_KEPT : Math.min(MAX_KEPT, Math.floor(Number(found) / 2))
  } catch {
    return 0 // not told: none is kept
  }
}
