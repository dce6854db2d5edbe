import type { AppMatch, Apps } from '../contract-types.js'
import { applicationFolders, outermostBundle } from './catalogue-bundle.js'
import { compilePath, matchesName } from './catalogue-pattern.js'
import type { PathPattern } from './catalogue-pattern.js'
import type { App } from './app.js'
import { USER_PREFIX } from './user-id.js'

/** An app as far as a process needs to know it. */
export interface KnownApp extends Pick<App, 'id' | 'name' | 'origin' | 'idleWork'> {
  /** What it starts is not part of it. */
  readonly launcher: boolean
}

export interface PathRule { readonly app: KnownApp, readonly weight: number, readonly fits: (executable: string) => boolean }
export interface CommandRule { readonly app: KnownApp, readonly interpreter: PathPattern, readonly program: string }

/** The rules of one list of apps, by what they look at. */
export interface Rules {
  readonly paths: readonly PathRule[]
  readonly commands: readonly CommandRule[]
  readonly flatpaks: ReadonlyMap<string, KnownApp>
  /** Entries that mean nothing, one line each. */
  readonly faults: readonly string[]
}

interface Draft { paths: PathRule[], commands: CommandRule[], flatpaks: Map<string, KnownApp>, faults: string[] }
interface Place { readonly home: string, readonly isAppFolder: (folder: string) => boolean }

/** Compiles a validated list. */
export function compileRules ({ apps }: Apps, origin: 'catalogue' | 'user', home: string): Rules {
  const draft: Draft = { paths: [], commands: [], flatpaks: new Map(), faults: [] }
  const place = { home, isAppFolder: applicationFolders(home) }
  for (const [id, entry] of Object.entries(apps)) {
    const app = { id: origin === 'user' ? `${USER_PREFIX}${id}` : id, name: entry.name, origin, launcher: entry.launcher ?? false, idleWork: entry.background_work === 'idle' }
    for (const match of entry.match) {
      if (!add(draft, app, match, place)) draft.faults.push(`${id}: ${JSON.stringify(match)} is no match`)
    }
  }
  return draft
}

function add (draft: Draft, app: KnownApp, match: AppMatch, place: Place): boolean {
  if (match.command !== undefined) return addCommand(draft, app, match, place)
  if (Object.keys(match).length !== 1) return false
  if (match.flatpak !== undefined) return draft.flatpaks.set(match.flatpak, app) !== undefined
  const rule = pathRule(match, place)
  if (rule !== undefined) draft.paths.push({ app, ...rule })
  return rule !== undefined
}

function addCommand (draft: Draft, app: KnownApp, { command = '', executable = '' }: AppMatch, { home }: Place): boolean {
  const interpreter = compilePath(executable, home)
  if (interpreter === undefined) return false
  draft.commands.push({ app, interpreter, program: command.startsWith('~/') ? `${home}${command.slice(1)}` : command })
  return true
}

function pathRule ({ bundle, directory, executable, snap }: AppMatch, { home, isAppFolder }: Place): Omit<PathRule, 'app'> | undefined {
  if (snap !== undefined) return holding(`/snap/${snap}`, home)
  if (directory !== undefined) return holding(directory, home)
  if (bundle !== undefined && /^~?\//.test(bundle)) return holding(bundle, home)
  if (bundle !== undefined) return named(bundle, isAppFolder)
  const pattern = compilePath(executable ?? '', home)
  return pattern && { weight: pattern.length, fits: path => pattern.isPath(path) }
}

function holding (folder: string, home: string): Omit<PathRule, 'app'> | undefined {
  const pattern = compilePath(folder, home)
  return pattern && { weight: pattern.length, fits: path => pattern.holds(path) }
}

function named (name: string, isAppFolder: (folder: string) => boolean): Omit<PathRule, 'app'> {
  const fits = (executable: string): boolean => {
    const bundle = outermostBundle(executable)
    return bundle !== undefined && matchesName(name, bundle.name) && isAppFolder(bundle.folder)
  }
  return { weight: 1, fits }
}
