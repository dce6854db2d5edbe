import type { Config } from '../config.js'
import { messageOf } from '../errors.js'
import type { Context } from './context.js'
import type { Check } from './doctor-check.js'
import { checkHome, checkKernels, checkMachine, checkNode } from './doctor-computer.js'
import { askDaemon, checkDaemon, checkPort, checkService } from './doctor-daemon.js'
import type { RunningDaemon } from './doctor-daemon.js'
import { checkRoot, checkServers, checkTrust } from './doctor-network.js'
import { EXIT } from './exit-codes.js'
import { paint, print } from './output.js'
import { readConfig } from './read-config.js'
import { wrapLines } from './wrap.js'

const MARKS = { ok: { colour: 'green', sign: '✓' }, warning: { colour: 'yellow', sign: '!' }, fault: { colour: 'red', sign: '✗' } } as const

/** `pqsd doctor`: looks at everything the daemon needs and says how to mend what is wrong. Returns the exit code. */
export async function doctor (context: Context): Promise<number> {
  const checks = await runChecks(context)
  print(context.output, { success: checks.every(({ state }) => state !== 'fault'), checks }, () => wrapLines(checks.flatMap(({ name, state, found, mend }) => [
    `${paint(context.output, MARKS[state].colour, MARKS[state].sign)} ${name.padEnd(14)} ${found}`,
    ...(mend === undefined ? [] : [`  ${''.padEnd(14)} → ${mend}`])
  ]), context.output.columns?.()))
  return checks.some(({ state }) => state === 'fault') ? EXIT.failure : EXIT.ok
}

// A check that itself fails is a finding too, and must not hide what the others find.
async function attempt (name: string, check: () => Promise<Check[]>): Promise<Check[]> {
  try {
    return await check()
  } catch (error) {
    return [{ name, state: 'fault', found: messageOf(error) }]
  }
}

async function runChecks (context: Context): Promise<Check[]> {
  const config = await readConfig(context).catch((error: unknown) => error)
  const basics = [checkNode(), checkKernels(), ...await attempt('state', async () => [await checkHome(context)]), ...await attempt('machine', async () => [await checkMachine()])]
  if (!isConfig(config)) return [...basics, { name: 'configuration', state: 'fault', found: messageOf(config), mend: 'correct the paths it lists' }]
  let running: RunningDaemon | undefined
  const daemon = await attempt('daemon', async () => {
    running = await askDaemon(context)
    return running === undefined ? [await checkPort(config)] : checkDaemon(running)
  })
  const status = running?.status
  return [
    ...basics,
    { name: 'configuration', state: 'ok', found: context.env['PQS_CONFIG'] ?? context.paths.config },
    ...daemon,
    ...await attempt('service', async () => await checkService(context)),
    // What a running daemon works with counts, not what it would work with after a restart.
    ...await attempt('trusted root', async () => [status === undefined ? await checkRoot(context, config) : checkTrust(status)]),
    ...await attempt('servers', async () => await checkServers(context, status?.servers ?? { primary: config.primary_server, backups: [...config.backup_servers] }))
  ]
}

function isConfig (value: unknown): value is Config {
  return typeof value === 'object' && value !== null && 'primary_server' in value
}
