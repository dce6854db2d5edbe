import { editDistance } from '../edit-distance.js'
import type { App } from './app.js'

/** What a person may call an app: its id with or without the prefix that says whose it is, or its name. Compared in lower case. */
export function namesOfApp ({ id, name }: Pick<App, 'id' | 'name'>): string[] {
  return [id, id.replace(/^(?:user|process):/, ''), name].map(each => each.toLowerCase())
}

/** The app that a person means: by id, else by any of its names if only one has it. What is known comes before what only has the name. */
export function findApp (apps: readonly App[], wanted: string): App | undefined {
  const exact = apps.find(({ id }) => id === wanted)
  if (exact !== undefined) return exact
  const text = wanted.toLowerCase()
  const found = apps.filter(app => namesOfApp(app).includes(text))
  const known = found.filter(({ origin }) => origin !== 'unknown')
  const meant = known.length > 0 ? known : found
  return meant.length === 1 ? meant[0] : undefined
}

const MOST = 5

/** Ids of apps whose id or name is like what was written, nearest first. */
export function nearApps (apps: ReadonlyArray<Pick<App, 'id' | 'name'>>, wanted: string): string[] {
  const text = wanted.toLowerCase()
  const ranked = apps.map(app => {
    const names = namesOfApp(app)
    const contained = names.some(each => each.includes(text))
    return { id: app.id, rank: contained ? 0 : Math.min(...names.map(each => editDistance(text, each))) }
  })
  const near = ranked.filter(({ rank }) => rank <= Math.max(2, text.length / 2))
  return [...new Set(near.sort((one, other) => one.rank - other.rank).map(({ id }) => id))].slice(0, MOST)
}
