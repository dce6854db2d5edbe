import { realpath } from 'node:fs/promises'
import { parse } from '../contract.js'
import type { Apps } from '../contract-types.js'
import { AppError } from '../errors.js'
import { createMatcher, readCatalogue } from '../machine/catalogue.js'
import { compileRules } from '../machine/catalogue-rules.js'
import { nearApps } from '../machine/find-app.js'
import { readUserApps } from '../machine/user-apps.js'
import { USER_PREFIX } from '../machine/user-id.js'
import { expandHome } from '../paths.js'
import type { DaemonClient } from './client.js'
import type { Context } from './context.js'
import { appsCalled, knownApps } from './known-apps.js'

const BUNDLE_ID = /^[\w-]+(?:\.[\w-]+){2,}$/
const PROCESS = /^process:./

export interface Wanted {
  readonly wanted: string
  /** Not only an app: the path of an executable and a bundle id may be named as well. */
  readonly anything: boolean
}

/**
 * What goes on a list of the user for what he typed. It may name an app that does not run now; what would match nothing is refused, for
 * he would take it for protected. @throws AppError APP_NOT_FOUND
 */
export async function chosenIds (context: Context, daemon: DaemonClient, { wanted, anything }: Wanted): Promise<string[]> {
  const { paths: { apps: file, home }, now, output, platform } = context
  const { apps: running } = parse('machine-response', await daemon.get('/api/machine'), 'INTERNAL')
  const { apps: own, fault } = await readUserApps(file, { home, now: now() })
  if (fault !== undefined) output.note(`${file} is not used: ${fault}`)
  const catalogue = readCatalogue()
  const apps = [...running.map(({ id, name }) => ({ id, name })), ...knownApps(own, USER_PREFIX), ...knownApps(catalogue)]
  const found = appsCalled(apps, wanted)
  if (found.length > 0) return found
  if (PROCESS.test(wanted)) return [wanted]
  if (anything && /^~?\//.test(wanted)) return [await ofPath(wanted, { own, catalogue, home })]
  if (anything && platform === 'darwin' && BUNDLE_ID.test(wanted)) return [wanted]
  const orPath = anything ? ', or the path of its executable' : ''
  const details = [...nearApps(apps, wanted).map(id => `did you mean ${id}?`), `an app that no list knows: process:NAME as in pqsd top${orPath}`]
  throw new AppError('APP_NOT_FOUND', `no app is known that is called ${wanted}; nothing was changed`, { details })
}

interface Lists { readonly own: Apps, readonly catalogue: Apps, readonly home: string }

// The app that an executable belongs to, where one is known; else the executable itself, by the path that the system tells.
async function ofPath (wanted: string, { own, catalogue, home }: Lists): Promise<string> {
  const executable = await realpath(expandHome(wanted, home)).catch(() => undefined)
  if (executable === undefined) throw new AppError('APP_NOT_FOUND', `there is no file ${wanted}; nothing was changed`)
  const rules = [compileRules(own, 'user', home), compileRules(catalogue, 'catalogue', home)]
  return createMatcher(rules).appOf({ executable })?.id ?? executable
}
