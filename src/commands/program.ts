import { Command } from 'commander'
import { EXIT_MEANS } from './exit-codes.js'
import { groupCommands } from './help-groups.js'
import type { HoldFlags } from './holds.js'
import type { Host } from './host.js'
import { JSON_OPTION, contextFor } from './host.js'
import { addFaces } from './program-faces.js'
import { addLoop } from './program-loop.js'
import { addService } from './program-service.js'
import { wrapLines } from './wrap.js'

const HELP_COLUMNS = 80
const AFTER_HELP = wrapLines([
  `Exits       ${EXIT_MEANS.map(([code, means]) => `${code} ${means}`).join(', ')}.`,
  'Files       everything is below the home directory; PQS_HOME replaces it.',
  'Settings    ~/.pqs_config.json, overridden by PQS_* variables.'
], HELP_COLUMNS)

/** Every command with its options; the code behind one is loaded when it is called. */
export function createProgram (host: Host): Command {
  const program = new Command('pqsd')
    .description('Learns which settings save energy on this computer, and shares what is proven, anonymously.')
    .version(host.version, '-V, --version')
    .option('--json', 'print one JSON document, for scripts')
    .addHelpText('after', `\n${AFTER_HELP.join('\n')}`)
    .showHelpAfterError('(pqsd --help lists every command)')
    .commandsGroup('Besides:').helpCommand(true)
    .exitOverride()
  addServices(program, host)
  addService(program, host)
  addClients(program, host)
  addMachine(program, host)
  addLoop(program, host)
  addSolver(program, host)
  addFaces(program, host)
  addHub(program.command('hub').description('Run your own hub: collect contributions, publish signed profiles'), host)
  addTrust(program.command('trust').description('Whose signatures this computer believes'), host)
  groupCommands(program)
  return program
}

function addServices (program: Command, host: Host): void {
  program.command('up')
    .description('Run a hub and the daemon on this machine: a private network that needs nobody else')
    .option('--port <port>', 'port of the daemon (default 5002)')
    .option('--hub-port <port>', 'port of the hub (default 5003)')
    .option('--k <count>', 'contributors that a type needs before it is published (default: that of hub.json, or 1, which is no anonymity)')
    .action(async (options, command: Command) => {
      const { up } = await import('./up.js')
      await host.untilStopped(async () => await up(contextFor(host, command), options))
    })
  program.command('run')
    .description('Run the daemon in the foreground')
    .action(async (_options, command: Command) => {
      const { run } = await import('./run.js')
      await host.untilStopped(async () => await run(contextFor(host, command)))
    })
}

function addClients (program: Command, host: Host): void {
  program.command('status')
    .description('What the running daemon knows: network, trust, profile, sharing')
    .option(...JSON_OPTION)
    .action(async (_options, command: Command) => { await (await import('./status.js')).status(contextFor(host, command)) })
  program.command('dashboard')
    .description('Open the dashboard of the running daemon; without a terminal, print its address')
    .option('--print', 'print the address, with the token where one is asked for, and open nothing')
    .option(...JSON_OPTION)
    .action(async (options: { print?: boolean }, command: Command) => { await (await import('./dashboard.js')).dashboard(contextFor(host, command), options) })
  program.command('sync')
    .description('Fetch, verify and apply what the network has published, now')
    .option(...JSON_OPTION)
    .action(async (_options, command: Command) => { await (await import('./sync.js')).sync(contextFor(host, command)) })
  program.command('contribute')
    .description('Share a measured result')
    .option('--file <path>', 'JSON file with the result of another program; - for standard input')
    .option('--preview', 'show the exact bytes that would be sent next, and send nothing')
    .option(...JSON_OPTION)
    .action(async (options, command: Command) => { await (await import('./contribute.js')).contribute(contextFor(host, command), options) })
  program.command('doctor')
    .description('Check everything the daemon needs, and say how to mend what is wrong')
    .option(...JSON_OPTION)
    .action(async (_options, command: Command) => { host.exitWith(await (await import('./doctor.js')).doctor(contextFor(host, command))) })
}

function addMachine (program: Command, host: Host): void {
  program.command('top')
    .description('Apps, their power, and why each is or is not held down; live on a terminal until q')
    .option('--once', 'print one table and leave')
    .option(...JSON_OPTION)
    .action(async (options: { once?: boolean }, command: Command) => {
      const { top } = await import('./top.js')
      await host.interruptible(async signal => { await top(contextFor(host, command), { ...options, signal }) })
    })
  program.command('hold <app>')
    .description('Hold an app down by hand, by its id or name as pqsd top tells it; protection still applies')
    .requiredOption('--level <level>', 'deprioritise, cap or suspend')
    .option('--cpu-limit <percent>', 'of one core, 5 to 100; for cap (default 20)')
    .option('--for <time>', 'such as 90s, 30m, 1h (default: until released; suspended apps for an hour at most)')
    .option(...JSON_OPTION)
    .action(async (app: string, options: HoldFlags, command: Command) => { await (await import('./holds.js')).hold(contextFor(host, command), app, options) })
  program.command('release [app]')
    .description('Let an app run freely again')
    .option('--all', 'every app that is held down')
    .option(...JSON_OPTION)
    .action(async (app: string | undefined, options: { all?: boolean }, command: Command) => {
      await (await import('./holds.js')).release(contextFor(host, command), app, options.all === true)
    })
  program.command('holds')
    .description('What is held down, by what means, and until when')
    .option(...JSON_OPTION)
    .action(async (_options, command: Command) => { await (await import('./holds.js')).holds(contextFor(host, command)) })
  program.command('revert')
    .description('Let go of everything now, also when no daemon runs')
    .option(...JSON_OPTION)
    .action(async (_options, command: Command) => { await (await import('./revert.js')).revert(contextFor(host, command)) })
}

function addSolver (program: Command, host: Host): void {
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
    .option(...JSON_OPTION)
    .action(async (file: string, options: object, command: Command) => {
      const { solve } = await import('./solve.js')
      await host.interruptible(async signal => { await solve(contextFor(host, command), { file, options, signal }) })
    })
}

function addHub (hub: Command, host: Host): void {
  hub.command('init')
    .description('Make the signing keys; the root keys are written apart, to be kept offline')
    .option(...JSON_OPTION)
    .action(async (_options, command: Command) => {
      const { output, paths, now } = contextFor(host, command)
      await (await import('./hub.js')).hubInit({ dataDir: paths.hub, output, now })
    })
  hub.command('serve')
    .description('Collect contributions, publish what k contributors agree on, serve the signed files')
    .action(async (_options, command: Command) => {
      const [{ createHub }, { hubOptionsOf }] = await Promise.all([import('../hub/hub.js'), import('./hub-options.js')])
      await host.untilStopped(async () => createHub(await hubOptionsOf(contextFor(host, command))))
    })
  hub.command('publish')
    .description('Publish now; with --to, copy the signed files to a folder that any web host can serve')
    .option('--to <folder>', 'folder of the mirror')
    .option(...JSON_OPTION)
    .action(async (options: { to?: string }, command: Command) => {
      const [{ hubPublish }, { hubOptionsOf }] = await Promise.all([import('./hub.js'), import('./hub-options.js')])
      const context = contextFor(host, command)
      // The answer is the only thing on standard output here; the log keeps to what goes wrong.
      const hubOptions = await hubOptionsOf(context, { overlay: { PQS_HUB_LOG_LEVEL: 'error' } })
      await hubPublish({ ...hubOptions, output: context.output, ...options })
    })
  hub.command('renew')
    .description('Sign the next version of the root, before the old one expires or when a key was stolen')
    .requiredOption('--root-keys <folder>', 'folder with at least two of the three root keys')
    .option('--rotate-online', 'also make new keys for targets, snapshot and timestamp')
    .option('--replace-root-keys', 'also make new root keys, signed in by the old ones')
    .option(...JSON_OPTION)
    .action(async (options: RenewFlags, command: Command) => {
      const { output, paths, now } = contextFor(host, command)
      await (await import('./hub.js')).hubRenew({ dataDir: paths.hub, output, now, ...options })
    })
}

interface RenewFlags { readonly rootKeys: string, readonly rotateOnline?: boolean, readonly replaceRootKeys?: boolean }

function addTrust (trust: Command, host: Host): void {
  trust.command('show')
    .description('Show the pinned root and what has been verified from it')
    .option(...JSON_OPTION)
    .action(async (_options, command: Command) => { await (await import('./trust.js')).showTrust(contextFor(host, command)) })
  trust.command('pin <file>')
    .description('Believe the hub whose root.json this is')
    .option(...JSON_OPTION)
    .action(async (file: string, _options, command: Command) => { await (await import('./trust.js')).pinTrust(contextFor(host, command), file) })
}
