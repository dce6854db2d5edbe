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
    print(output, machine, () => machineLines(machine, { output, ...PLAIN }))
    return
  }
  const screen = output.live()
  try {
    while (!signal.aborted && !screen.left.aborted) {
      const machine = await ask(daemon)
      screen.show(machineLines(machine, { output, ...screen.size() }))
      await pause(AbortSignal.any([signal, screen.left]))
    }
  } finally {
    screen.close()
  }
}

async function ask (daemon: DaemonClient): Promise<MachineResponse> {
  return parse('machine-response', await daemon.get('/api/machine'), 'INTERNAL')
}

async function pause (signal: AbortSignal): Promise<void> {
  await new Promise<void>(resolve => {
    const timer = setTimeout(end, REFRESH_MS)
    function end (): void {
      clearTimeout(timer)
      resolve()
    }
    if (signal.aborted) end()
    else signal.addEventListener('abort', end, { once: true })
  })
}
