import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export const MAIN = new URL('../../dist/main.js', import.meta.url).pathname

interface Owner { teardown (fn: () => unknown): void }

export interface LogRecord { readonly event?: string, readonly msg: string, readonly [key: string]: unknown }

export interface Program {
  readonly child: ChildProcess
  readonly log: readonly LogRecord[]
  readonly stderr: () => string
  /** The first record, past or coming, that satisfies the test; fails with the whole log after the deadline. */
  record (test: (record: LogRecord) => boolean, what: string): Promise<LogRecord>
  event (name: string): Promise<LogRecord>
  /** Sends a signal and resolves with how the process ended and how long it took. */
  end (signal?: NodeJS.Signals): Promise<{ code: number | null, signal: NodeJS.Signals | null, ms: number }>
  exited (): Promise<{ code: number | null, signal: NodeJS.Signals | null }>
}

const DEADLINE_MS = 60_000

/** A home directory of its own, removed at the end. */
export function freshHome (t: Owner): string {
  const home = mkdtempSync(join(tmpdir(), 'pqs-'))
  t.teardown(() => {
    const cluster = clusterElsewhere(home)
    for (const path of [home, ...cluster]) rmSync(path, { recursive: true, force: true, maxRetries: 5 })
  })
  return home
}

// Run as root, a hub keeps its database where the system's postgres user can reach it.
function clusterElsewhere (home: string): string[] {
  const pointer = join(home, '.pqs', 'hub', 'postgres-at')
  return existsSync(pointer) ? [readFileSync(pointer, 'utf8').trim()] : []
}

interface RunOptions {
  readonly home: string
  readonly env?: Record<string, string>
  readonly main?: string
  /** `false` for a test that starts many: without the runner's coverage hooks a start takes half the time. */
  readonly counted?: boolean
}

/** Runs the built program with a home of its own; it is ended at teardown. */
export function runProgram (t: Owner, args: readonly string[], { home, env = {}, main = MAIN, counted = true }: RunOptions): Program {
  const [command, ...before] = counted ? [process.execPath] : ['env', '-u', 'NODE_OPTIONS', process.execPath]
  const child = spawn(command, [...before, main, ...args], { env: { ...cleanEnv(), PQS_HOME: home, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const log: LogRecord[] = []
  const arrivals = new EventEmitter()
  arrivals.setMaxListeners(0)
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', text => { stderr += String(text) })
  createInterface(child.stdout).on('line', line => {
    const record = line.startsWith('{') ? JSON.parse(line) as LogRecord : { msg: line }
    log.push(record)
    arrivals.emit('record', record)
  })
  const exit = once(child, 'exit').then(([code, signal]) => ({ code: code as number | null, signal: signal as NodeJS.Signals | null }))
  t.teardown(async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), 8000)
      await exit
      clearTimeout(timer)
    }
  })
  const program: Program = {
    child,
    log,
    stderr: () => stderr,
    record: async (test, what) => await waitFor({ log, arrivals, exit, stderr: () => stderr }, test, what),
    event: async name => await program.record(record => record.event === name, `event ${name}`),
    end: async (signal = 'SIGTERM') => {
      const begun = performance.now()
      child.kill(signal)
      return { ...await exit, ms: performance.now() - begun }
    },
    exited: async () => await exit
  }
  return program
}

interface Watch {
  readonly log: readonly LogRecord[]
  readonly arrivals: EventEmitter
  readonly exit: Promise<unknown>
  readonly stderr: () => string
}

async function waitFor ({ log, arrivals, exit, stderr }: Watch, test: (record: LogRecord) => boolean, what: string): Promise<LogRecord> {
  const seen = log.find(test)
  if (seen !== undefined) return seen
  return await new Promise((resolve, reject) => {
    const seenSoFar = (): string => `${log.map(({ msg }) => msg).join('\n')}\n${stderr()}`
    const fail = (why: string): void => { finish(() => { reject(new Error(`${why} while waiting for ${what}; log:\n${seenSoFar()}`)) }) }
    const timer = setTimeout(() => { fail(`${DEADLINE_MS / 1000} s passed`) }, DEADLINE_MS)
    const onRecord = (record: LogRecord): void => { if (test(record)) finish(() => { resolve(record) }) }
    const finish = (then: () => void): void => {
      clearTimeout(timer)
      arrivals.off('record', onRecord)
      then()
    }
    arrivals.on('record', onRecord)
    void exit.then(() => { fail('the program ended') })
  })
}

interface CommandOptions extends RunOptions { readonly input?: string }

export interface CommandResult { readonly code: number | null, readonly stdout: string, readonly stderr: string }

/** Runs a command to its end. */
export async function runCommand (args: readonly string[], { home, env = {}, input }: CommandOptions): Promise<CommandResult> {
  const child = spawn(process.execPath, [MAIN, ...args], { env: { ...cleanEnv(), PQS_HOME: home, ...env }, stdio: 'pipe' })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', text => { stdout += String(text) })
  child.stderr.setEncoding('utf8').on('data', text => { stderr += String(text) })
  child.stdin.end(input ?? '')
  const [code] = await once(child, 'close') as [number | null]
  return { code, stdout, stderr }
}

// What this test run was started with must not configure the program under test.
function cleanEnv (): Record<string, string> {
  const kept = Object.entries(process.env).filter(([key]) => !key.startsWith('PQS_') && key !== 'DATABASE_URL' && key !== 'DO_NOT_TRACK')
  return Object.fromEntries(kept) as Record<string, string>
}

export interface Answer { readonly status: number, readonly headers: Headers, readonly json: Record<string, unknown> }

/** Calls a JSON endpoint. */
export async function call (url: string, { method = 'GET', body }: { method?: string, body?: unknown } = {}): Promise<Answer> {
  const json = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
  const response = await fetch(url, { method, ...json })
  const text = await response.text()
  return { status: response.status, headers: response.headers, json: text === '' ? {} : JSON.parse(text) }
}

/** Repeats a look until it shows what is wanted; fails with what it last saw after the deadline. */
export async function eventually<T> (look: () => Promise<T>, wanted: (value: T) => boolean, deadlineMs = DEADLINE_MS): Promise<T> {
  const end = performance.now() + deadlineMs
  for (;;) {
    const value = await look()
    if (wanted(value)) return value
    if (performance.now() > end) throw new Error(`not seen within ${deadlineMs} ms; last: ${JSON.stringify(value)}`)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}
