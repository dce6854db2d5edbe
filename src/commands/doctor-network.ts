import type { Config } from '../config.js'
import type { StatusResponse } from '../contract-types.js'
import { loadTrustedRoot } from '../daemon/trusted-root.js'
import { messageOf } from '../errors.js'
import { createHttp } from '../network/http.js'
import { readRoot } from '../network/trust-store.js'
import type { Context } from './context.js'
import type { Check } from './doctor-check.js'

const PIN = 'get root.json from the operator of your hub and run: pqsd trust pin root.json'

export async function checkRoot ({ paths }: Context, config: Config): Promise<Check> {
  const { bytes, source } = await loadTrustedRoot(config.trusted_root, paths.home)
  if (bytes !== undefined && readRoot(bytes) === undefined) return { name: 'trusted root', state: 'fault', found: `${config.trusted_root} is not a root.json signed by its own keys`, mend: PIN }
  if (source !== 'none') return { name: 'trusted root', state: 'ok', found: source === 'packaged' ? 'packaged' : config.trusted_root }
  return { name: 'trusted root', state: 'warning', found: 'none: network content is refused, the bundled profiles serve', mend: PIN }
}

export function checkTrust ({ trust }: StatusResponse): Check {
  if (trust.state !== 'pinned') return { name: 'trusted root', state: 'warning', found: trust.message ?? trust.state, mend: PIN }
  if (trust.expired) return { name: 'trusted root', state: 'warning', found: `the newest signatures expired at ${trust.expires ?? 'an unknown time'}; the data is kept, nothing new is taken`, mend: 'ask the operator of the hub whether it still runs' }
  return { name: 'trusted root', state: 'ok', found: `pinned; ${trust.expires === undefined ? 'nothing verified yet' : `signatures good until ${trust.expires}`}` }
}

export async function checkServers ({ version }: Context, { primary, backups }: Pick<StatusResponse['servers'], 'primary' | 'backups'>): Promise<Check[]> {
  const http = createHttp({ userAgent: `pqsd/${version}`, requestTimeoutMs: 5000 })
  try {
    return await Promise.all([primary, ...backups].map(async (server, index): Promise<Check> => {
      const name = index === 0 ? 'primary' : `backup ${index}`
      const url = new URL('metadata/timestamp.json', server.endsWith('/') ? server : `${server}/`)
      return await http.get(url.href, { maxBytes: 16_384 }).then(
        ({ status }) => status === 200
          ? { name, state: 'ok', found: server }
          : { name, state: 'warning', found: `${server} answered ${status}; it does not publish signed profiles`, mend: 'check primary_server and backup_servers' },
        (error: unknown) => ({ name, state: 'warning', found: `${server} cannot be reached: ${messageOf(error).replace(`${url.href}: `, '')}`, mend: 'check the internet connection; cached data is used meanwhile' })
      )
    }))
  } finally {
    await http.close()
  }
}
