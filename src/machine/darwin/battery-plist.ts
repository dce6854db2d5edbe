import { FLAGS, NUMBERS, TELEMETRY, TELEMETRY_KEY, parseInteger } from './battery-properties.js'
import type { BatteryProperties } from './battery-properties.js'

type Token =
  | { readonly kind: 'open' | 'close', readonly tag: string }
  | { readonly kind: 'key', readonly name: string }
  | { readonly kind: 'scalar', readonly tag: string, readonly text: string }

const CONTAINERS = new Set(['plist', 'array', 'dict'])
const OWN = 'plist/array/dict'

/**
 * The XML form, `ioreg -arn AppleSmartBattery`: an array of dictionaries, of which the first is the battery. Only its own properties
 * and those of
 * PowerTelemetryData count; dictionaries further in repeat their names. A document that ends early is refused as a whole.
 */
export function parseBatteryPlist (xml: string): BatteryProperties | undefined {
  const found = { numbers: new Map<string, bigint>(), flags: new Map<string, boolean>(), telemetry: new Map<string, bigint>() }
  const keys: string[] = []
  const tags: string[] = []
  let key = ''
  let ended = false
  for (const token of tokensOf(xml)) {
    const place = tags.join('/')
    if (token.kind === 'open') { tags.push(token.tag); keys.push(key); key = '' }
    if (token.kind === 'close') {
      if (tags.pop() !== token.tag) return undefined
      keys.pop()
      key = ''
      if (place === OWN) ended = true // what follows is another battery
    }
    if (token.kind === 'key') key = token.name
    if (token.kind === 'scalar') { if (!ended) keep(found, { place, within: keys.at(-1) ?? '', key, token }); key = '' }
  }
  return tags.length > 0 || (found.numbers.size === 0 && found.flags.size === 0) ? undefined : found
}

interface Found { readonly numbers: Map<string, bigint>, readonly flags: Map<string, boolean>, readonly telemetry: Map<string, bigint> }
interface Place { readonly place: string, readonly within: string, readonly key: string, readonly token: Extract<Token, { kind: 'scalar' }> }

function keep (found: Found, { place, within, key, token }: Place): void {
  const number = token.tag === 'integer' ? parseInteger(token.text.trim()) : undefined
  if (place === `${OWN}/dict` && within === TELEMETRY_KEY) {
    if (number !== undefined && TELEMETRY.has(key)) found.telemetry.set(key, number)
  } else if (place === OWN) {
    if (number !== undefined && NUMBERS.has(key)) found.numbers.set(key, number)
    if (FLAGS.has(key) && (token.tag === 'true' || token.tag === 'false')) found.flags.set(key, token.tag === 'true')
  }
}

// The property list grammar has no attributes but the version's, and no mixed content; entities only occur in texts that are passed over.
const TOKEN = /<(\/?)(plist|array|dict)(?:\s[^<>]*?)?(\/?)>|<key>([^<]*)<\/key>|<(integer|real|string|date|data)>([^<]*)<\/\5>|<(true|false|string|data)\s*\/>/g

function * tokensOf (xml: string): Generator<Token> {
  for (const [, slash, container, closed, key, scalar, text = '', empty] of xml.matchAll(TOKEN)) {
    if (container !== undefined && CONTAINERS.has(container)) {
      yield { kind: slash === '/' ? 'close' : 'open', tag: container }
      if (slash !== '/' && closed === '/') yield { kind: 'close', tag: container }
    } else if (key !== undefined) yield { kind: 'key', name: key }
    else yield { kind: 'scalar', tag: scalar ?? empty ?? '', text }
  }
}
