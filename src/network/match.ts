import type { Match, Profile } from '../contract-types.js'
import { adaptProfile } from './adapt.js'
import type { Layer } from './adapt.js'
import { MAX_MATCH_DISTANCE, distanceBetween } from './distance.js'
import { parseSystemType } from './system-type.js'
import type { SystemTraits } from './system-type.js'

export interface Matched {
  readonly match: Match
  /** The profile to show and to apply, adapted to this machine. */
  readonly recommended: Profile | null
  /** What the settings are layered from; see settings/effective. */
  readonly layers: { readonly bundled: Layer | null, readonly shared: Layer | null }
}

export interface MatchOptions {
  readonly systemType: string
  readonly shared: Readonly<Record<string, Profile>>
  readonly bundled: Readonly<Record<string, Profile>>
}

interface Candidate { readonly profile: Profile, readonly distance: number }

const NONE: Match = { kind: 'none', system_type: null, distance: null, adapted: false }

/**
 * Finds the profile for a machine: the shared one of its type, else the nearest shared one, else the bundled one of
 * its type, else the nearest bundled one, else none. One that recommends no settings is shown with those of the nearest
 * bundled profile that does, and `settings_from` names it.
 */
export function matchProfile ({ systemType, shared, bundled }: MatchOptions): Matched {
  const target = parseSystemType(systemType)
  const measured = nearest(target, Object.values(shared))
  const chosen = measured ?? nearest(target, Object.values(bundled))
  const layers = {
    bundled: layerOf(nearest(target, Object.values(bundled).filter(recommendsAnything)), target),
    shared: layerOf(measured, target)
  }
  const layer = layerOf(chosen, target)
  if (chosen === undefined || layer === null) return { match: NONE, recommended: null, layers }
  return { ...withSettings(matchOf(chosen, layer), layer.profile, layers.bundled), layers }
}

/** The nearest within reach. Of equals the one with more contributors, then the first by name, so the choice is stable. */
function nearest (target: SystemTraits, profiles: readonly Profile[]): Candidate | undefined {
  return profiles
    .map(profile => ({ profile, distance: distanceBetween(target, parseSystemType(profile.system_type)) }))
    .filter(({ distance }) => distance <= MAX_MATCH_DISTANCE)
    .sort((a, b) => a.distance - b.distance || contributors(b) - contributors(a) || byName(a, b))[0]
}

function contributors ({ profile }: Candidate): number {
  return profile.contributor_count ?? 0
}

function byName (a: Candidate, b: Candidate): number {
  return a.profile.system_type < b.profile.system_type ? -1 : 1
}

function recommendsAnything (profile: Profile): boolean {
  return hasSettings(profile) || Object.keys(profile.process_optimizations ?? {}).length > 0
}

function layerOf (candidate: Candidate | undefined, target: SystemTraits): Layer | null {
  return candidate === undefined ? null : adaptProfile(candidate.profile, target)
}

function matchOf ({ profile, distance }: Candidate, { adapted }: Layer): Match {
  return { kind: distance === 0 ? 'exact' : 'closest', system_type: profile.system_type, distance, adapted }
}

function withSettings (match: Match, profile: Profile, bundled: Layer | null): Pick<Matched, 'match' | 'recommended'> {
  if (bundled === null || hasSettings(profile) || !hasSettings(bundled.profile)) return { match, recommended: profile }
  const { system_type: from, recommended_settings: settings } = bundled.profile
  return {
    match: { ...match, adapted: match.adapted || bundled.adapted, settings_from: from },
    recommended: { ...profile, recommended_settings: settings }
  }
}

function hasSettings (profile: Profile): profile is Profile & Required<Pick<Profile, 'recommended_settings'>> {
  return Object.keys(profile.recommended_settings ?? {}).length > 0
}
