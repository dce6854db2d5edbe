#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { resolve } from 'node:path'
import type { ReadStream } from 'node:tty'
import closeWithGrace from 'close-with-grace'
import { CommanderError } from 'commander'
import type { Context } from './commands/context.js'
import { EXIT, exitCodeOf } from './commands/exit-codes.js'
import type { Output } from './commands/output.js'
import { createProgram } from './commands/program.js'
import { openScreen } from './commands/screen.js'
import type { Running } from './commands/run.js'
import { AppError, messageOf, systemCode } from './errors.js'
import { createPaths } from './paths.js'
import { plainText } from './plain-text.js'

const CLOSE_DEADLINE_MS = 5000
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

/** Of a terminal that does not tell its size. */
const USUAL_COLUMNS = 80

function contextOf (json: boolean): Context {
  const terminal = process.stdout.isTTY
  const output: Output = {
    terminal,
    colours: terminal && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb',
    json,
    ...(terminal ? { columns: () => process.stdout.columns || USUAL_COLUMNS } : {}),
    line: text => { process.stdout.write(`${text}\n`) },
    note: text => { process.stderr.write(`${text}\n`) },
    ...(terminal && process.env['TERM'] !== 'dumb' ? { live: () => openScreen(process.stdin as ReadStream, process.stdout, () => { process.kill(process.pid, 'SIGINT') }) } : {}),
    ...(process.stderr.isTTY ? { progress: text => { process.stderr.write(`\r\u001b[2K${text}`) } } : {})
  }
  return {
    paths: createPaths(resolve(process.env['PQS_HOME'] || homedir())), // an empty one is none
    env: process.env,
    output,
    version,
    platform: process.platform,
    uid: process.getuid?.(),
    now: () => new Date()
  }
}

/** Keeps the process up until a signal; the first one closes in order, also in the middle of a start, the second one exits at once. */
async function untilStopped (prepare: () => Promise<Running>): Promise<void> {
  const running = await prepare()
  let stopping = false
  const grace = closeWithGrace({ delay: CLOSE_DEADLINE_MS, logger: false }, async ({ err }) => {
    stopping = true
    if (err !== undefined) process.stderr.write(`pqsd: ${err.stack ?? err.message}\n`)
    await running.close()
  })
  try {
    await running.start()
  } catch (error) {
    if (stopping) return // cut short by the signal
    grace.uninstall() // the exit code is the error's
    await running.close()
    throw error
  }
}

/** Lets the first SIGINT or SIGTERM end a search with what it has; the second one ends the process as usual. */
async function interruptible (work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const abort = new AbortController()
  const stop = (): void => {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
    abort.abort()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  await work(abort.signal).finally(stop)
}

function fail (error: unknown): void {
  const json = process.argv.includes('--json')
  if (error instanceof CommanderError) {
    if (json && error.exitCode !== 0) printError({ code: 'USAGE', message: error.message, details: [] })
    process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage
    return
  }
  const known = error instanceof AppError ? error : undefined
  if (json) printError({ code: known?.code ?? 'INTERNAL', message: messageOf(error), details: known?.details ?? [] })
  else process.stderr.write(`pqsd: ${textOf(error)}\n${detailText(known)}`)
  process.exitCode = exitCodeOf(known?.code)
  // Leaving by itself lets a pipe take the whole message; what a failed start left open must not keep the process.
  setTimeout(() => process.exit(), 500).unref()
}

function printError (error: { code: string, message: string, details: readonly string[] }): void {
  process.stdout.write(`${JSON.stringify({ success: false, ...error }, null, 2)}\n`)
}

// What mirrors, files and arguments say must not steer the terminal. A fault of this program is shown with its stack.
function textOf (error: unknown): string {
  if (error instanceof AppError) return error.message.split('\n').map(plainText).join('\n')
  return error instanceof Error ? error.stack ?? error.message : String(error)
}

// A configuration error has its details in the message already.
function detailText (error: AppError | undefined): string {
  if (error === undefined || error.code === 'CONFIG_INVALID') return ''
  return error.details.map(line => `  ${plainText(line)}\n`).join('')
}

// `pqsd status | head -1`: the reader left, which is no fault of anybody.
process.stdout.on('error', error => {
  if (systemCode(error) !== 'EPIPE') throw error
  process.exit()
})
process.stderr.on('error', error => {
  if (systemCode(error) !== 'EPIPE') throw error
})

try {
  const exitWith = (code: number): void => { process.exitCode = code }
  await createProgram({ version, context: contextOf, untilStopped, interruptible, exitWith }).parseAsync()
} catch (error) {
  fail(error)
}
