import { problemOfPart } from '../contract.js'
import type { AppLimits, LevelFindings, MachineSettings, Profile, Snapshot } from '../contract-types.js'
import { createSkipLog } from './skip-log.js'
import type { Skip, Skipped } from './skip-log.js'

export interface Sanitized {
  readonly profiles: Record<string, Profile>
  readonly skipped: Skipped[]
}

type Published = Snapshot['profiles'][string]
type Entry = [string, unknown]

// A wrong figure makes the whole profile untrustworthy; a wrong setting only itself.
const FIGURES = ['average_savings', 'optimization_count', 'quantum_advantage_rate', 'last_updated', 'contributor_count', 'savings'] as const
const KNOWN = new Set<string>([...FIGURES, 'system_type', 'source', 'recommended_settings', 'process_optimizations', 'levels'])
const UNKNOWN = 'is not known to this version'
const MAX_APPS = 64

/**
 * The profiles of a verified snapshot, clipped to the bounds compiled into this program: a signature says who
 * published a value, not that it is safe. What is out of bounds or unknown is left out and reported.
 */
export function profilesOf (snapshot: Snapshot): Sanitized {
  const log = createSkipLog()
  const profiles = Object.entries(snapshot.profiles).flatMap(([key, published]): Array<[string, Profile]> => {
    const profile = profileOf(key, published, (path, reason) => { log.skip(key, path, reason) })
    return profile === undefined ? [] : [[key, profile]]
  })
  return { profiles: Object.fromEntries(profiles), skipped: log.entries() }
}

function profileOf (key: string, published: Published, skip: Skip): Profile | undefined {
  const fault = faultOf(key, published)
  if (fault !== undefined) {
    skip([], fault)
    return undefined
  }
  for (const name of Object.keys(published)) if (!KNOWN.has(name)) skip([name], UNKNOWN)
  const figures = Object.fromEntries(FIGURES.filter(name => own(published, name) !== undefined).map(name => [name, published[name]]))
  return {
    system_type: key,
    ...figures as Partial<Profile>,
    ...settingsOf(own(published, 'recommended_settings'), skip),
    ...appsOf(own(published, 'process_optimizations'), skip),
    ...levelsOf(own(published, 'levels'), skip),
    source: 'shared'
  }
}

function faultOf (key: string, published: Published): string | undefined {
  if (isInherited(key)) return 'the name is reserved'
  const name = problemOfPart('profile#/properties/system_type', key)
  if (name !== undefined) return `the name ${worded(name)}`
  if (own(published, 'system_type') !== key) return 'system_type is not the name it is published under'
  for (const figure of FIGURES) {
    const value = own(published, figure)
    const problem = value === undefined ? undefined : problemOfPart(`profile#/properties/${figure}`, value)
    if (problem !== undefined) return `${figure} ${worded(problem)}; the profile is not used`
  }
  return undefined
}

function settingsOf (published: unknown, skip: Skip): { recommended_settings?: MachineSettings } {
  const entries = entriesOf(published, 'recommended_settings', skip).filter(([name, value]) =>
    isAccepted(problemOfPart('profile#/properties/recommended_settings', { [name]: value }), ['recommended_settings', name], skip))
  return entries.length === 0 ? {} : { recommended_settings: Object.fromEntries(entries) as MachineSettings }
}

function appsOf (published: unknown, skip: Skip): { process_optimizations?: Record<string, AppLimits> } {
  const apps: Array<[string, AppLimits]> = []
  for (const [app, value] of entriesOf(published, 'process_optimizations', skip)) {
    const path = ['process_optimizations', app]
    const problem = apps.length >= MAX_APPS ? `is one of more than ${MAX_APPS} apps` : appNameProblem(app)
    const limits = isAccepted(problem, path, skip) ? limitsOf(value, path, skip) : []
    if (limits.length > 0) apps.push([app, Object.fromEntries(limits) as AppLimits])
  }
  return apps.length === 0 ? {} : { process_optimizations: Object.fromEntries(apps) }
}

// They only lean an expectation to one side, so a wrong one costs nothing but itself.
function levelsOf (published: unknown, skip: Skip): { levels?: LevelFindings } {
  const entries = entriesOf(published, 'levels', skip).filter(([level, finding]) =>
    isAccepted(problemOfPart('profile#/properties/levels', { [level]: finding }), ['levels', level], skip))
  return entries.length === 0 ? {} : { levels: Object.fromEntries(entries) as LevelFindings }
}

function limitsOf (value: unknown, path: readonly string[], skip: Skip): Entry[] {
  return entriesOf(value, path, skip).filter(([limit, amount]) =>
    isAccepted(problemOfPart('profile#/properties/process_optimizations/additionalProperties', { [limit]: amount }), [...path, limit], skip))
}

function appNameProblem (app: string): string | undefined {
  return isInherited(app) ? 'is a reserved name' : problemOfPart('profile#/properties/process_optimizations/propertyNames', app)
}

function isAccepted (problem: string | undefined, path: readonly string[], skip: Skip): boolean {
  if (problem !== undefined) skip(path, worded(problem))
  return problem === undefined
}

function entriesOf (value: unknown, path: string | readonly string[], skip: Skip): Entry[] {
  if (value === undefined) return []
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.entries(value)
  skip(typeof path === 'string' ? [path] : path, 'must be an object')
  return []
}

// The path says where, so the validator need not.
function worded (problem: string): string {
  return problem.includes('must NOT have additional properties') ? UNKNOWN : problem.replace(/^\(top\) /, '')
}

// `__proto__`, `constructor` and the like would reach into every object when used as a key.
function isInherited (key: string): boolean {
  return key in Object.prototype
}

function own (published: Published, key: string): unknown {
  return Object.hasOwn(published, key) ? published[key] : undefined
}
