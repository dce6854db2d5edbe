import { readFile } from 'node:fs/promises'
import { loadConfig } from '../config.js'
import type { Config } from '../config.js'
import { AppError, messageOf } from '../errors.js'
import { checkSchedule } from '../daemon/schedule.js'
import { readIfPresent } from '../files.js'
import type { Context } from './context.js'

/** The configuration that the environment names, else the one in the home directory, else the defaults. @throws AppError CONFIG_INVALID */
export async function readConfig ({ env, paths }: Context, overlay: Readonly<Record<string, string>> = {}): Promise<Config> {
  const file = env['PQS_CONFIG'] ?? paths.config
  const text = env['PQS_CONFIG'] === undefined ? await readOwn(file) : await readNamed(file)
  const config = loadConfig({ text, file, env: { ...env, ...overlay } })
  await checkSchedule(config.sync_schedule)
  return config
}

async function readOwn (file: string): Promise<string | undefined> {
  try {
    return (await readIfPresent(file))?.toString('utf8')
  } catch (error) {
    throw new AppError('CONFIG_INVALID', messageOf(error), { cause: error })
  }
}

async function readNamed (file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new AppError('CONFIG_INVALID', `PQS_CONFIG names ${file}, which cannot be read: ${messageOf(error)}`, { cause: error })
  }
}
