import fc from 'fast-check'
import t from 'tap'
import { bytesOf, createRepository, pathOf } from './repository.js'
import { altered } from './repository.js'
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

t.test('spoilt bytes in whichever file are never accepted, never thrown, and leave no trace', { timeout: 110_000 }, async t => {
  const repository = createRepository()
  const lab = await createLab(t, { repository })
  const syncer = await lab.open({ backups: [] })
  await succeed(syncer)
  repository.renew()
  repository.publish()
  const good = repository.files()
  const before = photograph(lab.trustDir)
  const originals = new Map(FILES.map(file => [file, bytesOf(good, pathOf(good, file))]))
  const refusals = new Map<string, number>()

  await fc.assert(fc.asyncProperty(fc.constantFrom(...FILES), mutation, async (file, mutate) => {
    const original = originals.get(file) ?? Buffer.alloc(0)
    const spoilt = mutate(original)
    if (spoilt.equals(original)) return
    lab.primary.files = altered(good, { [pathOf(good, file)]: spoilt })
    const outcome = await syncer.sync()
    if (outcome.ok) {
      // A byte outside what is signed and hashed, such as a space between two signatures of a root, changes no meaning.
      const isHarmless = outcome.snapshot.generated_at === 1_795_000_002 && /root|timestamp/.test(file.source)
      if (!isHarmless) throw new Error(`${file.source} was accepted: ${spoilt.toString()}`)
      return 'harmless'
    }
    const [attempt] = outcome.attempts
    if (attempt?.failure === undefined || attempt.reason === undefined || attempt.reason === '') throw new Error('a refusal without a name')
    refusals.set(attempt.failure, (refusals.get(attempt.failure) ?? 0) + 1)
  }), { numRuns: 1500 })
  t.comment(JSON.stringify(Object.fromEntries(refusals)))
  t.ok((refusals.get('forged') ?? 0) > 100)
  t.ok((refusals.get('invalid') ?? 0) > 100)
  t.notOk(refusals.has('network'))
  t.not(photograph(lab.trustDir), before)
})
