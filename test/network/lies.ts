import { Metadata, Snapshot, Timestamp } from '@tufjs/models'
import type { MirrorAttempt } from '../../src/contract-types.js'
import type { SigningKey } from '../../src/hub/signing-key.js'
import { encoded, page, redirect } from './hostile-mirror.js'
import type { HostileMirror, Misdeed } from './hostile-mirror.js'
import { altered, bytesOf, createRepository, pathOf, rootOf } from './repository.js'
import type { Files, Repository } from './repository.js'

/** What a mirror may serve a lie from. The computer has seen two publications; the repository has made a third one since. */
export interface Situation {
  readonly mirror: HostileMirror
  readonly repository: Repository
  readonly served: Files
  /** What was published first. */
  readonly first: Files
}

export interface Lie {
  readonly name: string
  readonly failure: NonNullable<MirrorAttempt['failure']>
  readonly reason: RegExp
  tell (situation: Situation): void
}

export const TIMESTAMP = 'metadata/timestamp.json'
export const NEXT_ROOT = /metadata\/\d+\.root\.json/
const SNAPSHOT = /snapshot\.json/
const TARGETS = /\d+\.targets\.json/
const TARGET = /^targets/
const DAY_MS = 86_400_000

type Json = Record<string, unknown>
type Tell = Lie['tell']

const files = (change: (situation: Situation) => Files): Tell => situation => { situation.mirror.files = change(situation) }
const exchange = (path: string | RegExp, bytes: (old: Buffer) => Buffer | string | undefined): Tell => files(({ served }) => {
  const found = typeof path === 'string' ? path : pathOf(served, path)
  return altered(served, { [found]: bytes(bytesOf(served, found)) })
})
const misdeed = (at: RegExp, deed: Misdeed): Tell => ({ mirror }) => { Object.assign(mirror, { at, misdeed: deed }) }
const answer = (at: RegExp, status: number, body: string): Tell => misdeed(at, { kind: 'answer', status, body })
const publish = (content: Buffer): Tell => ({ mirror, repository }) => {
  repository.publish(content)
  mirror.files = repository.files()
}

function flip (bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  const at = Math.floor(copy.length / 2)
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}

const longer = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.from(' ')])

/** timestamp.json with other content under a good signature, as whoever stole its key can make it. */
export function forgeTimestamp (served: Files, key: SigningKey, change: (json: Json) => void): Files {
  const json = JSON.parse(bytesOf(served, TIMESTAMP).toString()).signed
  change(json)
  const metadata = new Metadata(Timestamp.fromJSON(json))
  metadata.sign(bytes => key.sign(bytes))
  return altered(served, { [TIMESTAMP]: JSON.stringify(metadata.toJSON()) })
}

const stolenTimestamp = (fields: Json): Tell => files(({ served, repository }) =>
  forgeTimestamp(served, repository.keys.timestamp, json => { Object.assign(json, { version: 7 }, fields) }))

/** Whoever stole both online keys signs a snapshot that names the first targets.json again. */
const oldTargets: Tell = files(({ served, repository }) => {
  const json = JSON.parse(bytesOf(served, pathOf(served, SNAPSHOT)).toString()).signed
  const metadata = new Metadata(Snapshot.fromJSON({ ...json, version: 9, meta: { 'targets.json': { version: 1 } } }))
  metadata.sign(bytes => repository.keys.snapshot.sign(bytes))
  const withSnapshot = altered(served, { 'metadata/9.snapshot.json': JSON.stringify(metadata.toJSON()) })
  return forgeTimestamp(withSnapshot, repository.keys.timestamp, json => { Object.assign(json, { version: 9, meta: { 'snapshot.json': { version: 9 } } }) })
})

/** Newer versions by the right keys, signed so long ago that they have expired. */
const signedBefore = (days: number, isResigned: boolean): Tell => files(({ repository, served }) => {
  const late = createRepository({ keys: repository.keys, now: () => new Date(Date.now() - days * DAY_MS) })
  late.versions = { root: 1, timestamp: 20, snapshot: 20, targets: 20 }
  late.publish()
  late.now = () => new Date()
  if (isResigned) late.resign()
  return new Map([...served, ...late.files(), ['metadata/1.root.json', repository.pin]])
})

const flood: Tell = situation => {
  stolenTimestamp({ meta: { 'snapshot.json': { version: 99, length: 1e9 } } })(situation)
  misdeed(/99\.snapshot/, { kind: 'endless' })(situation)
}

const lie = (failure: Lie['failure'], name: string, tell: Tell, reason = /./): Lie => ({ name, failure, reason, tell })
const nextMonth = (): number => Math.floor(Date.now() / 1000) + 31 * 86_400

export const LIES: readonly Lie[] = [
  lie('forged', 'a changed byte in timestamp.json', exchange(TIMESTAMP, old => old.toString().replace('"version":3', '"version":4')), /signed by 0\/1/),
  lie('forged', 'a changed byte in snapshot.json', exchange(SNAPSHOT, flip)),
  lie('forged', 'a changed byte in targets.json', exchange(TARGETS, flip)),
  lie('forged', 'a changed byte in the target', exchange(TARGET, flip), /not the file that was signed/),
  lie('forged', 'a swapped target', exchange(TARGET, () => '{}'), /not the file that was signed/),
  lie('forged', 'a target that is longer than it was signed', exchange(TARGET, longer)),
  lie('forged', 'a snapshot.json that is longer than it was signed', exchange(SNAPSHOT, longer)),
  lie('forged', 'files of two publications mixed', files(({ served, first }) => {
    const mixed = bytesOf(first, 'metadata/1.snapshot.json')
    return altered(served, { 'metadata/3.snapshot.json': mixed })
  })),
  lie('forged', 'the files of another hub', files(() => createRepository().files()), /signed by 0\/1/),
  lie('forged', 'the next root of another hub', files(({ served }) => altered(served, { 'metadata/2.root.json': strangeRoot() })), /root was signed by/),

  lie('stale', 'an older state of everything', files(({ first }) => first), /version 1 is less than current version 2/),
  lie('stale', 'an older timestamp.json beside newer files', files(({ served, first }) => altered(served, { [TIMESTAMP]: bytesOf(first, TIMESTAMP) }))),
  lie('stale', 'a newer timestamp.json that names an older snapshot', stolenTimestamp({ meta: { 'snapshot.json': { version: 1 } } }), /snapshot version 1/),
  lie('stale', 'a newer snapshot.json that names older targets', oldTargets, /version 1 of targets\.json/),

  lie('expired', 'an expired timestamp.json', signedBefore(8, false), /timestamp/),
  lie('expired', 'an expired snapshot.json', signedBefore(31, true), /snapshot/),
  lie('expired', 'a signature from next month, by when the rest has expired', stolenTimestamp({ 'x-signed-at': nextMonth(), expires: '2099-01-01T00:00:00Z' }), /snapshot expired/),

  lie('invalid', 'text in place of timestamp.json', exchange(TIMESTAMP, () => 'sorry')),
  lie('invalid', 'nothing in place of timestamp.json', exchange(TIMESTAMP, () => '')),
  lie('invalid', 'JSON that is no metadata', exchange(TIMESTAMP, () => '{"error":"not found"}')),
  lie('invalid', 'terminal escapes', exchange(TIMESTAMP, () => '\u001b[2J\u202eboo')),
  lie('invalid', 'a document of another shape, well signed', publish(Buffer.from('{"schema":9}')), /shape/),
  lie('invalid', 'a document that is no JSON, well signed', publish(Buffer.from('[1,')), /not JSON/),
  lie('invalid', 'a deeply nested document, well signed', publish(Buffer.alloc(300_000, '['))),
  lie('invalid', 'a version that no floor can hold', stolenTimestamp({ version: 2e9 }), /timestamp 2000000000/),
  lie('invalid', 'a signature from a time that no floor can hold', stolenTimestamp({ 'x-signed-at': 1e12 }), /signed_at/),
  lie('invalid', 'an expiry that is no date', stolenTimestamp({ expires: 'tomorrow' }), /no date/),

  lie('network', 'no target', exchange(TARGET, () => undefined), /404/),
  lie('network', 'no snapshot.json', exchange(SNAPSHOT, () => undefined), /404/),
  lie('network', 'nothing at all', files(() => new Map()), /404/),
  lie('network', 'a 500 for timestamp.json', answer(/timestamp/, 500, 'oh'), /500/),
  lie('network', 'a 500 for the next root', answer(NEXT_ROOT, 500, '<html>'), /500/),
  lie('network', 'a redirect for timestamp.json', misdeed(/timestamp/, redirect), /redirect/),
  lie('network', 'a redirect for the target', misdeed(TARGET, { ...redirect, headers: { location: 'http://169.254.169.254/' } } as Misdeed), /redirect/),
  lie('network', 'nested encodings', misdeed(/timestamp/, encoded('gzip, gzip, gzip')), /encoding/),
  lie('network', 'a reset in mid body', misdeed(SNAPSHOT, { kind: 'reset' })),

  lie('soft404', 'a page for timestamp.json', misdeed(/timestamp/, page(0)), /web page/),
  lie('soft404', 'a large page for timestamp.json', misdeed(/timestamp/, page(100_000)), /web page/),
  lie('soft404', 'a page for snapshot.json', misdeed(SNAPSHOT, page(0)), /web page/),
  lie('soft404', 'a page for the target', misdeed(TARGET, page(0)), /web page/),
  lie('soft404', 'a page for everything', misdeed(/^/, page(0)), /web page/),

  ...[NEXT_ROOT, /timestamp/, SNAPSHOT, TARGETS, TARGET].flatMap(at => (['endless', 'bomb'] as const).map(kind =>
    lie('too_large', `${kind === 'bomb' ? 'a gzip bomb' : 'an endless body'} at ${at.source}`, misdeed(at, { kind }), /more than \d+ bytes/))),
  lie('too_large', 'a stolen timestamp key that allows a gigabyte, and pours it', flood, /more than 65536 bytes/),

  lie('timeout', 'a drip', misdeed(SNAPSHOT, { kind: 'drip' }), /in time/),
  lie('timeout', 'silence', misdeed(/timestamp/, { kind: 'stall' }), /in time/),
  lie('timeout', 'silence at the next root', misdeed(NEXT_ROOT, { kind: 'stall' }), /in time/)
]

function strangeRoot (): Buffer {
  return rootOf({ keys: createRepository().keys, version: 2, now: new Date() })
}
