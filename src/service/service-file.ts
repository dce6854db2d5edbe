import { rm, stat } from 'node:fs/promises'
import { AppError, messageOf } from '../errors.js'
import { readIfPresent, writeFileAtomic } from '../files.js'

/** By these words a file is known as ours; one without them is never replaced or removed. */
const MARK = 'Written by pqsd install'
const READABLE_BY_ALL = 0o644

/** @throws AppError STORAGE_FAILED, also when somebody else's file is there */
export async function writeServiceFile (path: string, text: string): Promise<void> {
  await refuseForeign(path)
  await writeFileAtomic(path, text, READABLE_BY_ALL)
}

/** The text of our file; undefined where there is none. @throws AppError STORAGE_FAILED */
export async function readServiceFile (path: string): Promise<string | undefined> {
  return (await readIfPresent(path))?.toString('utf8')
}

/** @throws AppError STORAGE_FAILED, also when somebody else's file is there */
export async function removeServiceFile (path: string): Promise<void> {
  await refuseForeign(path)
  await rm(path, { force: true }).catch((error: unknown) => {
    throw new AppError('STORAGE_FAILED', `${path} cannot be removed: ${messageOf(error)}`, { cause: error })
  })
}

export async function isThere (path: string): Promise<boolean> {
  return await stat(path).then(() => true, () => false)
}

async function refuseForeign (path: string): Promise<void> {
  const text = await readServiceFile(path)
  if (text === undefined || text.includes(MARK)) return
  throw new AppError('STORAGE_FAILED', `${path} was not written by this program and is left as it is; move it away first`)
}
