import { readIfPresent, writeFileAtomic } from '../files.js'

/** The bearer token of `auth: "token"`: made at its first use, readable by this user only. */
export async function loadToken (path: string, randomBytes: (size: number) => Buffer): Promise<string> {
  const stored = (await readIfPresent(path))?.toString('utf8').trim()
  if (stored !== undefined && /^[0-9a-f]{64}$/.test(stored)) return stored
  const token = randomBytes(32).toString('hex')
  await writeFileAtomic(path, `${token}\n`)
  return token
}
