import { readFileSync, readlinkSync } from 'node:fs'

/** What does not change from one interval to the next, and costs more than the raw scan. */
export interface Details {
  readonly uid: number
  readonly executable?: string
  readonly cgroup?: string
  readonly command?: readonly string[]
}

const DELETED = ' (deleted)'
const MAX_ARGUMENTS = 64

/** Reads the details of one process; undefined when it is gone or may not be looked at. */
export function readDetails (folder: string, isInterpreter: (executable: string) => boolean): Details | undefined {
  const uid = parseUid(textOf(`${folder}/status`))
  if (uid === undefined) return undefined
  const executable = executableOf(folder)
  const cgroup = parseCgroup(textOf(`${folder}/cgroup`))
  const command = executable !== undefined && isInterpreter(executable) ? parseCommand(textOf(`${folder}/cmdline`)) : undefined
  return {
    uid,
    ...(executable === undefined ? {} : { executable }),
    ...(cgroup === undefined ? {} : { cgroup }),
    ...(command === undefined ? {} : { command })
  }
}

/**
 * The real user id out of `/proc/PID/status`. The owner of the directory will not do: it is root for every process
 * that must not be dumped, whoever runs it.
 */
export function parseUid (status: string | undefined): number | undefined {
  const found = /^Uid:\t(\d{1,10})\t/m.exec(status ?? '')
  return found === null ? undefined : Number(found[1])
}

/** The path in the version 2 hierarchy, whose line begins with `0::`. */
export function parseCgroup (text: string | undefined): string | undefined {
  return /^0::(\/.*)$/m.exec(text ?? '')?.[1]
}

function parseCommand (text: string | undefined): readonly string[] | undefined {
  const parts = text?.split('\0', MAX_ARGUMENTS + 1)
  // Each argument ends with a NUL, so that the last part is empty or was cut off.
  parts?.pop()
  return parts === undefined || parts.length === 0 ? undefined : parts
}

// Kernel threads have no executable, and that of another user's process may not be read: both stay unknown.
function executableOf (folder: string): string | undefined {
  try {
    const path = readlinkSync(`${folder}/exe`)
    // An app that was updated while it runs is still that app.
    return path.endsWith(DELETED) ? path.slice(0, -DELETED.length) : path
  } catch {
    return undefined
  }
}

function textOf (path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined // the process ended between two reads, or is hidden: not known
  }
}
