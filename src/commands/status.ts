import { matches, parse } from '../contract.js'
import type { SchemaName } from '../contract.js'
import type { Shapes } from '../contract-types.js'
import type { Context } from './context.js'
import { connectToDaemon } from './client.js'
import type { DaemonClient } from './client.js'
import { AppError } from '../errors.js'
import { serviceState } from './own-service.js'
import { print } from './output.js'
import { actingLines } from './status-acting.js'
import type { Acting } from './status-acting.js'
import { serviceText } from './service-text.js'
import { statusLines } from './status-lines.js'
import { wrapLines } from './wrap.js'

/** `pqsd status` */
export async function status (context: Context): Promise<void> {
  const { output, now } = context
  const [daemon, service = null] = await Promise.all([reach(context), serviceState(context)])
  const value = parse('status-response', await daemon.get('/api/network/status'), 'INTERNAL')
  const acting = await actingOf(daemon)
  const welcome = output.terminal && !output.json ? await (await import('./welcome.js')).welcomeOnce(context, value.sharing) : []
  print(output, { ...value, ...acting, service }, () => wrapLines([
    ...welcome,
    `pqsd ${daemon.runtime.version}, pid ${daemon.runtime.pid}, http://127.0.0.1:${daemon.runtime.port}`,
    `Service    ${serviceText(service ?? undefined)}`,
    '',
    ...actingLines(acting, output, now()),
    ...statusLines(value, output, now())
  ], output.columns?.()))
}

// Where there is a service, it knows why no daemon answers.
async function reach (context: Context): Promise<DaemonClient> {
  try {
    return await connectToDaemon(context.paths, context.now())
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'NOT_RUNNING') throw error
    throw new AppError('NOT_RUNNING', error.message, { cause: error, details: [`service: ${serviceText(await serviceState(context))}`] })
  }
}

// A part that a daemon cannot tell is missing; the others are shown all the same.
async function actingOf (daemon: DaemonClient): Promise<Acting> {
  const [control, holds, runs, machine] = await Promise.all([
    ask(daemon, 'control-response', '/api/control'),
    ask(daemon, 'holds-response', '/api/holds'),
    ask(daemon, 'runs-response', '/api/optimize/runs'),
    ask(daemon, 'machine-response', '/api/machine')
  ])
  return { control, holds: holds?.holds ?? null, runs, power: machine?.power ?? null }
}

async function ask<N extends SchemaName> (daemon: DaemonClient, name: N, path: string): Promise<Shapes[N] | null> {
  const value = await daemon.get(path).catch(() => null)
  return matches(name, value) ? value : null
}
