import { join } from 'node:path'
import type { Daemon } from '../daemon/daemon.js'
import { createLogger } from '../daemon/logger.js'
import { readIfPresent, writeFileAtomic } from '../files.js'
import { createHub } from '../hub/hub.js'
import type { HubOptions } from '../hub/hub.js'
import { initKeys } from '../hub/keys.js'
import type { Log } from '../log.js'
import type { Context } from './context.js'
import { hubOptionsOf } from './hub-options.js'
import { readConfig } from './read-config.js'
import { daemonOf } from './run.js'
import type { Running } from './run.js'
import { welcomeInLog } from './welcome.js'

export interface UpOptions {
  readonly port?: string
  readonly hubPort?: string
  /** Contributors that a type needs before it is published. */
  readonly k?: string
}

/** `pqsd up`: a hub and a daemon on this machine that trust each other, a network of one's own. */
export async function up (context: Context, { port, hubPort, k }: UpOptions): Promise<Running> {
  const isNew = await readIfPresent(join(context.paths.hub, 'root.json')) === undefined
  const options = await hubOptionsOf(context, {
    overlay: {
      ...(k === undefined ? {} : { PQS_HUB_K: k }),
      ...(hubPort === undefined ? {} : { PQS_HUB_LISTEN_PORT: hubPort })
    },
    // A network of one's own has nobody to wait for. A hub that was set up for others keeps its k, written down or not.
    defaults: { publish_delay_ms: 1000, ...(isNew ? { k: 1 } : {}) }
  })
  await readConfig(context, daemonOverlay(port)) // its faults are told before anything is started
  const hub = createHub(options)
  let daemon: Daemon | undefined
  let closing = false
  return {
    start: async () => {
      if (isNew) await foundHub(options, context.now())
      const { url } = await hub.start()
      if (closing) return
      daemon = await prepareDaemon(context, { url, port })
      await daemon.start()
      hub.onPublished(() => { void daemon?.sync('published') })
      announce(options.log, url, options.config.k)
    },
    // The daemon first: its last uploads still find the hub.
    close: async () => {
      closing = true
      await daemon?.close()
      await hub.close()
    }
  }
}

// The k is written down with the keys, so that the next start, whatever starts it, publishes no more than this one.
async function foundHub ({ dataDir, config: { k } }: HubOptions, now: Date): Promise<void> {
  const file = join(dataDir, 'hub.json')
  if (await readIfPresent(file) === undefined) await writeFileAtomic(file, `${JSON.stringify({ k }, null, 2)}\n`)
  await initKeys(dataDir, { now })
}

interface DaemonOptions { readonly url: string, readonly port: string | undefined }

async function prepareDaemon (context: Context, { url, port }: DaemonOptions): Promise<Daemon> {
  const config = await readConfig(context, {
    ...daemonOverlay(port),
    PQS_PRIMARY_SERVER: url,
    PQS_BACKUP_SERVERS: '',
    // The first root, not the newest: the daemon walks the chain of signatures from there by itself.
    PQS_TRUSTED_ROOT: join(context.paths.hub, 'roots', '1.root.json')
  })
  const log = await createLogger({ level: config.log_level, readable: context.output.terminal })
  await welcomeInLog(context, config, log)
  return daemonOf(context, config, log)
}

function daemonOverlay (port: string | undefined): Readonly<Record<string, string>> {
  return port === undefined ? {} : { PQS_LISTEN_PORT: port }
}

function announce (log: Log, url: string, k: number): void {
  const privacy = k === 1 ? 'no anonymity: every single result is published (k = 1)' : `a type is published from ${k} contributors on`
  log.info({ event: 'private_network', hub: url, k }, `🏠 Private network on this machine, hub ${url}; ${privacy}`)
}
