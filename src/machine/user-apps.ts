import { realpath } from 'node:fs/promises'
import type { AppMatch, Apps } from '../contract-types.js'
import { messageOf } from '../errors.js'
import { readJsonFile } from '../json-file.js'
import type { Stored } from '../json-file.js'
import { expandHome } from '../paths.js'

export interface UserApps {
  readonly apps: Apps
  /** Why the file could not be used, and where it was put if it was damaged; undefined where it is fine or absent. */
  readonly fault?: string
}

/**
 * Reads `~/.pqs/apps.json`. A file that does not parse or validate is set aside and reported, one that cannot be read is
 * reported, and the program goes on without it. Never rejects.
 */
export async function readUserApps (path: string, { home, now }: { home: string, now: Date }): Promise<UserApps> {
  let stored: Stored<Apps>
  try {
    stored = await readJsonFile('apps', path, now)
  } catch (error) {
    return { apps: { apps: {} }, fault: messageOf(error) }
  }
  switch (stored.kind) {
    case 'ok': return { apps: await resolveLinks(stored.value, home) }
    case 'absent': return { apps: { apps: {} } }
    case 'corrupt': return { apps: { apps: {} }, fault: `${stored.reason}; kept as ${stored.setAside}` }
  }
}

// The system tells the real path of an executable, while people write down the link that they type.
async function resolveLinks (file: Apps, home: string): Promise<Apps> {
  const entries = Object.entries(file.apps).map(async ([id, entry]) => {
    const [first, ...rest] = entry.match
    const match: Apps['apps'][string]['match'] = [await resolved(first, home), ...await Promise.all(rest.map(async each => await resolved(each, home)))]
    return [id, { ...entry, match }] as const
  })
  return { ...file, apps: Object.fromEntries(await Promise.all(entries)) }
}

async function resolved (match: AppMatch, home: string): Promise<AppMatch> {
  const { executable, directory } = match
  if (executable !== undefined) return { ...match, executable: await realPath(executable, home) }
  if (directory !== undefined) return { ...match, directory: await realPath(directory, home) }
  return match
}

async function realPath (path: string, home: string): Promise<string> {
  // A pattern, or something not installed: it stays as written.
  return await realpath(expandHome(path, home)).catch(() => path)
}
