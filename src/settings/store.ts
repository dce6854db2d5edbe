import { parse } from '../contract.js'
import type { SettingsPatch, UserSettings } from '../contract-types.js'
import { messageOf } from '../errors.js'
import { readJsonFile, writeJsonFile } from '../json-file.js'
import type { Log } from '../log.js'
import { applyPatch } from './patch.js'

/** What the user overrode: a file of theirs that nothing but a patch of theirs changes. */
export interface SettingsStore {
  /** Reads the file. A damaged one is set aside and reported, and the settings are then empty. */
  load (): Promise<void>
  current (): UserSettings
  /**
   * Applies a patch and resolves when it is on disk; patches never overtake one another.
   * @throws AppError BAD_REQUEST, STORAGE_FAILED; the settings are then unchanged.
   */
  patch (patch: SettingsPatch): Promise<UserSettings>
}

export interface SettingsStoreOptions {
  readonly path: string
  readonly log: Log
  readonly now: () => Date
}

export function createSettingsStore ({ path, log, now }: SettingsStoreOptions): SettingsStore {
  let settings: UserSettings = {}
  let last: Promise<unknown> = Promise.resolve()

  async function write (patch: SettingsPatch): Promise<UserSettings> {
    const next = parse('user-settings', applyPatch(settings, parse('settings-patch', patch)))
    await writeJsonFile('user-settings', path, next)
    settings = next
    return next
  }

  return {
    load: async () => {
      try {
        const stored = await readJsonFile('user-settings', path, now())
        if (stored.kind === 'corrupt') log.warn({ path, set_aside: stored.setAside, reason: stored.reason }, 'the settings file was damaged and is set aside')
        settings = stored.kind === 'ok' ? stored.value : {}
      } catch (error) {
        log.warn({ path, reason: messageOf(error) }, 'the settings file cannot be read; starting without it')
        settings = {}
      }
    },
    current: () => settings,
    patch: async patch => {
      const written = last.then(async () => await write(patch))
      last = written.catch(() => undefined) // the caller hears of it; the next patch must still run
      return await written
    }
  }
}
