import { allProblems, describe, matches } from './contract.js'
import type { SchemaName } from './contract.js'
import type { Shapes } from './contract-types.js'
import { messageOf } from './errors.js'
import { readIfPresent, setAside, writeFileAtomic } from './files.js'

export type Stored<T> =
  | { readonly kind: 'ok', readonly value: T }
  | { readonly kind: 'absent' }
  | { readonly kind: 'corrupt', readonly setAside: string, readonly reason: string }

/** Reads a file of ours. One that does not parse or validate is set aside as `<name>.corrupt-<time>`: never fatal, never dropped. */
export async function readJsonFile<N extends SchemaName> (name: N, path: string, now: Date): Promise<Stored<Shapes[N]>> {
  const bytes = await readIfPresent(path)
  if (bytes === undefined) return { kind: 'absent' }
  const { value, reason } = decode(name, bytes)
  if (value !== undefined) return { kind: 'ok', value }
  return { kind: 'corrupt', setAside: await setAside(path, now), reason }
}

function decode<N extends SchemaName> (name: N, bytes: Buffer): { value?: Shapes[N], reason: string } {
  let value: unknown
  try {
    value = JSON.parse(bytes.toString('utf8'))
  } catch (error) {
    return { reason: `not JSON: ${messageOf(error)}` }
  }
  if (matches(name, value)) return { value, reason: '' }
  return { reason: describe(allProblems(name, value)[0]) }
}

/** Validates and writes a file of ours; a value that does not fit its schema is a fault of this program and is not written. */
export async function writeJsonFile<N extends SchemaName> (name: N, path: string, value: Shapes[N]): Promise<void> {
  if (!matches(name, value)) throw new Error(`refusing to write ${path}: ${describe(allProblems(name, value)[0])}`)
  await writeFileAtomic(path, `${JSON.stringify(value, null, 2)}\n`)
}
