import { createHmac } from 'node:crypto'
import { chmod, link, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { AppError, messageOf, systemCode } from '../errors.js'
import { ensureDirectory, readIfPresent, setAside, syncDirectory, writeSynced } from '../files.js'
import type { Log } from '../log.js'

const SECRET_BYTES = 32

export interface SecretOptions {
  readonly randomBytes: (size: number) => Buffer
  readonly log: Log
  readonly now: () => Date
}

/**
 * The 32 random bytes that every tag and offset of this install is derived from; made at the first call. A damaged file is set aside.
 * @throws AppError STORAGE_FAILED
 */
export async function loadSecret (path: string, options: SecretOptions): Promise<Buffer> {
  try {
    return await readSecret(path, options) ?? await createSecret(path, options)
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('STORAGE_FAILED', `the secret ${path}: ${messageOf(error)}`, { cause: error })
  }
}

async function readSecret (path: string, { log, now }: SecretOptions): Promise<Buffer | undefined> {
  const bytes = await readIfPresent(path)
  if (bytes === undefined) return undefined
  if (isDamaged(bytes)) {
    log.warn({ path, set_aside: await setAside(path, now()), bytes: bytes.length }, 'the secret was damaged and is made anew; the contributor tag changes')
    return undefined
  }
  if (((await stat(path)).mode & 0o077) !== 0) {
    log.warn({ path }, 'the secret was readable by others; its mode is set to 0600')
    await chmod(path, 0o600)
  }
  return bytes
}

// Some file systems leave a file of the right length full of zeros after a power loss.
function isDamaged (bytes: Buffer): boolean {
  return bytes.length !== SECRET_BYTES || bytes.every(byte => byte === 0)
}

// link(2) refuses an existing name, so of two processes that start at once one wins, with all its bytes, and both read those.
async function createSecret (path: string, options: SecretOptions): Promise<Buffer> {
  const temp = `${dirname(path)}/.secret.${options.randomBytes(6).toString('hex')}.tmp`
  await ensureDirectory(dirname(path))
  try {
    await writeSynced(temp, options.randomBytes(SECRET_BYTES))
    await link(temp, path).catch(unlessTaken)
  } finally {
    await rm(temp, { force: true })
  }
  await syncDirectory(dirname(path))
  const bytes = await readSecret(path, options)
  if (bytes === undefined) throw new AppError('STORAGE_FAILED', `the secret ${path} did not stay as it was written`)
  return bytes
}

function unlessTaken (error: unknown): void {
  if (systemCode(error) !== 'EEXIST') throw error
}

/** A fraction in [0, 1) that is this install's own for each purpose, so that installs spread evenly and stay where they are. */
export function slotFraction (secret: Uint8Array, purpose: string): number {
  return createHmac('sha256', secret).update(`slot\0${purpose}`).digest().readUIntBE(0, 6) / 2 ** 48
}
