import type { Run } from '../../command.js'
import type { ThreadKnob } from './linux-thread-actuator.js'

// `idle`, `none: prio 0`, `best-effort: prio 4`, one line a thread
const LINE = /^(?:(idle)|(none|best-effort|realtime): prio (\d))$/
const MOST = 256
// What a process has that never chose: no class of its own, or, as some kernels tell it, what follows from nice 0.
const DEFAULTS = ['none', 'best-effort:4']

/**
 * I/O class "idle": only what nobody else wants to read or write. `ionice` takes it back without privileges.
 * (ioprio_set(2): idle needs no capability since Linux 2.6.25.)
 */
export function createIoKnob (run: Run): ThreadKnob {
  return {
    name: 'io',
    to: 'idle',
    refusal: (_process, from) => DEFAULTS.includes(from) ? undefined : `its I/O class is ${from}, which it or somebody chose`,
    read: async (_pid, tids) => await readClasses(run, tids),
    write: async (_pid, tids, value) => {
      // -t: a thread that ended must not keep the others from being set.
      for (const some of chunks(tids)) await run('ionice', ['-t', ...argumentsOf(value), '-p', ...some.map(String)])
    }
  }
}

async function readClasses (run: Run, tids: readonly number[]): Promise<ReadonlyMap<number, string> | undefined> {
  const classes = new Map<number, string>()
  for (const some of chunks(tids)) {
    const together = await readTogether(run, some)
    if (together === 'missing') return undefined
    // It stops at the first thread that ended, so each is asked alone.
    const each = together ?? await readOneByOne(run, some)
    for (const [tid, value] of each) classes.set(tid, value)
  }
  return classes
}

async function readTogether (run: Run, tids: readonly number[]): Promise<Map<number, string> | 'missing' | undefined> {
  const { code, stdout } = await run('ionice', ['-p', ...tids.map(String)])
  if (code === 127) return 'missing'
  const lines = stdout.split('\n').slice(0, -1)
  if (code !== 0 || lines.length !== tids.length) return undefined
  return new Map(tids.flatMap((tid, index) => entryOf(tid, lines[index] ?? '')))
}

async function readOneByOne (run: Run, tids: readonly number[]): Promise<Map<number, string>> {
  const values = new Map<number, string>()
  for (const tid of tids) {
    const { code, stdout } = await run('ionice', ['-p', String(tid)])
    if (code === 0) for (const [id, value] of entryOf(tid, stdout.trimEnd())) values.set(id, value)
  }
  return values
}

function entryOf (tid: number, line: string): Array<[number, string]> {
  const found = LINE.exec(line)
  if (found === null) return []
  const [, idle, name = '', level = ''] = found
  return [[tid, idle ?? (name === 'none' ? name : `${name}:${level}`)]]
}

function argumentsOf (value: string): string[] {
  if (value === 'idle') return ['-c', '3']
  return value === 'none' ? ['-c', '0'] : ['-c', '2', '-n', value.slice(-1)]
}

function chunks (tids: readonly number[]): number[][] {
  return Array.from({ length: Math.ceil(tids.length / MOST) }, (_, index) => tids.slice(index * MOST, (index + 1) * MOST))
}
