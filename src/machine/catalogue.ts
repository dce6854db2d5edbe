import { readFileSync } from 'node:fs'
import { parse } from '../contract.js'
import type { Apps } from '../contract-types.js'
import { programOf } from './catalogue-program.js'
import type { KnownApp, Rules } from './catalogue-rules.js'
import type { ProcessSample } from './process.js'

// The same path from src/machine and dist/machine.
const FILE = new URL('../../data/apps.json', import.meta.url)

/** The apps that ship with the program. Their ids are public: profiles and contributions name them. */
export function readCatalogue (): Apps {
  return parse('apps', JSON.parse(readFileSync(FILE, 'utf8')), 'INTERNAL')
}

/** What says which app a process is part of. */
type Told = Pick<ProcessSample, 'executable' | 'cgroup' | 'command'>

export interface Matcher {
  /** The app that a process is part of by its own path, bundle, package or program; its ancestors are not looked at. */
  appOf (process: Told): KnownApp | undefined
  /** Whether the arguments of this executable decide what it is. */
  isInterpreter (executable: string): boolean
}

const CACHED_PATHS = 4096

/** Asks one list after the other, the user's own first. Paths are compared as a whole, never by a part of a name. */
export function createMatcher (lists: readonly Rules[]): Matcher {
  const cache = new Map<string, KnownApp | undefined>()
  const isInterpreter = (executable: string): boolean =>
    lists.some(({ commands }) => commands.some(({ interpreter }) => interpreter.isPath(executable)))
  const appOf = (process: Told): KnownApp | undefined => {
    const { executable = '', cgroup = '', command } = process
    // Which path it is decides, except for interpreters and for sandboxes, where /app/bin/x is another program in each.
    const key = command === undefined ? `${executable}\0${cgroup}` : undefined
    if (key !== undefined && cache.has(key)) return cache.get(key)
    const app = firstOf(lists, process)
    if (cache.size >= CACHED_PATHS) cache.clear()
    if (key !== undefined) cache.set(key, app)
    return app
  }
  return { appOf, isInterpreter }
}

function firstOf (lists: readonly Rules[], process: Told): KnownApp | undefined {
  for (const rules of lists) {
    const app = byPackage(rules, process) ?? byCommand(rules, process) ?? byPath(rules, process)
    if (app !== undefined) return app
  }
  return undefined
}

// Flatpak names the control group after the app: app-flatpak-org.mozilla.firefox-1234.scope, with - inside the id as \x2d.
function byPackage ({ flatpaks }: Rules, { cgroup = '' }: Told): KnownApp | undefined {
  const found = /\/app-flatpak-(.+)-\d+\.scope$/.exec(cgroup)
  return found?.[1] === undefined ? undefined : flatpaks.get(found[1].replaceAll('\\x2d', '-'))
}

function byCommand ({ commands }: Rules, { executable, command }: Told): KnownApp | undefined {
  if (executable === undefined || command === undefined) return undefined
  const program = programOf(command)
  return commands.find(rule => rule.program === program && rule.interpreter.isPath(executable))?.app
}

function byPath ({ paths }: Rules, { executable }: Told): KnownApp | undefined {
  if (executable === undefined) return undefined
  const fitting = paths.filter(rule => rule.fits(executable))
  return fitting.sort((one, other) => other.weight - one.weight)[0]?.app
}
