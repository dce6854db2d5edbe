import type { Config } from '../config.js'
import { readJsonFile, writeJsonFile } from '../json-file.js'
import type { Log } from '../log.js'
import { sharingOf } from '../network/contribute.js'
import { NOTICE_TEXT, NOTICE_VERSION } from '../network/notice.js'
import { WELCOME_TEXT, welcomeLines } from '../welcome.js'
import type { Context } from './context.js'

/** Raised when the welcome says something that a person who saw an earlier one must know. */
const WELCOME_VERSION = 1

/** The welcome for the first time that somebody looks, then nothing more. */
export async function welcomeOnce (context: Context, sharing: Parameters<typeof welcomeLines>[0]): Promise<string[]> {
  if (await versionIn(context.paths.welcome, context.now()) >= WELCOME_VERSION) return []
  await markSeen(context)
  return [...welcomeLines(sharing), '']
}

/** The same in the log of a daemon that a person starts on a terminal. The daemon itself adds the notice where it was not shown before. */
export async function welcomeInLog (context: Context, config: Config, log: Log): Promise<void> {
  const { paths, env, output, now } = context
  const readable = output.terminal && VISIBLE.includes(config.log_level)
  if (!readable || await versionIn(paths.welcome, now()) >= WELCOME_VERSION) return
  const sharing = sharingOf(config, doesNotTrack(env))
  const noticeFollows = sharing.enabled && await versionIn(paths.notice, now()) < NOTICE_VERSION
  const lines = noticeFollows ? WELCOME_TEXT.split('\n') : welcomeLines({ ...sharing, notice: NOTICE_TEXT })
  for (const line of lines) log.info({ event: 'welcome' }, `👋 ${line}`)
  await markSeen(context)
}

/** Whether the environment says that nothing is to be shared. */
export function doesNotTrack (env: Context['env']): boolean {
  return !['', '0'].includes(env['DO_NOT_TRACK'] ?? '')
}

const VISIBLE: ReadonlyArray<Config['log_level']> = ['trace', 'debug', 'info']

// A damaged record is set aside and counts as none: it is shown again.
async function versionIn (path: string, now: Date): Promise<number> {
  const stored = await readJsonFile('notice', path, now).catch(() => undefined)
  return stored?.kind === 'ok' ? stored.value.version : 0
}

// Where it cannot be written down, the welcome is shown again.
async function markSeen ({ paths, now }: Context): Promise<void> {
  const seen = { version: WELCOME_VERSION, shown_at: Math.floor(now().getTime() / 1000), where: 'terminal' as const }
  await writeJsonFile('notice', paths.welcome, seen).catch(() => undefined)
}
