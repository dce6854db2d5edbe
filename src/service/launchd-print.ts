import { pidOf } from '../machine/observe/decode.js'
import type { ServiceRun } from './service.js'

export interface LaunchdJob {
  readonly run: ServiceRun
  readonly pid?: number
  readonly reason?: string
}

/** Reads `launchctl print DOMAIN/LABEL`. */
export function readPrint (text: string): LaunchdJob {
  const fields = fieldsOf(text)
  const pid = pidOf(fields.get('pid'))
  const exit = fields.get('last exit code') ?? fields.get('last exit reason')
  return {
    run: runOf(fields.get('state'), exit),
    ...pid === undefined ? {} : { pid },
    ...exit === undefined || isGood(exit) ? {} : { reason: `last exit: ${exit}` }
  }
}

// Nested blocks (coalitions, sockets, ...) repeat `state` and others; only what stands one tab deep is the job's own. A line
// without an end was cut off.
function fieldsOf (text: string): ReadonlyMap<string, string> {
  const lines = [...text.matchAll(/^\t([^\t=][^=]*?) = (.*)\n/gm)]
  return new Map(lines.flatMap(([, key = '', value = '']) => value === '{' ? [] : [[key, value.trim()]]))
}

function runOf (state: string | undefined, exit: string | undefined): ServiceRun {
  switch (state ?? '') {
    case 'running': return 'running'
    case 'xpcproxy': return 'starting' // launchd's own helper, on its way to become the program
    case 'spawn scheduled': return exit === undefined || isGood(exit) ? 'starting' : 'failed'
    case 'not running': return exit === undefined || isGood(exit) ? 'stopped' : 'failed'
    default: return 'unknown'
  }
}

function isGood (exit: string): boolean {
  return exit === '0' || exit === '(never exited)'
}
