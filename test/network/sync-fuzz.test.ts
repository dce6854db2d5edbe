import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { Metadata, MetadataKind } from '@tufjs/models'
import fc from 'fast-check'
import t from 'tap'
import { altered, bytesOf, createRepository, pathOf } from './repository.js'
import { createLab, photograph, succeed } from './syncing.js'

const FILES = [/timestamp\.json/, /snapshot\.json/, /\d+\.targets\.json/, /^targets/, /2\.root\.json/]
const at = fc.double({ min: 0, max: 0.999, noNaN: true })

/** One way to spoil some bytes, for sure: the result is never what it was. */
type Mutation = (bytes: Buffer) => Buffer
const position = (bytes: Buffer, part: number): number => Math.floor(bytes.length * part)
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(at, fc.integer({ min: 1, max: 255 })).map(([part, mask]): Mutation => bytes => {
    const copy = Buffer.from(bytes)
    const index = position(copy, part)
    copy[index] = (copy[index] ?? 0) ^ mask
    return copy
  }),
  at.map((part): Mutation => bytes => bytes.subarray(0, position(bytes, part))),
  fc.tuple(at, fc.uint8Array({ minLength: 1, maxLength: 20 })).map(([part, extra]): Mutation => bytes =>
    Buffer.concat([bytes.subarray(0, position(bytes, part)), extra, bytes.subarray(position(bytes, part))])),
  fc.uint8Array({ maxLength: 200 }).map((noise): Mutation => () => Buffer.from(noise)),
  fc.json({ maxDepth: 4 }).map((text): Mutation => () => Buffer.from(text)),
  // A value exchanged inside well-formed metadata.
  fc.tuple(fc.nat(), fc.jsonValue({ maxDepth: 2 })).map(([which, value]): Mutation => bytes => exchangeValue(bytes, which, value))
)

function exchangeValue (bytes: Buffer, which: number, value: unknown): Buffer {
  const json: unknown = JSON.parse(bytes.toString())
  const places: Array<[Record<string, unknown>, string]> = []
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    for (const key of Object.keys(node)) {
      places.push([node as Record<string, unknown>, key])
      walk((node as Record<string, unknown>)[key])
    }
  }
  walk(json)
  const place = places[which % places.length]
  if (place !== undefined) place[0][place[1]] = value
  return Buffer.from(JSON.stringify(json))
}

const KINDS = [
  [/timestamp/, MetadataKind.Timestamp],
  [/snapshot/, MetadataKind.Snapshot],
  [/targets\.json/, MetadataKind.Targets],
  [/root/, MetadataKind.Root]
] as const

/**
 * Whether two files say the same under their signatures. What is signed is what a client reads in them: the spaces between and the
 * spelling of signatures have no meaning, and a version of the specification that is empty is the current one.
 */
function isSameContent (path: string, spoilt: Buffer, original: Buffer): boolean {
  const kind = KINDS.find(([pattern]) => pattern.test(path))?.[1]
  if (kind === undefined) return false
  const contentOf = (bytes: Buffer): string =>
    JSON.stringify(Metadata.fromJSON(kind as MetadataKind.Root, JSON.parse(bytes.toString())).signed.toJSON())
  return contentOf(spoilt) === contentOf(original)
}

/** A web page in the place of the next root says that there is none, as a missing file does; what the old root signed is then right. */
function isAbsent (path: string, spoilt: Buffer): boolean {
  return path.endsWith('.root.json') && spoilt.toString('utf8').trimStart().startsWith('<')
}

t.test('spoilt bytes in whichever file are never accepted, never thrown, and leave no trace', { timeout: 110_000 }, async t => {
  const repository = createRepository()
  const { open, primary, trustDir, folder } = await createLab(t, { repository })
  const syncer = await open({ backups: [] })
  await succeed(syncer)
  cpSync(trustDir, join(folder, 'saved'), { recursive: true })
  repository.renew()
  repository.publish()
  const good = repository.files()
  let before = photograph(trustDir)
  const refusals = new Map<string, number>()

  async function restore (): Promise<void> {
    rmSync(trustDir, { recursive: true })
    cpSync(join(folder, 'saved'), trustDir, { recursive: true })
    await syncer.load()
    before = photograph(trustDir)
  }

  await fc.assert(fc.asyncProperty(fc.constantFrom(...FILES), mutation, async (file, mutate) => {
    const path = pathOf(good, file)
    const spoilt = mutate(bytesOf(good, path))
    if (spoilt.equals(bytesOf(good, path))) return
    primary.files = altered(good, { [path]: spoilt })
    const outcome = await syncer.sync()
    if (outcome.ok) {
      await restore()
      if (isAbsent(path, spoilt)) return
      if (path.startsWith('targets') || !isSameContent(path, spoilt, bytesOf(good, path))) throw new Error(`${path} was accepted: ${spoilt.toString()}`)
      return
    }
    const [{ failure = '', reason = '' } = {}] = outcome.attempts
    if (reason === '') throw new Error('a refusal without a reason')
    if (!isDeepStrictEqual(photograph(trustDir), before)) throw new Error('a refusal that left a trace')
    refusals.set(failure, (refusals.get(failure) ?? 0) + 1)
  }), { numRuns: 300 })
  t.comment(JSON.stringify(Object.fromEntries(refusals)))
  for (const failure of ['forged', 'invalid']) t.ok((refusals.get(failure) ?? 0) > 100, failure)
  t.strictSame([...refusals.keys()].filter(failure => !['forged', 'invalid', 'soft404', 'expired', 'stale'].includes(failure)), [])
})
