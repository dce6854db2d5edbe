import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { extname } from 'node:path'

export interface PageFile { readonly type: string, readonly versions: readonly PageVersion[] }

/** One encoding of a file; the plain bytes come last. */
export interface PageVersion { readonly encoding: 'br' | 'gzip' | undefined, readonly body: Buffer, readonly etag: string }

const FOLDER = new URL('../../dist/web/', import.meta.url)
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8'
}
const ENCODINGS = [['br', '.br'], ['gzip', '.gz'], [undefined, '']] as const

/**
 * The built dashboard by the names of its files, read from disk once, by the first visitor. Only what is listed is ever served,
 * so no name can lead out of the folder.
 */
export function createPageFiles (folder: URL = FOLDER): (name: string) => Promise<PageFile | undefined> {
  let reading: Promise<ReadonlyMap<string, PageFile>> | undefined
  return async name => {
    reading ??= readAll(folder)
    return (await reading).get(name)
  }
}

async function readAll (folder: URL): Promise<ReadonlyMap<string, PageFile>> {
  const listed = await readdir(folder).catch(() => []) // not built: there is no such page
  const files = listed.flatMap(name => {
    const type = TYPES[extname(name)]
    return type === undefined ? [] : [{ name, type }]
  })
  const entries = files.map(async ({ name, type }) => [name, { type, versions: await readVersions(folder, name, listed) }] as const)
  return new Map(await Promise.all(entries))
}

async function readVersions (folder: URL, name: string, listed: readonly string[]): Promise<PageVersion[]> {
  const versions = ENCODINGS.filter(([, suffix]) => listed.includes(`${name}${suffix}`)).map(async ([encoding, suffix]) => {
    const body = await readFile(new URL(`${name}${suffix}`, folder))
    return { encoding, body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` }
  })
  return await Promise.all(versions)
}

/** The version that the client takes and that is the smallest; a quality of 0 means that it is not taken. */
export function chooseVersion ({ versions }: PageFile, accepted = ''): PageVersion | undefined {
  const taken = new Set(accepted.split(',').flatMap(each => {
    const [name = '', ...parameters] = each.trim().toLowerCase().split(/\s*;\s*/)
    return parameters.some(parameter => /^q=0(?:\.0*)?$/.test(parameter)) ? [] : [name]
  }))
  return versions.find(({ encoding }) => encoding === undefined || taken.has(encoding))
}
