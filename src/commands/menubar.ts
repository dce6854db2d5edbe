import { resolve } from 'node:path'
import { AppError } from '../errors.js'
import { createRunner } from '../command.js'
import { findPlaces } from '../menubar/places.js'
import type { Place } from '../menubar/places.js'
import { installPlugin, removePlugins } from '../menubar/plugin-file.js'
import type { Context } from './context.js'
import { print } from './output.js'

export interface MenubarFlags {
  /** A plugin folder that is not where it is looked for. */
  readonly dir?: string
  readonly interval?: string
}

const INTERVAL = '30s'

/** `pqsd menubar install` */
export async function menubarInstall (context: Context, { dir, interval = INTERVAL }: MenubarFlags): Promise<void> {
  const { output, version } = context
  if (!/^[1-9]\d{0,3}[smh]$/.test(interval)) throw new AppError('USAGE', `--interval is a time such as 10s, 30s or 5m; found: ${interval}`)
  const places = await placesOf(context, dir)
  if (places.length === 0) throw new AppError('NOT_FOUND', NOBODY_THERE)
  const home = (context.env['PQS_HOME'] ?? '') === '' ? undefined : context.paths.home
  const installed: string[] = []
  for (const place of places) installed.push(await installPlugin(place, { version, interval, home }))
  print(output, { success: true, installed }, () => installed.map((path, index) => `${NAMES[places[index]?.program ?? 'xbar']} shows it from ${path}`))
}

/** `pqsd menubar uninstall` */
export async function menubarUninstall (context: Context, { dir }: MenubarFlags): Promise<void> {
  const removed = await removePlaces(context, dir)
  print(context.output, { success: true, removed }, () => removed.length === 0 ? ['There was no plugin.'] : removed.map(path => `removed ${path}`))
}

/** Takes the plugin out of every folder where it is looked for; the paths it was at. */
export async function removePlaces (context: Context, dir?: string): Promise<string[]> {
  const removed: string[] = []
  for (const { folder } of await placesOf(context, dir)) removed.push(...await removePlugins(folder))
  return removed
}

const NAMES = { swiftbar: 'SwiftBar', xbar: 'xbar', argos: 'Argos' } as const
const NOBODY_THERE = 'neither SwiftBar, xbar nor Argos was found; start one of them once, or name its plugin folder with --dir'

async function placesOf ({ platform, env, paths }: Context, dir: string | undefined): Promise<Place[]> {
  const home = env['HOME'] ?? paths.home
  if (dir === undefined) return await findPlaces({ platform, home, run: createRunner(env) })
  // SwiftBar and xbar take plugins of the same name; only Argos' name differs.
  return [{ program: platform === 'darwin' ? 'xbar' : 'argos', folder: resolve(dir) }]
}
