import type { ErrorObject } from 'ajv'
import { allProblems, readSchema } from './contract.js'
import type { Config as ConfigFile, HubConfig as HubConfigFile } from './contract-types.js'
import { AppError, messageOf } from './errors.js'
import { editDistance } from './edit-distance.js'

// Validation fills in every default, so nothing is optional afterwards.
type Complete<T> = T extends readonly unknown[] ? T
  : T extends object ? { readonly [K in keyof T]-?: Complete<Exclude<T[K], undefined>> } : T
export type Config = Complete<ConfigFile>
export type HubConfig = Complete<HubConfigFile>

export interface ConfigSource {
  /** Text of the file, or undefined where there is none. */
  readonly text: string | undefined
  /** Where it came from, for messages. */
  readonly file: string
  /** Environment to overlay: PREFIX_KEY, PREFIX_SECTION_KEY. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** What holds where neither file nor environment says anything, in place of the schema's own default. */
  readonly defaults?: Readonly<Record<string, unknown>>
}

interface Property { readonly type?: string, readonly properties?: Record<string, Property> }

const DAEMON_RESERVED = new Set(['PQS_HOME', 'PQS_CONFIG'])
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([['true', true], ['1', true], ['false', false], ['0', false]])

/**
 * The daemon's configuration: file, then `PQS_*`, then defaults; validated, frozen.
 * @throws AppError CONFIG_INVALID whose details list every faulty path.
 */
export function loadConfig (source: ConfigSource): Config {
  const reserved = (key: string): boolean => DAEMON_RESERVED.has(key) || key.startsWith('PQS_HUB_')
  return load(source, { schema: 'config', prefix: 'PQS_', reserved, furtherFaults: serverFaults }) as unknown as Config
}

/** The hub's configuration: file, then `PQS_HUB_*`, then defaults. @throws AppError CONFIG_INVALID */
export function loadHubConfig (source: ConfigSource): HubConfig {
  return load(source, { schema: 'hub-config', prefix: 'PQS_HUB_', reserved: () => false, furtherFaults: () => [] }) as unknown as HubConfig
}

interface Kind {
  readonly schema: 'config' | 'hub-config'
  readonly prefix: string
  /** Variables with the prefix that are not configuration keys. */
  readonly reserved: (key: string) => boolean
  /** What a schema cannot say. It gets the value before anything is known about it. */
  readonly furtherFaults: (value: Readonly<Record<string, unknown>>) => string[]
}

function load (source: ConfigSource, { schema, prefix, reserved, furtherFaults }: Kind): object {
  const properties = propertiesOf(schema)
  const value = { ...source.defaults, ...parseText(source) }
  const { unknown, origins } = overlay(value, properties, { prefix, env: source.env, reserved })
  const found = [...allProblems(schema, value).filter(isCause).map(error => faultLine(error, value, properties)), ...furtherFaults(value)]
  const faults = [...unknown, ...found.map(line => withOrigin(line, origins))]
  if (faults.length > 0) throw invalid(faults.every(line => line.startsWith(prefix)) ? 'the environment' : source.file, faults)
  return deepFreeze(value)
}

function propertiesOf (schema: string): Record<string, Property> {
  return readSchema(`${schema}.json`)['properties'] as Record<string, Property>
}

function parseText (source: ConfigSource): Record<string, unknown> {
  if (source.text === undefined) return {}
  let value: unknown
  try {
    value = JSON.parse(source.text)
  } catch (error) {
    throw invalid(source.file, [`not JSON: ${messageOf(error)}`])
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(source.file, ['expected an object'])
  return value as Record<string, unknown>
}

interface Overlay { readonly prefix: string, readonly env: ConfigSource['env'], readonly reserved: (key: string) => boolean }

/** Faults of names, and which variable each path was set by. */
interface Overlaid { readonly unknown: readonly string[], readonly origins: ReadonlyMap<string, string> }

function overlay (value: Record<string, unknown>, properties: Record<string, Property>, options: Overlay): Overlaid {
  const known = environmentNames(properties, options.prefix)
  const unknown: string[] = []
  const origins = new Map<string, string>()
  for (const [key, text] of Object.entries(options.env)) {
    if (text === undefined || !key.startsWith(options.prefix) || options.reserved(key)) continue
    const path = known.get(key)
    if (path === undefined) unknown.push(`${key}: unknown environment variable${suggestion(key, [...known.keys()])}`)
    else {
      setPath(value, path, decodeText(text, propertyAt(properties, path)?.type))
      origins.set(path.join('.'), key)
    }
  }
  return { unknown, origins }
}

// Whoever set a variable looks for the fault there and not in a file, which may not even exist.
function withOrigin (line: string, origins: ReadonlyMap<string, string>): string {
  const path = line.slice(0, line.indexOf(':'))
  const variable = origins.get(path) ?? origins.get(path.replace(/\.\d+$/, ''))
  return variable === undefined ? line : `${variable} (${path})${line.slice(path.length)}`
}

function environmentNames (properties: Record<string, Property>, prefix: string): Map<string, string[]> {
  const names = new Map<string, string[]>()
  for (const [key, property] of Object.entries(properties)) {
    if (property.properties === undefined) names.set(`${prefix}${key.toUpperCase()}`, [key])
    else for (const inner of Object.keys(property.properties)) names.set(`${prefix}${key}_${inner}`.toUpperCase(), [key, inner])
  }
  return names
}

function propertyAt (properties: Record<string, Property>, path: readonly string[]): Property | undefined {
  const [first = '', ...rest] = path
  const property = properties[first]
  return rest.length === 0 ? property : propertyAt(property?.properties ?? {}, rest)
}

// A text that cannot be read as its type stays text, so that validation names the variable's path and what was found.
function decodeText (text: string, type = 'string'): unknown {
  switch (type) {
    case 'boolean': return BOOLEANS.get(text.trim().toLowerCase()) ?? text
    case 'integer':
    case 'number': return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text
    case 'array': return text.split(',').map(part => part.trim()).filter(part => part !== '')
    default: return text
  }
}

function setPath (target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [first = '', ...rest] = path
  if (rest.length === 0) {
    target[first] = value
    return
  }
  const inner = target[first] === undefined ? {} : target[first]
  if (typeof inner !== 'object' || inner === null) return // the file's own fault, which validation names
  target[first] = inner
  setPath(inner as Record<string, unknown>, rest, value)
}

// `anyOf` and `if` report their branches too; the branch's own error is the one a person can act on.
function isCause (error: ErrorObject): boolean {
  return error.keyword !== 'anyOf' && error.keyword !== 'if'
}

function faultLine (error: ErrorObject, root: unknown, properties: Record<string, Property>): string {
  const segments = error.instancePath.split('/').slice(1)
  const path = segments.join('.')
  if (error.keyword === 'additionalProperties') {
    const key = String(error.params['additionalProperty'])
    const known = Object.keys(segments.length === 0 ? properties : propertyAt(properties, segments)?.properties ?? {})
    return `${path === '' ? key : `${path}.${key}`}: unknown key${suggestion(key, known)}`
  }
  const found = segments.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], root)
  const allowed = error.params['allowedValues'] === undefined ? '' : ` (${(error.params['allowedValues'] as unknown[]).join(', ')})`
  return `${path === '' ? '(top)' : path}: expected: ${error.message ?? 'another value'}${allowed}; found: ${JSON.stringify(found)}`
}

function suggestion (key: string, known: readonly string[]): string {
  const [near] = known.map(name => ({ name, distance: editDistance(key, name) })).sort((one, other) => one.distance - other.distance)
  if (near === undefined) return ''
  return near.distance <= Math.max(3, key.length / 2) ? `; did you mean ${near.name}?` : `; known keys: ${known.join(', ')}`
}

function serverFaults ({ primary_server: primary, backup_servers: backups }: Readonly<Record<string, unknown>>): string[] {
  const listed = Array.isArray(backups) ? backups.map((url: unknown, index): [string, unknown] => [`backup_servers.${index}`, url]) : []
  const servers: Array<[string, unknown]> = [['primary_server', primary], ...listed]
  // What does not even begin like a URL is named by the schema already.
  return servers.flatMap(([path, url]) => typeof url === 'string' && /^https?:\/\//.test(url) ? serverFault(path, url) : [])
}

function serverFault (path: string, url: string): string[] {
  const found = `; found: ${JSON.stringify(url)}`
  if (!URL.canParse(url)) return [`${path}: expected: a URL${found}`]
  const { protocol, hostname, search, hash, username, password } = new URL(url)
  if ([search, hash, username, password].some(part => part !== '')) return [`${path}: expected: a URL without query, fragment and credentials${found}`]
  if (protocol === 'http:' && !isLoopback(hostname)) return [`${path}: expected: https (plain http only on loopback)${found}`]
  return []
}

/** Exact names only: everything else can be made to resolve elsewhere. */
export function isLoopback (hostname: string): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]'
}

function invalid (file: string, details: string[]): AppError {
  return new AppError('CONFIG_INVALID', [`${file} is not valid:`, ...details.map(line => `  ${line}`)].join('\n'), { details })
}

function deepFreeze<T extends object> (value: T): T {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) deepFreeze(inner)
  return Object.freeze(value)
}
