import type { Config } from '../config.js'
import type { Log } from '../log.js'
import type { Contributor } from '../network/contribute.js'
import type { Notice } from '../network/notice.js'

export interface SharingNoticeOptions {
  readonly contributor: Contributor
  readonly notice: Notice
  readonly log: Log
  readonly level: Config['log_level']
}

// A log that leaves out information still shows the notice; a silent one shows nothing, and then nothing is shared.
const VISIBLE_AS: Readonly<Record<Config['log_level'], 'info' | 'warn' | 'error' | undefined>> = {
  trace: 'info', debug: 'info', info: 'info', warn: 'warn', error: 'error', silent: undefined
}

/** Tells in the log what is shared, once: nothing is shared before. */
export async function showNotice ({ contributor, notice, log, level }: SharingNoticeOptions): Promise<void> {
  const { enabled, reason, notice: text } = contributor.sharing()
  if (!enabled) log.info({ event: 'sharing_off', reason }, `🔒 Sharing is off: ${reason ?? ''}`)
  const visible = VISIBLE_AS[level]
  if (!enabled || notice.shown() || visible === undefined) return
  for (const line of text.split('\n')) log[visible]({ event: 'sharing_notice' }, `📣 ${line}`)
  await notice.markShown('log')
}
