import { parse } from '../contract.js'
import type { Context } from './context.js'
import { connectToDaemon } from './client.js'
import { print } from './output.js'

/** `pqsd sync` */
export async function sync ({ paths, output, now }: Context): Promise<void> {
  const daemon = await connectToDaemon(paths, now())
  if (output.terminal && !output.json) output.note('Syncing…')
  const value = parse('sync-response', await daemon.post('/api/network/sync'), 'INTERNAL')
  print(output, value, () => [
    `${value.message} (${value.server ?? 'unknown server'})`,
    `${value.optimizations_fetched} optimizations, ${value.changed === true ? 'new content' : 'nothing new'}${value.optimizations_applied ? '' : '; none fits this computer yet'}`,
    ...(value.servers ?? []).filter(({ ok }) => !ok).map(({ server, reason, failure }) => `not used: ${server}: ${reason ?? failure ?? 'failed'}`),
    ...(value.skipped ?? []).map(({ system_type: type, path, reason }) => `skipped: ${type}.${path}: ${reason}`)
  ])
}
