import { pidOf } from '../observe/decode.js'
import type { Front } from '../observe/presence.js'

/** The application serial number that `lsappinfo front` prints; undefined for `[ NULL ]`: locked, or nothing in front. */
export function parseFrontAsn (text: string): string | undefined {
  return /^ASN:0x[0-9a-f]{1,8}-0x[0-9a-f]{1,8}(?=:?\s*$)/i.exec(text.trim())?.[0]
}

/**
 * Reads `lsappinfo info -only pid -only bundleid ASN` in both forms: `"pid"=27285` lines, and the whole record with
 * `pid = 624 type=…` that macOS 27 prints whatever was asked for. Where it holds more than one record, only the one of
 * this ASN counts; two different pids for it are no answer.
 */
export function parseAppInfo (text: string, asn: string): Front | undefined {
  const record = recordOf(text, asn)
  const pids = [...record.matchAll(/^\s*(?:"pid"=(\d{1,10})\s*$|pid = (\d{1,10})(?= |$))/gm)].map(found => found[1] ?? found[2])
  const pid = new Set(pids).size === 1 ? pidOf(pids[0]) : undefined
  if (pid === undefined) return undefined
  const label = /^\s*(?:"CFBundleIdentifier"|bundleID)="([\w.-]{1,255})"\s*$/m.exec(record)?.[1]
  return { pid, ...(label === undefined ? {} : { label }) }
}

// A record begins with a line that holds its ASN, ` 1) "Finder" ASN:0x0-0x10010: `; the short form may have none at all.
function recordOf (text: string, asn: string): string {
  const records = text.split(/^(?=(?: *\d+\) )?(?:".*" )?ASN:0x)/m)
  const heads = records.filter(record => /^.*ASN:0x/.test(record))
  if (heads.length === 0) return text
  return heads.filter(record => asnOf(record) === asn.toLowerCase()).join('\n')
}

function asnOf (record: string): string | undefined {
  return /ASN:0x[0-9a-f]+-0x[0-9a-f]+/i.exec(record.split('\n', 1)[0] ?? '')?.[0].toLowerCase()
}
