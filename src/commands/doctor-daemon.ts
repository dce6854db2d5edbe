import { createServer } from 'node:net'
import { createRunner } from '../command.js'
import type { Config } from '../config.js'
import { matches, parse } from '../contract.js'
import type { MachineResponse, Runtime, StatusResponse } from '../contract-types.js'
import { AppError, messageOf, systemCode } from '../errors.js'
import type { InstalledState } from '../service/service.js'
import { isThere } from '../service/service-file.js'
import { isGoodNode, isVersioned } from '../service/stable-path.js'
import { connectToDaemon } from './client.js'
import type { Context } from './context.js'
import type { Check } from './doctor-check.js'
import { serviceState } from './own-service.js'
import { serviceText } from './service-text.js'

export interface RunningDaemon {
  readonly runtime: Runtime
  readonly status: StatusResponse
  /** undefined: it did not tell. */
  readonly power: MachineResponse['power'] | undefined
}

/** undefined: none is running. */
export async function askDaemon ({ paths, now }: Context): Promise<RunningDaemon | undefined> {
  try {
    const { runtime, get } = await connectToDaemon(paths, now())
    const status = parse('status-response', await get('/api/network/status'), 'INTERNAL')
    const machine = await get('/api/machine').catch(() => undefined)
    return { runtime, status, power: matches('machine-response', machine) ? machine.power : undefined }
  } catch (error) {
    if (error instanceof AppError && error.code === 'NOT_RUNNING') return undefined
    throw error
  }
}

export function checkDaemon ({ runtime, status: { trust }, power }: RunningDaemon): Check[] {
  const daemon: Check = { name: 'daemon', state: 'ok', found: `runs as pid ${runtime.pid} on port ${runtime.port}` }
  return [daemon, checkClock(trust), checkSensor(power)]
}

function checkClock ({ clock_suspect: suspect }: StatusResponse['trust']): Check {
  if (!suspect) return { name: 'clock', state: 'ok', found: 'not behind what the network has signed' }
  return { name: 'clock', state: 'fault', found: 'this computer\'s clock is behind what the network has already signed', mend: 'set the clock, or turn on automatic time' }
}

function checkSensor (power: RunningDaemon['power']): Check {
  if (power === undefined) return { name: 'sensor', state: 'fault', found: 'the daemon could not look at this computer', mend: 'pqsd logs' }
  const { sensor, sensors, label } = power
  const refused = sensors.flatMap(({ sensor: name, reason }) => reason === undefined ? [] : [`${name.replaceAll('_', ' ')}: ${reason}`])
  if (label === 'measured') return { name: 'sensor', state: 'ok', found: (sensor ?? 'unknown').replaceAll('_', ' ') }
  const found = `${sensor === undefined ? 'none' : sensor.replaceAll('_', ' ')}, nothing is measured${refused.length === 0 ? '' : `; ${refused.join('; ')}`}`
  return { name: 'sensor', state: 'warning', found, mend: 'trials tell more with a power sensor: run them on battery, or have an administrator make RAPL readable' }
}

export async function checkPort ({ listen }: Config): Promise<Check> {
  return await isFree(listen.port)
    ? { name: 'daemon', state: 'warning', found: `not running; port ${listen.port} is free`, mend: 'pqsd install, or pqsd run in the foreground' }
    : { name: 'daemon', state: 'fault', found: `not running, and port ${listen.port} is taken by another process`, mend: 'choose another port: listen.port or PQS_LISTEN_PORT' }
}

async function isFree (port: number): Promise<boolean> {
  const probe = createServer()
  return await new Promise((resolve, reject) => {
    probe.once('error', error => {
      if (systemCode(error) === 'EADDRINUSE') resolve(false)
      else reject(new AppError('LISTEN_FAILED', `port ${port} cannot be opened: ${messageOf(error)}`, { cause: error }))
    })
    probe.listen({ host: '127.0.0.1', port, exclusive: true }, () => { probe.close(() => { resolve(true) }) })
  })
}

/** Whether the daemon comes back at the next login, and after the next upgrade of Node. */
export async function checkService (context: Context): Promise<Check[]> {
  const state = await serviceState(context)
  const found = serviceText(state)
  if (state === undefined) return []
  if (state.kind === 'absent') return [{ name: 'service', state: 'warning', found: 'not installed', mend: 'pqsd install' }]
  if (state.kind === 'homebrew') return [{ name: 'service', state: 'ok', found }]
  const mend = state.run === 'failed' ? 'pqsd logs' : state.run === 'unknown' ? undefined : 'pqsd restart'
  const good = ['running', 'starting'].includes(state.run) && state.enabled !== false
  return [
    good ? { name: 'service', state: 'ok', found } : { name: 'service', state: 'warning', found, ...mend === undefined ? {} : { mend } },
    ...await checkProgram(context, state)
  ]
}

async function checkProgram ({ env }: Context, { file, program }: InstalledState): Promise<Check[]> {
  const name = 'service node'
  if (program === undefined) return [{ name, state: 'warning', found: `${file} does not say in the usual form what it starts`, mend: 'pqsd install' }]
  const { node, main } = program
  if (!await isThere(main)) return [{ name, state: 'fault', found: `the service starts ${main}, which is gone`, mend: 'pqsd install' }]
  if (!await isGoodNode(node, createRunner(env))) return [{ name, state: 'fault', found: `the service starts ${node}, which is gone or too old`, mend: 'pqsd install' }]
  if (isVersioned(node)) return [{ name, state: 'warning', found: `${node} goes away with its version`, mend: 'install Node where it stays, then: pqsd install' }]
  return [{ name, state: 'ok', found: node }]
}
