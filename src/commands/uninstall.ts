import { readdir, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { AppError, messageOf } from '../errors.js'
import { launchdLog } from '../service/launchd.js'
import { isThere } from '../service/service-file.js'
import type { Context } from './context.js'
import { removePlaces } from './menubar.js'
import { print } from './output.js'
import { answeringPid, loginHome, ownService } from './own-service.js'
import { revertEverything } from './revert.js'

export interface UninstallFlags {
  readonly purge?: boolean
  /** The person has seen what --purge deletes. */
  readonly yes?: boolean
}

const KEPT = 'they stay in the journal, and nothing more was removed'

/**
 * `pqsd uninstall`: ends the service, undoes every action, takes the service away; with --purge all that was learned as
 * well. @throws AppError SERVICE_FAILED, STORAGE_FAILED, ALREADY_RUNNING, ACTION_FAILED, USAGE
 */
export async function uninstall (context: Context, { purge = false, yes = false }: UninstallFlags): Promise<void> {
  if (purge && !yes) throw new AppError('USAGE', 'this would delete what is listed here; to go on, add --yes', { details: await purgeable(context) })
  const hadService = await ownService(context).uninstall()
  const { response: reverted, fault } = await revertEverything(context)
  if (!reverted.success) throw new AppError('ACTION_FAILED', `${reverted.failed.length} changes could not be undone; ${KEPT}`)
  if (fault?.code === 'ACTION_FAILED') throw fault // a daemon that is no service still runs
  const removed = purge ? await deleteAll(context) : []
  const left = purge && await isThere(context.paths.hub) ? [context.paths.hub] : []
  print(context.output, { success: true, service_removed: hadService, undone: reverted.undone.length, removed, left }, () => [
    hadService ? 'The service is removed.' : 'There was no service.',
    reverted.undone.length === 0 ? 'Nothing was held down.' : `${reverted.undone.length} changes were undone.`,
    ...removed.map(path => `deleted ${path}`),
    ...left.map(path => `left: ${path} has a hub's signing keys and database; delete it by hand when nobody needs them`),
    ...purge ? [] : ['What was learned stays in ~/.pqs; pqsd uninstall --purge deletes it.']
  ])
}

/** What there is of this program in the person's home, a hub apart: its keys cannot be made again. */
async function purgeable (context: Context): Promise<string[]> {
  const { paths } = context
  const names = await readdir(paths.state).catch(() => [])
  const inState = names.map(name => join(paths.state, name)).filter(path => path !== paths.hub)
  const others = [paths.config, ...logsOf(context)]
  const there = await Promise.all(others.map(async path => await isThere(path) ? [path] : []))
  return [...inState, ...there.flat()]
}

function logsOf (context: Context): string[] {
  const log = launchdLog(loginHome(context))
  return context.platform === 'darwin' ? [log, `${log}.1`] : []
}

async function deleteAll (context: Context): Promise<string[]> {
  const pid = await answeringPid(context)
  if (pid !== undefined) throw new AppError('ALREADY_RUNNING', `a daemon that is no service still runs as pid ${pid}; end it, and repeat`)
  const plugins = await removePlaces(context)
  const doomed = await purgeable(context) // once more: the end of the daemon and the undoing wrote there
  for (const path of doomed) await deleteOne(path)
  const folders = [context.paths.state, ...logsOf(context).map(dirname)]
  for (const folder of folders) await rmdir(folder).catch(() => undefined) // with somebody else's files in it, it stays
  return [...plugins, ...doomed]
}

async function deleteOne (path: string): Promise<void> {
  await rm(path, { recursive: true, force: true }).catch((error: unknown) => {
    throw new AppError('STORAGE_FAILED', `${path} cannot be deleted: ${messageOf(error)}`, { cause: error })
  })
}
