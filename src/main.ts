#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import closeWithGrace from 'close-with-grace'
import { Command, CommanderError } from 'commander'
import type { Context } from './commands/context.js'
import { EXIT, exitCodeOf } from './commands/exit-codes.js'
import type { Output } from './commands/output.js'
import type { Running } from './commands/run.js'
import { AppError } from './errors.js'
import { createPaths } from './paths.js'

const CLOSE_DEADLINE_MS = 5000
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

function contextOf (json = false): Context {
  const terminal = process.stdout.isTTY && process.env['NO_COLOR'] === undefined && process.env['TERM'] !== 'dumb'
  const output: Output = {
    terminal,
    json,
    line: text => { process.stdout.write(`${text}\n`) },
    note: text => { process.stderr.write(`${text}\n`) },
    ...(process.stderr.isTTY ? { progress: text => { process.stderr.write(`\r\u001b[2K${text}`) } } : {})
  }
  return {
    paths: createPaths(process.env['PQS_HOME'] ?? homedir()),
    env: process.env,
    output,
    version,
    platform: process.platform,
    uid: process.getuid?.(),
    now: () => new Date()
  }
}

/** Keeps the process up until a signal; the first one closes in order, the second one exits at once. */
async function untilStopped (start: () => Promise<Running>): Promise<void> {
  const starting = start()
  const grace = closeWithGrace({ delay: CLOSE_DEADLINE_MS, logger: false }, async ({ err }) => {
    if (err !== undefined) process.stderr.write(`pqsd: ${err.stack ?? err.message}\n`)
    await (await starting).close()
  })
  await starting.catch((error: unknown) => {
    grace.uninstall() // there is nothing to close, and the exit code is the error's
    throw error
  })
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
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage
    return
  }
  const known = error instanceof AppError ? error : undefined
  const json = process.argv.includes('--json')
  if (json) process.stdout.write(`${JSON.stringify({ success: false, code: known?.code ?? 'INTERNAL', message: messageText(error), details: known?.details ?? [] }, null, 2)}\n`)
  else process.stderr.write(`pqsd: ${messageText(error)}\n${detailText(known)}`)
  process.exitCode = exitCodeOf(known?.code)
  // Leaving by itself lets a pipe take the whole message; what a failed start left open must not keep the process.
  setTimeout(() => process.exit(), 500).unref()
}

function messageText (error: unknown): string {
  if (error instanceof AppError) return error.message
  return error instanceof Error ? error.stack ?? error.message : String(error)
}

// A configuration error has its details in the message already.
function detailText (error: AppError | undefined): string {
  if (error === undefined || error.code === 'CONFIG_INVALID') return ''
  return error.details.map(line => `  ${line}\n`).join('')
}

function addHub (hub: Command): void {
  hub.command('init')
    .description('Make the signing keys; the root keys are written apart, to be kept offline')
    .option('--json', 'print one JSON document')
    .action(async (_options, command: Command) => {
      const { output, paths, now } = contextFor(command)
      await (await import('./commands/hub.js')).hubInit({ dataDir: paths.hub, output, now })
    })
  hub.command('serve')
    .description('Collect contributions, publish what k contributors agree on, serve the signed files')
    .action(async (_options, command: Command) => {
      const [{ hubServe }, { hubOptionsOf }] = await Promise.all([import('./commands/hub.js'), import('./commands/hub-options.js')])
      await untilStopped(async () => await hubServe(await hubOptionsOf(contextFor(command))))
    })
  hub.command('publish')
    .description('Publish now; with --to, copy the signed files to a folder that any web host can serve')
    .option('--to <folder>', 'folder of the mirror')
    .option('--json', 'print one JSON document')
    .action(async (options: { to?: string }, command: Command) => {
      const [{ hubPublish }, { hubOptionsOf }] = await Promise.all([import('./commands/hub.js'), import('./commands/hub-options.js')])
      const context = contextFor(command)
      // The answer is the only thing on standard output here; the log keeps to what goes wrong.
      const hubOptions = await hubOptionsOf(context, { overlay: { PQS_HUB_LOG_LEVEL: 'error' } })
      await hubPublish({ ...hubOptions, output: context.output, ...(options.to === undefined ? {} : { to: options.to }) })
    })
  hub.command('renew')
    .description('Sign the next version of the root, before the old one expires or when a key was stolen')
    .requiredOption('--root-keys <folder>', 'folder with at least two of the three root keys')
    .option('--rotate-online', 'also make new keys for targets, snapshot and timestamp')
    .option('--json', 'print one JSON document')
    .action(async (options: { rootKeys: string, rotateOnline?: boolean }, command: Command) => {
      const { output, paths, now } = contextFor(command)
      const { hubRenew } = await import('./commands/hub.js')
      await hubRenew({ dataDir: paths.hub, output, now, rootKeys: options.rootKeys, rotateOnline: options.rotateOnline === true })
    })
}

const EXIT_HELP = `
Exit codes: 0 done, 1 failed, 2 usage, 3 configuration, 4 port taken or already running, 5 no daemon, 6 trust or keys, 7 database, 8 network.
Files: everything is below the home directory; PQS_HOME replaces it. Configuration: ~/.pqs_config.json, overridden by PQS_* variables.`

function createProgram (): Command {
  const program = new Command('pqsd')
    .description('Learns which settings save energy on this computer, and shares what is proven, anonymously.')
    .version(version, '-V, --version')
    .option('--json', 'print one JSON document, for scripts')
    .addHelpText('after', EXIT_HELP)
    .showHelpAfterError('(pqsd --help lists every command)')
    .exitOverride()
  addServices(program)
  addClients(program)
  addOptimizer(program)
  addHub(program.command('hub').description('Run your own hub: collect contributions, publish signed profiles'))
  addTrust(program.command('trust').description('Whose signatures this computer believes'))
  return program
}

const contextFor = (command: Command): Context => contextOf(command.optsWithGlobals<{ json?: boolean }>().json === true)

function addServices (program: Command): void {
  program.command('up')
    .description('Run a hub and the daemon on this machine: a private network that needs nobody else')
    .option('--port <port>', 'port of the daemon (default 5002)')
    .option('--hub-port <port>', 'port of the hub (default 5003)')
    .option('--k <count>', 'contributors that a type needs before it is published (default: that of hub.json, or 1, which is no anonymity)')
    .action(async (options, command: Command) => {
      const { up } = await import('./commands/up.js')
      await untilStopped(async () => await up(contextFor(command), options))
    })
  program.command('run')
    .description('Run the daemon in the foreground')
    .action(async (_options, command: Command) => {
      const { run } = await import('./commands/run.js')
      await untilStopped(async () => await run(contextFor(command)))
    })
}

function addClients (program: Command): void {
  program.command('status')
    .description('What the running daemon knows: network, trust, profile, sharing')
    .option('--json', 'print one JSON document')
    .action(async (_options, command: Command) => { await (await import('./commands/status.js')).status(contextFor(command)) })
  program.command('sync')
    .description('Fetch, verify and apply what the network has published, now')
    .option('--json', 'print one JSON document')
    .action(async (_options, command: Command) => { await (await import('./commands/sync.js')).sync(contextFor(command)) })
  program.command('contribute')
    .description('Share a measured result')
    .option('--file <path>', 'JSON file with the result of another program; - for standard input')
    .option('--preview', 'show the exact bytes that would be sent next, and send nothing')
    .option('--json', 'print one JSON document')
    .action(async (options, command: Command) => { await (await import('./commands/contribute.js')).contribute(contextFor(command), options) })
  program.command('doctor')
    .description('Check everything the daemon needs, and say how to mend what is wrong')
    .option('--json', 'print one JSON document')
    .action(async (_options, command: Command) => { await (await import('./commands/doctor.js')).doctor(contextFor(command)) })
}

function addOptimizer (program: Command): void {
  program.command('optimize')
    .description('Plan how far to hold down each app of a recorded machine; nothing is touched')
    .requiredOption('--from <snapshot>', 'JSON file with the apps and the state of the machine; - for standard input')
    .option('--budget-ms <ms>', 'wall time for the search (default 700; less on a hot machine)')
    .option('--seed <number>', 'of the random numbers (default 1)')
    .option('--json', 'print one JSON document')
    .action(async (options: { from: string }, command: Command) => {
      const { optimize } = await import('./commands/optimize.js')
      await interruptible(async signal => { await optimize(contextFor(command), { options, signal }) })
    })
  program.command('solve <file>')
    .description('Minimise a quadratic binary problem (.qubo) or find a maximum cut (.mc); - reads standard input. Ctrl-C prints the best so far')
    .option('--solver <name>', 'exact, anneal, sqa, circuit, greedy or portfolio (default portfolio)')
    .option('--budget-ms <ms>', 'wall time for the search (default 5000)')
    .option('--target <energy>', 'stop at an answer that is not above this')
    .option('--seed <number>', 'of the random numbers (default 1)')
    .option('--layers <count>', 'layers of the circuit')
    .option('--bond <dimension>', 'largest bond dimension of the matrix product state')
    .option('--export <format>', 'qasm: the final circuit as OpenQASM 3; coo, bqm: the problem for D-Wave\'s tools')
    .option('--out <path>', 'write the export to a file instead of standard output')
    .option('--format <format>', 'qubo or mc, where the name of the file does not say it')
    .option('--json', 'print one JSON document')
    .action(async (file: string, options: object, command: Command) => {
      const { solve } = await import('./commands/solve.js')
      await interruptible(async signal => { await solve(contextFor(command), { file, options, signal }) })
    })
}

function addTrust (trust: Command): void {
  trust.command('show')
    .description('Show the pinned root and what has been verified from it')
    .option('--json', 'print one JSON document')
    .action(async (_options, command: Command) => { await (await import('./commands/trust.js')).showTrust(contextFor(command)) })
  trust.command('pin <file>')
    .description('Believe the hub whose root.json this is')
    .option('--json', 'print one JSON document')
    .action(async (file: string, _options, command: Command) => { await (await import('./commands/trust.js')).pinTrust(contextFor(command), file) })
}

try {
  await createProgram().parseAsync()
} catch (error) {
  fail(error)
}
