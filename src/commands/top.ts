import { parse } from '../contract.js'
import type { MachineResponse } from '../contract-types.js'
import type { Context } from './context.js'
import { connectToDaemon } from './client.js'
import type { DaemonClient } from './client.js'
import { machineLines } from './machine-table.js'
import { print } from './output.js'

export interface TopOptions {
  readonly once?: boolean
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal
}

const REFRESH_MS = 2000
const PLAIN = { rows: 60, columns: 400 } as const

/** `pqsd top`: a live table on a terminal until q or Ctrl-C, else one table. */
export async function top ({ paths, output, now }: Context, { once = false, signal }: TopOptions): Promise<void> {
  const daemon = await connectToDaemon(paths, now())
  if (output.live === undefined || output.json || once) {
    const machine = await ask(daemon)
    print(output, machine, () => machineLines(machine, { output, ...PLAIN, columns: output.columns?.() ?? PLAIN.columns }))
    return
  }
  const screen = output.live()
  const ended = AbortSignal.any([signal, screen.left])
  try {
    while (!ended.aborted) {
      const machine = await ask(daemon, ended)
      screen.show(machineLines(machine, { output, ...screen.size() }))
      await screen.rest(REFRESH_MS, ended)
    }
  } catch (error) {
    if (!ended.aborted) throw error // else it is the question that was cut short
  } finally {
    screen.close()
  }
}

async function ask (daemon: DaemonClient, signal?: AbortSignal): Promise<MachineResponse> {
  return parse('machine-response', await daemon.get('/api/machine', signal), 'INTERNAL')
}
