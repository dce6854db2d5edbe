import { readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError, messageOf, systemCode } from '../errors.js'
import { readIfPresent, writeFileAtomic } from '../files.js'
import type { Place } from './places.js'

const TEMPLATE = new URL('../../menubar/pqsd.sh', import.meta.url)
/** By this line a plugin is known as ours; a file without it is never replaced or removed. */
const MARK = '# pqsd menu bar plugin'
const HOME_LINE = 'PQS_HOME=${PQS_HOME:-$HOME}' // eslint-disable-line no-template-curly-in-string -- it is the shell's
const OUR_NAME = /^pqsd\..*\.sh$/

export interface PluginSettings {
  readonly version: string
  /** How often the menu is made anew, such as 30s or 5m; it stands in the file's name. */
  readonly interval: string
  /** The home of the daemon where it is another than the user's own. */
  readonly home: string | undefined
}

/** Puts the plugin into a folder, in place of an earlier one of ours. @throws AppError STORAGE_FAILED */
export async function installPlugin ({ program, folder }: Place, { version, interval, home }: PluginSettings): Promise<string> {
  const template = await readFile(TEMPLATE, 'utf8')
  const ownHome = home === undefined ? template : template.replace(HOME_LINE, () => `PQS_HOME=${quoted(home)}`)
  // Argos takes the place in the bar from the name, and the plus for "also when the menu is opened".
  const path = join(folder, program === 'argos' ? `pqsd.r.${interval}+.sh` : `pqsd.${interval}.sh`)
  if (await isForeign(path)) throw new AppError('STORAGE_FAILED', `${path} is not a plugin of this program; it is left as it is`)
  await removePlugins(folder)
  await writeFileAtomic(path, ownHome.replace('@version@', () => version), 0o755)
  return path
}

/** Takes every plugin of ours out of a folder; their paths. @throws AppError STORAGE_FAILED */
export async function removePlugins (folder: string): Promise<string[]> {
  const removed: string[] = []
  for (const name of await namesIn(folder)) {
    const path = join(folder, name)
    if (!OUR_NAME.test(name) || await isForeign(path)) continue
    await rm(path, { force: true }).catch((error: unknown) => {
      throw new AppError('STORAGE_FAILED', `${path} cannot be removed: ${messageOf(error)}`, { cause: error })
    })
    removed.push(path)
  }
  return removed
}

async function namesIn (folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return []
    throw new AppError('STORAGE_FAILED', `${folder} cannot be read: ${messageOf(error)}`, { cause: error })
  }
}

async function isForeign (path: string): Promise<boolean> {
  const text = (await readIfPresent(path))?.toString('utf8')
  return text !== undefined && !text.includes(MARK)
}

function quoted (text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
