import { readFile } from 'node:fs/promises'
import { loadConfig } from '../config.js'
import type { Config } from '../config.js'
import { AppError, messageOf } from '../errors.js'
import { readIfPresent } from '../files.js'
import type { Context } from './context.js'

/** The configuration that the environment names, else the one in the home directory, else the defaults. @throws AppError CONFIG_INVALID */
export async function readConfig ({ env, paths }: Context, overlay: Readonly<Record<string, string>> = {}): Promise<Config> {
  const file = env['PQS_CONFIG'] ?? paths.config
  const text = env['PQS_CONFIG'] === undefined ? (await readIfPresent(file))?.toString('utf8') : await readNamed(file)
  return loadConfig({ text, file, env: { ...env, ...overlay } })
}

async function readNamed (file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new AppError('CONFIG_INVALID', `PQS_CONFIG names ${file}, which cannot be read: ${messageOf(error)}`, { cause: error })
  }
}
