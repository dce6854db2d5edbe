import { randomBytes } from 'node:crypto'
import type { Config } from '../config.js'
import { createDaemon } from '../daemon/daemon.js'
import type { Daemon } from '../daemon/daemon.js'
import { createLogger } from '../daemon/logger.js'
import type { Log } from '../log.js'
import { createSystem } from '../machine/system.js'
import type { Context } from './context.js'
import { readConfig } from './read-config.js'
import { doesNotTrack, welcomeInLog } from './welcome.js'

/** A command that goes on until it is closed, which may be while it still starts. */
export interface Running {
  start (): Promise<unknown>
  close (): Promise<void>
}

/** `pqsd run`: the daemon alone. */
export async function run (context: Context): Promise<Running> {
  const config = await readConfig(context)
  const log = await createLogger({ level: config.log_level, readable: context.output.terminal })
  await welcomeInLog(context, config, log)
  return daemonOf(context, config, log)
}

/** The daemon of this process, not yet started. */
export function daemonOf (context: Context, config: Config, log: Log): Daemon {
  const { paths, env, version, platform, uid, now } = context
  const doNotTrack = doesNotTrack(env)
  const system = createSystem()
  return createDaemon(config, { paths, version, platform, uid, now, log, doNotTrack, env, system, random: Math.random, randomBytes })
}
