import { matches, parse } from '../contract.js'
import type { SchemaName } from '../contract.js'
import type { Shapes } from '../contract-types.js'
import type { Context } from './context.js'
import { connectToDaemon } from './client.js'
import type { DaemonClient } from './client.js'
import { print } from './output.js'
import { actingLines } from './status-acting.js'
import type { Acting } from './status-acting.js'
import { statusLines } from './status-lines.js'
import { wrapLines } from './wrap.js'

/** `pqsd status` */
export async function status (context: Context): Promise<void> {
  const { paths, output, now } = context
  const daemon = await connectToDaemon(paths, now())
  const value = parse('status-response', await daemon.get('/api/network/status'), 'INTERNAL')
  const acting = await actingOf(daemon)
  const welcome = output.terminal && !output.json ? await (await import('./welcome.js')).welcomeOnce(context, value.sharing) : []
  print(output, { ...value, ...acting }, () => wrapLines([
    ...welcome,
    `pqsd ${daemon.runtime.version}, pid ${daemon.runtime.pid}, http://127.0.0.1:${daemon.runtime.port}`,
    '',
    ...actingLines(acting, output, now()),
    ...statusLines(value, output, now())
  ], output.columns?.()))
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
