import { readFileSync } from 'node:fs'
import { parse } from '../contract.js'
import type { Profile } from '../contract-types.js'

// The same path from src/network and dist/network.
const FILE = new URL('../../data/profiles.json', import.meta.url)

/** The profiles that ship with the program: the specification's figures, never mixed with measured ones. */
export function readBundledProfiles (): Readonly<Record<string, Profile>> {
  const text: unknown = JSON.parse(readFileSync(FILE, 'utf8'))
  const profiles = Object.entries(text as object).map(([systemType, value]): [string, Profile] => {
    const profile = parse('profile', value, 'INTERNAL')
    if (profile.system_type !== systemType || profile.source !== 'bundled') throw new Error(`the bundled profile ${systemType} is mislabelled`)
    return [systemType, profile]
  })
  return Object.fromEntries(profiles)
}
