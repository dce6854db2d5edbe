import { basename } from 'node:path'
import type { AppMatch, Apps } from '../contract-types.js'
import { AppError } from '../errors.js'
import { namesOfApp } from '../machine/find-app.js'

/** An app as a person may call it. */
export interface KnownApp {
  readonly id: string
  readonly name: string
  /** What else it goes by: its bundle, its package, the names of its executables. */
  readonly also?: readonly string[]
}

/** The apps of a list with everything they go by. `prefix`: of their ids. */
export function knownApps ({ apps }: Apps, prefix = ''): KnownApp[] {
  return Object.entries(apps).map(([id, { name, match }]) => ({ id: `${prefix}${id}`, name, also: match.flatMap(namesOfMatch) }))
}

function namesOfMatch ({ bundle, directory, executable, command, flatpak, snap }: AppMatch): string[] {
  // With a command the executable is an interpreter, which says nothing of the app.
  const paths = [bundle, directory, command ?? executable].flatMap(path => path === undefined ? [] : [basename(path)])
  const names = [...paths, ...bundle === undefined ? [] : [basename(bundle, '.app')], flatpak, snap]
  return names.flatMap(name => name === undefined || name.includes('*') ? [] : [name.toLowerCase()])
}

/**
 * The ids of the apps that a person means: by id, else by id or name in whatever case, else by what else they go by. What nobody knows but
 * its name is meant along with what is known by the same name: an app may run from a place where no list looks for it. None: no app is
 * called that. @throws AppError APP_NOT_FOUND where the name is that of several
 */
export function appsCalled (apps: readonly KnownApp[], wanted: string): string[] {
  const text = wanted.toLowerCase()
  const byName = apps.filter(app => namesOfApp(app).includes(text))
  if (apps.some(({ id }) => id === wanted)) return [...new Set([wanted, ...byName.map(({ id }) => id).filter(isUnknown)])]
  const found = byName.length > 0 ? byName : apps.filter(({ also = [] }) => also.includes(text))
  const ids = [...new Set(found.map(({ id }) => id))]
  const named = ids.filter(id => !isUnknown(id))
  if (named.length > 1 || (named.length === 0 && ids.length > 1)) {
    throw new AppError('APP_NOT_FOUND', `${wanted} is the name of several apps`, { details: ids.map(id => `did you mean ${id}?`) })
  }
  return ids
}

function isUnknown (id: string): boolean {
  return id.startsWith('process:')
}
