import { chmod, stat } from 'node:fs/promises'
import { readIfPresent, setAside, writeFileAtomic } from '../files.js'
import type { Log } from '../log.js'

export interface TokenOptions {
  readonly randomBytes: (size: number) => Buffer
  readonly log: Log
  readonly now: () => Date
}

/** The bearer token of `auth: "token"`: made at its first use, readable by this user only. A damaged file is set aside. */
export async function loadToken (path: string, { randomBytes, log, now }: TokenOptions): Promise<string> {
  const stored = (await readIfPresent(path))?.toString('utf8').trim()
  if (stored !== undefined && /^[0-9a-f]{64}$/.test(stored)) return await keepPrivate(path, stored, log)
  if (stored !== undefined) log.warn({ path, set_aside: await setAside(path, now()) }, 'the token was damaged and is made anew; scripts need the new one')
  const token = randomBytes(32).toString('hex')
  await writeFileAtomic(path, `${token}\n`)
  return token
}

async function keepPrivate (path: string, token: string, log: Log): Promise<string> {
  if (((await stat(path)).mode & 0o077) === 0) return token
  log.warn({ path }, 'the token was readable by others; its mode is set to 0600')
  await chmod(path, 0o600)
  return token
}
