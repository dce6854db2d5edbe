import { pidOf } from '../machine/observe/decode.js'
import type { ServiceRun } from './service.js'

export const SHOWN = ['LoadState', 'ActiveState', 'SubState', 'Result', 'MainPID', 'ExecMainStatus', 'UnitFileState'] as const

export interface SystemdUnit {
  readonly run: ServiceRun
  readonly pid?: number
  readonly reason?: string
  readonly enabled: boolean
}

/** Reads `systemctl --user show UNIT --property=…`. */
export function readShow (text: string): SystemdUnit {
  // A line without an end was cut off.
  const fields = new Map([...text.matchAll(/^(\w+)=(.*)\n/gm)].map(([, key = '', value = '']) => [key, value]))
  const pid = pidOf(fields.get('MainPID'))
  const result = fields.get('Result') ?? ''
  const status = fields.get('ExecMainStatus')
  return {
    run: runOf(fields),
    ...pid === undefined ? {} : { pid },
    ...['', 'success'].includes(result) ? {} : { reason: `${result}${result === 'exit-code' && status !== undefined ? ` ${status}` : ''}` },
    enabled: fields.get('UnitFileState') === 'enabled'
  }
}

function runOf (fields: ReadonlyMap<string, string>): ServiceRun {
  if (fields.get('LoadState') === 'not-found') return 'not_loaded'
  switch (fields.get('ActiveState') ?? '') {
    case 'active': return 'running'
    // Between two attempts it waits, and the last one failed.
    case 'activating': return fields.get('SubState') === 'auto-restart' ? 'failed' : 'starting'
    case 'inactive':
    case 'deactivating': return 'stopped'
    case 'failed': return 'failed'
    default: return 'unknown'
  }
}
