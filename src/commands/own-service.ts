import { realpath } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { setTimeout as wait } from 'node:timers/promises'
import { createRunner } from '../command.js'
import { AppError } from '../errors.js'
import { createLaunchd } from '../service/launchd.js'
import type { Service, ServiceProgram, ServiceState } from '../service/service.js'
import { stableNode, stablePath } from '../service/stable-path.js'
import { createSystemd } from '../service/systemd.js'
import { connectToDaemon } from './client.js'
import type { Context } from './context.js'

const MAIN = fileURLToPath(new URL('../main.js', import.meta.url))
const ANSWERS_MS = 20_000
const PAUSE_MS = 250

/** The home that launchd and systemd know, which PQS_HOME does not change. */
export function loginHome ({ env, paths }: Context): string {
  return env['HOME'] ?? paths.home
}

/** The service manager of this platform. @throws AppError SERVICE_FAILED where the platform has none that is known */
export function ownService (context: Context): Service {
  const { env, platform, uid = -1 } = context
  const parts = {
    uid,
    home: loginHome(context),
    configHome: env['XDG_CONFIG_HOME'],
    run: createRunner(env),
    wait: async (ms: number) => { await wait(ms) }
  }
  if (platform === 'darwin') return createLaunchd(parts)
  if (platform === 'linux') return createSystemd(parts)
  throw new AppError('SERVICE_FAILED', `pqsd knows no service manager of ${platform}`, { details: ['have whatever starts programs here run: pqsd run'] })
}

/** Never throws; undefined where the platform has no service manager. */
export async function serviceState (context: Context): Promise<ServiceState | undefined> {
  try {
    return await ownService(context).state()
  } catch {
    return undefined
  }
}

export interface OwnProgram {
  readonly program: ServiceProgram
  /** What an upgrade will break, in words. */
  readonly warnings: readonly string[]
}

/** What the service shall run: this program by this Node, each under the most lasting name there is. */
export async function ownProgram ({ env, paths }: Context): Promise<OwnProgram> {
  const node = await stableNode({ execPath: process.execPath, run: createRunner(env) })
  const main = await stablePath(await realpath(MAIN))
  const environment = (env['PQS_HOME'] ?? '') === '' ? {} : { PQS_HOME: paths.home }
  return {
    program: { node: node.path, main: main.path, environment },
    warnings: [
      ...node.versioned ? [`${node.path} is the Node of one version; when it is removed the service stops: run pqsd install again then`] : [],
      ...main.versioned ? [`${main.path} may go away by itself; install with npm install --global, and run pqsd install again`] : [],
      ...unseen(env)
    ]
  }
}

// A service has none of the shell's variables, and would quietly work with other settings than the person tried out.
function unseen (env: Context['env']): string[] {
  const names = Object.keys(env).filter(name => name.startsWith('PQS_') && name !== 'PQS_HOME')
  return names.length === 0 ? [] : [`the service does not see ${names.join(', ')}; put what they say into the configuration file`]
}

/** Process id of the daemon that answers for this home, if one does. */
export async function answeringPid ({ paths, now }: Context): Promise<number | undefined> {
  try {
    return (await connectToDaemon(paths, now())).runtime.pid
  } catch (error) {
    if (error instanceof AppError && error.code === 'NOT_RUNNING') return undefined
    throw error
  }
}

/** Resolves with the pid of the service's daemon once it answers. @throws AppError SERVICE_FAILED when it does not */
export async function untilItAnswers (context: Context, service: Service, before: number | undefined): Promise<number> {
  for (let waited = 0; waited < ANSWERS_MS; waited += PAUSE_MS) {
    const pid = await answeringPid(context)
    if (pid !== undefined && pid !== before) return pid
    const state = await service.state()
    if (state.kind === 'installed' && state.run === 'failed') throw noAnswer(state.reason)
    await wait(PAUSE_MS)
  }
  throw noAnswer(undefined)
}

function noAnswer (reason: string | undefined): AppError {
  return new AppError('SERVICE_FAILED', `the service was started, and its daemon does not answer${reason === undefined ? '' : `: ${reason}`}`, {
    details: ['what it said: pqsd logs', 'what may be wrong: pqsd doctor']
  })
}
