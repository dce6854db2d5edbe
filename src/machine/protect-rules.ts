import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parse } from '../contract.js'
import type { ProtectionRules } from '../contract-types.js'
import type { ProcessSample } from './process.js'

export type ProtectionRule = ProtectionRules['rules'][number]
export type Matches = NonNullable<ProtectionRule['linux']>
export type Platform = 'darwin' | 'linux'

/** What a rule is compared with: all that is known about who a process is. */
export interface Suspect {
  readonly process: Pick<ProcessSample, 'name' | 'executable' | 'command'>
  readonly bundle?: string | undefined
}

// The same path from src/machine and dist/machine.
const FILE = new URL('../../data/protected.json', import.meta.url)

/** The rules that ship with the program. */
export function readProtectionRules (): ProtectionRules {
  return parse('protection-rules', JSON.parse(readFileSync(FILE, 'utf8')), 'INTERNAL')
}

/** Path of the executable; Linux marks one that an update has replaced. */
export function executableOf ({ executable }: Suspect['process']): string | undefined {
  return executable?.replace(/ \(deleted\)$/, '')
}

/** Every name that a process goes by. */
export function namesOf (process: Suspect['process']): ReadonlySet<string> {
  const names = new Set([process.name, ...scriptOf(process)])
  const path = executableOf(process)
  if (path !== undefined) names.add(basename(path))
  for (const name of names) if (/^[-(.]/.test(name)) names.add(bare(name))
  return names
}

// A login shell calls itself `-zsh`, ps puts names that it cannot read in parentheses, and Nix wraps programs as `.name-wrapped`.
function bare (name: string): string {
  return name.replace(/^-/, '').replace(/^\((.*)\)$/, '$1').replace(/^\.(.+)-wrapped$/, '$1')
}

// A script runs under the name of its interpreter; what it is stands in the first argument that is no option.
function scriptOf ({ command }: Suspect['process']): string[] {
  const script = command?.slice(1).find(argument => !argument.startsWith('-'))
  return script === undefined ? [] : [basename(script)]
}
