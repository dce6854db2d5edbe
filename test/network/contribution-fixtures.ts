import t from 'tap'
import type { Contribution, OptimizationResult } from '../../src/contract-types.js'
import type { Log } from '../../src/log.js'
import { buildContribution } from '../../src/network/contribution.js'
import { tempFolder } from '../daemon/temp-folder.js'

export const RESULT: OptimizationResult = { energy_savings: 15.2, quantum_advantage: true, processes_count: 12 }

export const freshFolder = (): string => tempFolder(t, 'pqs-network-')

export const idOf = (n: number): string => n.toString(16).padStart(32, '0')

export function contribution (n: number, result: OptimizationResult = RESULT): Contribution {
  return buildContribution({
    result, basis: 'reported', systemType: 'apple_silicon_m3', day: '2026-11-23', epoch: '2026-W48', tag: 'ab'.repeat(16), id: idOf(n)
  })
}

export interface Clock { readonly now: () => Date, advance (ms: number): void }

export function createClock (start = '2026-11-23T10:00:00.000Z'): Clock {
  let at = Date.parse(start)
  return { now: () => new Date(at), advance: ms => { at += ms } }
}

export interface LogRecord { readonly level: string, readonly fields: { readonly [key: string]: unknown }, readonly message: string }

/** A log that keeps its records. */
export function createRecords (): { log: Log, records: LogRecord[] } {
  const records: LogRecord[] = []
  const write = (level: string) => (fields: unknown, message?: string): void => {
    records.push({ level, fields: fields as LogRecord['fields'], message: message ?? '' })
  }
  return { records, log: { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') } as Log }
}
