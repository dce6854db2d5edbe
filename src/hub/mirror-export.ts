import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readIfPresent, writeFileAtomic } from '../files.js'
import type { Database } from './database.js'
import { readCurrentFiles } from './publication-store.js'

/**
 * Writes the current publication as static files for any web host: targets, then the metadata that lists them, then timestamp.json, which
 * makes them current. A reader at any moment finds one whole publication. Older versions stay where they are. Returns the
 * number of files written.
 */
export async function publishTo (database: Database, folder: string): Promise<number> {
  const files = [...await readCurrentFiles(database)].sort(([a], [b]) => rank(a) - rank(b))
  let written = 0
  for (const [path, bytes] of files) {
    const destination = join(folder, path)
    if ((await readIfPresent(destination))?.equals(bytes) === true) continue
    await mkdir(dirname(destination), { recursive: true, mode: 0o755 })
    await writeFileAtomic(destination, bytes, 0o644)
    written++
  }
  return written
}

function rank (path: string): number {
  const order = [/^targets\//, /\.root\.json$/, /\.targets\.json$/, /\.snapshot\.json$/]
  const found = order.findIndex(pattern => pattern.test(path))
  return found === -1 ? order.length : found
}
