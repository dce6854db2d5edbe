import { join } from 'node:path'

/** Where everything on disk is, below one home directory (README, "Files"). */
export interface Paths {
  readonly home: string
  readonly state: string
  readonly config: string
  readonly settings: string
  readonly trust: string
  readonly outbox: string
  readonly secret: string
  readonly token: string
  readonly runtime: string
  readonly network: string
  readonly notice: string
  readonly welcome: string
  readonly angles: string
  readonly journal: string
  readonly apps: string
  readonly runs: string
  readonly control: string
  readonly learned: string
  readonly hub: string
  /** Leads a browser to the page with the token; there only until the page was served. */
  readonly link: string
}

export function createPaths (home: string): Paths {
  const state = join(home, '.pqs')
  const inState = (name: string): string => join(state, name)
  return {
    home,
    state,
    config: join(home, '.pqs_config.json'),
    settings: inState('settings.json'),
    trust: inState('trust'),
    outbox: inState('outbox'),
    secret: inState('secret'),
    token: inState('token'),
    runtime: inState('runtime.json'),
    network: inState('network.json'),
    notice: inState('notice.json'),
    welcome: inState('welcome.json'),
    angles: inState('angles.json'),
    journal: inState('journal.jsonl'),
    apps: inState('apps.json'),
    runs: inState('runs'),
    control: inState('control.json'),
    learned: inState('learned.json'),
    hub: inState('hub'),
    link: inState('open-dashboard.html')
  }
}

/** `~` and `~/…` relative to the given home; other paths as they are. */
export function expandHome (path: string, home: string): string {
  return path === '~' || path.startsWith('~/') ? join(home, path.slice(1)) : path
}
