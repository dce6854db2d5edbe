import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { AppError, messageOf } from '../errors.js'
import { readIfPresent } from '../files.js'
import { expandHome } from '../paths.js'

export interface TrustedRoot { readonly bytes: Buffer | undefined, readonly source: 'trusted_root' | 'packaged' | 'none' }

// The path, not the URL's pathname: a folder with a blank or an umlaut would not be found, and its root silently not used.
const PACKAGED = fileURLToPath(new URL('../../data/root.json', import.meta.url))

/**
 * The root of trust: the file that the configuration names, else the packaged one, else none.
 * @throws AppError TRUST_INVALID when the named file cannot be read; falling back to another root would be worse than not starting.
 */
export async function loadTrustedRoot (configured: string, home: string): Promise<TrustedRoot> {
  if (configured === '') {
    const bytes = await readIfPresent(PACKAGED)
    return { bytes, source: bytes === undefined ? 'none' : 'packaged' }
  }
  const path = expandHome(configured, home)
  try {
    return { bytes: await readFile(path), source: 'trusted_root' }
  } catch (error) {
    throw new AppError('TRUST_INVALID', `trusted_root ${path} cannot be read: ${messageOf(error)}`, { cause: error })
  }
}
