import type { Notice as NoticeFile } from '../contract-types.js'
import { messageOf } from '../errors.js'
import { readJsonFile, writeJsonFile } from '../json-file.js'
import type { Log } from '../log.js'

/** Raised whenever more is shared than the text said; the new text is then shown before anything else is sent. */
export const NOTICE_VERSION = 2

export const NOTICE_TEXT = `After each successful optimization this program shares its result, so that computers of the same type can start from what works.
Shared: the type of this computer (for example apple_silicon_m3), the energy saved in percent with its uncertainty, the number of measured pairs
and the kind of sensor, whether this program or another one measured it, how many processes were looked at, whether the circuit solver won, the
optimizer's settings, how many apps saved energy when slowed, capped or stopped and how many did not (never which), the day, a random
number for the result, and a random-looking tag that changes every four weeks (with "anonymous_sharing": false it stays the same).
Never shared: names of apps or processes, files, paths, host or user name, serial numbers, times finer than a day, free text.
To say no: set "contribution_enabled": false in ~/.pqs_config.json, or DO_NOT_TRACK=1 in the environment. What still waits is then deleted.
To see exactly what would be sent: GET /api/network/contribute/preview`

export interface Notice {
  /** Reads what was shown before. Until then nothing counts as shown. */
  load (): Promise<void>
  /** Whether this version of the text has been shown to the user. */
  shown (): boolean
  markShown (where: NoticeFile['where']): Promise<void>
}

export interface NoticeOptions {
  readonly path: string
  readonly log: Log
  readonly now: () => Date
}

/** Remembers that the user has seen what is shared: nothing is sent before. */
export function createNotice ({ path, log, now }: NoticeOptions): Notice {
  let version = 0
  return {
    load: async () => {
      try {
        const stored = await readJsonFile('notice', path, now())
        if (stored.kind === 'corrupt') log.warn({ path, set_aside: stored.setAside, reason: stored.reason }, 'the record of the sharing notice was damaged; it is shown again')
        version = stored.kind === 'ok' ? stored.value.version : 0
      } catch (error) {
        log.warn({ path, reason: messageOf(error) }, 'the record of the sharing notice cannot be read; it is shown again')
      }
    },
    shown: () => version >= NOTICE_VERSION,
    markShown: async where => {
      if (version >= NOTICE_VERSION) return
      version = NOTICE_VERSION
      try {
        await writeJsonFile('notice', path, { version, shown_at: Math.floor(now().getTime() / 1000), where })
      } catch (error) {
        // It has been shown; the next start shows it once more.
        log.warn({ path, reason: messageOf(error) }, 'it could not be recorded that the sharing notice was shown')
      }
    }
  }
}
