import { createHash, createHmac, randomBytes } from 'node:crypto'
import type { Database } from './database.js'

export interface Peppers {
  tagHash (epoch: string, tag: string): string
  prefixHash (epoch: string, prefix: string): string
}

/** The secrets of the given epochs, made at first need. Without them a stored hash says nothing about a tag or a network. */
export async function loadPeppers (database: Database, epochs: ReadonlySet<string>, cache: Map<string, Buffer>): Promise<Peppers> {
  const missing = [...epochs].filter(epoch => !cache.has(epoch))
  if (missing.length > 0) {
    await database.query('INSERT INTO epoch_peppers SELECT * FROM unnest($1::text[], $2::bytea[]) ON CONFLICT DO NOTHING',
      [missing, missing.map(() => randomBytes(32))])
    const rows = await database.query<{ epoch: string, pepper: Buffer }>('SELECT epoch, pepper FROM epoch_peppers WHERE epoch = ANY($1)', [missing])
    for (const { epoch, pepper } of rows) cache.set(epoch, pepper)
  }
  const pepperOf = (epoch: string): Buffer => {
    const pepper = cache.get(epoch)
    if (pepper === undefined) throw new Error(`epoch ${epoch} is closed`)
    return pepper
  }
  return {
    tagHash: (epoch, tag) => createHash('sha256').update(pepperOf(epoch)).update(tag).digest('hex'),
    prefixHash: (epoch, prefix) => createHmac('sha256', pepperOf(epoch)).update(prefix).digest('hex')
  }
}
