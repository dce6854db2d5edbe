import { ApiError } from './api.js'
import type { Api } from './api.js'
import { PATHS } from './resources.js'
import type { ResourceName } from './resources.js'
import type { Read } from './state.js'
import type { Store } from './store.js'

export interface Refresher {
  /** Reads again what is named; names that come together are read once. */
  want (names: readonly ResourceName[]): void
  /** An opened run, or one to be opened. */
  readRun (id: string): Promise<void>
}

const GATHER_MS = 40

export function createRefresher (api: Api, store: Store): Refresher {
  const wanted = new Set<ResourceName>()
  let timer: ReturnType<typeof setTimeout> | undefined

  async function read (name: ResourceName): Promise<void> {
    const result = await readOf(api, PATHS[name])
    // What was seen last stays while nobody answers; the page says that it is old.
    if (result.kind === 'failed' && ['AWAY', 'UNAUTHORIZED'].includes(result.code)) return
    store.keep(name, result as never)
  }

  async function readRun (id: string): Promise<void> {
    const result = await readOf(api, `${PATHS.runs}/${encodeURIComponent(id)}`)
    const { opened } = store.state()
    if (id in opened) store.change({ opened: { ...opened, [id]: result as Read<never> } })
  }

  function flush (): void {
    timer = undefined
    const names = [...wanted]
    wanted.clear()
    for (const name of names) void read(name)
    if (names.includes('runs')) for (const id of Object.keys(store.state().opened)) void readRun(id)
  }

  return {
    want: names => {
      for (const name of names) wanted.add(name)
      timer ??= setTimeout(flush, GATHER_MS)
    },
    readRun
  }
}

async function readOf (api: Api, path: string): Promise<Read<unknown>> {
  try {
    return { kind: 'ok', value: await api.get(path) }
  } catch (error) {
    return error instanceof ApiError ? { kind: 'failed', code: error.code, message: error.message } : { kind: 'failed', code: 'PAGE', message: String(error) }
  }
}
