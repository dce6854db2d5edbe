import { matches } from '../../contract.js'
import type { JournalEntry } from '../../contract-types.js'
import type { Change } from './change.js'

export interface JournalContent {
  /** Begun and not ended, in order. */
  readonly pending: readonly Change[]
  /** Whether more is unreadable than a last line that a crash cut off. */
  readonly damaged: boolean
  /** Whether the file can be added to as it is: no torn last line, nothing of an earlier boot. */
  readonly clean: boolean
}

// No text inside an entry can look like this: its quotation marks would be escaped. So where a line feed was lost, or a
// torn line was followed by another, the whole entries are found all the same.
const ENTRY_START = /(?=\{"kind":")/

/** One line of the journal, with its line feed. */
export function journalLine (entry: JournalEntry): string {
  return `${JSON.stringify(entry)}\n`
}

/** Reads a journal. Every whole valid entry counts, whatever surrounds it; `boot` is the present boot of the machine. */
export function readJournalText (text: string, boot: string | undefined): JournalContent {
  const pending = new Map<string, Change>()
  const pieces = text.split('\n').flatMap(line => line.split(ENTRY_START)).filter(piece => piece !== '')
  const entries = pieces.map(entryOf)
  let outdated = false
  for (const entry of entries) {
    if (entry?.kind === 'end' && entry.id !== undefined) pending.delete(entry.id)
    if (entry?.kind !== 'begin' || entry.change === undefined) continue
    if (boot !== undefined && entry.boot !== undefined && entry.boot !== boot) outdated = true
    else pending.set(entry.change.id, entry.change)
  }
  const torn = !text.endsWith('\n') && text !== ''
  const unreadable = entries.slice(0, torn ? -1 : undefined).includes(undefined)
  return { pending: [...pending.values()], damaged: unreadable, clean: !torn && !unreadable && !outdated }
}

function entryOf (piece: string): JournalEntry | undefined {
  try {
    const value: unknown = JSON.parse(piece)
    return matches('journal-entry', value) ? value : undefined
  } catch {
    return undefined // damaged or torn; the caller counts it
  }
}
