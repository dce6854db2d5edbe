import type { Config } from '../config.js'
import { AppError } from '../errors.js'
import { sharingOf } from '../network/contribute.js'
import { NOTICE_TEXT } from '../network/notice.js'
import type { Service } from '../service/service.js'
import type { Context } from './context.js'
import { answeringPid, ownProgram, ownService, untilItAnswers } from './own-service.js'
import { print } from './output.js'
import { readConfig } from './read-config.js'
import { serviceText } from './service-text.js'
import { doesNotTrack, welcomeOnce } from './welcome.js'
import { wrapLines } from './wrap.js'

export interface InstallFlags {
  /** false: only put in place, for the next login. */
  readonly start: boolean
}

/**
 * `pqsd install`: the daemon as a service of this user, started now and at every login. Again after an upgrade: what the
 * daemon knows stays. @throws AppError SERVICE_FAILED, CONFIG_INVALID, ALREADY_RUNNING, STORAGE_FAILED
 */
export async function install (context: Context, { start }: InstallFlags): Promise<void> {
  const config = await readConfig(context) // a wrong one is told to the person, not to a log
  const service = ownService(context)
  await refuseOthers(context, service)
  await welcome(context, config)
  const { program, warnings } = await ownProgram(context)
  for (const warning of warnings) context.output.note(`warning: ${warning}`)
  const before = await answeringPid(context)
  await service.install(program, { start })
  const pid = start ? await untilItAnswers(context, service, before) : null
  const state = await service.state()
  print(context.output, { success: true, service: state, pid, warnings }, () => [
    `Wrote      ${service.file}`,
    `Starts     ${program.node} ${program.main} run`,
    `Service    ${serviceText(state)}`,
    pid === null ? 'It starts at the next login.' : 'It runs now and at every login. pqsd status shows what it does, pqsd uninstall takes it away.',
    ...state.kind === 'installed' && state.lingers === false ? ['To keep it when nobody is logged in: loginctl enable-linger'] : []
  ])
}

/** `pqsd restart`: ends the service's daemon in order, everything let go, and starts it anew. @throws AppError SERVICE_FAILED */
export async function restart (context: Context): Promise<void> {
  const service = ownService(context)
  const { kind } = await service.state()
  if (kind === 'homebrew') throw new AppError('SERVICE_FAILED', 'Homebrew keeps this service: brew services restart pqs-network')
  if (kind === 'absent') throw new AppError('SERVICE_FAILED', 'the service is not installed: pqsd install')
  await refuseOthers(context, service)
  const before = await answeringPid(context)
  await service.restart()
  const pid = await untilItAnswers(context, service, before)
  print(context.output, { success: true, pid, service: await service.state() }, () => [`Restarted; the daemon is pid ${pid} now.`])
}

// Before it starts, because what a service says first is in a log that nobody has open.
async function welcome (context: Context, config: Config): Promise<void> {
  const { output, env } = context
  if (!output.terminal || output.json) return
  const lines = await welcomeOnce(context, { ...sharingOf(config, doesNotTrack(env)), notice: NOTICE_TEXT })
  for (const line of wrapLines(lines, output.columns?.())) output.note(line)
}

// A second daemon could not start beside one that was started otherwise, and the service would be tried in vain for ever.
async function refuseOthers (context: Context, service: Service): Promise<void> {
  const state = await service.state()
  if (state.kind === 'homebrew') throw new AppError('SERVICE_FAILED', 'Homebrew keeps this service already: brew services info pqs-network')
  const pid = await answeringPid(context)
  if (pid === undefined || (state.kind === 'installed' && state.pid === pid)) return
  throw new AppError('ALREADY_RUNNING', `a daemon runs already as pid ${pid}, not started by the service; end it first`)
}
