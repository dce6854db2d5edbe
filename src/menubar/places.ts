import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Run } from '../command.js'
import { expandHome } from '../paths.js'
import type { MenubarProgram } from './document.js'

/** A program that shows plugins, and the folder that it takes them from. */
export interface Place { readonly program: MenubarProgram, readonly folder: string }

export interface PlaceParts {
  readonly platform: string
  /** The user's own home: these programs know nothing of PQS_HOME. */
  readonly home: string
  readonly run: Run
}

/** Where the menu bar programs of this computer look for plugins, as far as they are there. */
export async function findPlaces (parts: PlaceParts): Promise<Place[]> {
  const candidates = parts.platform === 'darwin' ? await macPlaces(parts) : [{ program: 'argos' as const, folder: join(parts.home, '.config', 'argos') }]
  const present = await Promise.all(candidates.map(async ({ folder }) => await isFolder(folder)))
  return candidates.filter((_, index) => present[index] === true)
}

// SwiftBar lets the user choose the folder, and remembers it in its preferences.
async function macPlaces ({ home, run }: PlaceParts): Promise<Place[]> {
  const { code, stdout } = await run('defaults', ['read', 'com.ameba.SwiftBar', 'PluginDirectory'])
  const chosen = stdout.trim()
  const xbar = { program: 'xbar' as const, folder: join(home, 'Library', 'Application Support', 'xbar', 'plugins') }
  return code === 0 && chosen !== '' ? [{ program: 'swiftbar', folder: expandHome(chosen, home) }, xbar] : [xbar]
}

async function isFolder (path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true
}
