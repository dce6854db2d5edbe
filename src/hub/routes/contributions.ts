import type { FastifyInstance } from 'fastify'
import type { HubConfig } from '../../config.js'
import { parse } from '../../contract.js'
import type { ContributionBatch, IngestResponse } from '../../contract-types.js'
import { AppError } from '../../errors.js'
import type { HubCounters } from '../hub-metrics.js'
import type { Ingest } from '../ingest.js'
import type { ItemResult } from '../ledger.js'
import { createRateLimit } from '../rate-limit.js'
import { networkOf } from '../sender.js'

export interface ContributionsOptions {
  readonly config: Pick<HubConfig, 'requests_per_hour_per_prefix' | 'votes_per_prefix'>
  readonly ingest: Ingest
  readonly counters: HubCounters
  readonly now: () => Date
}

/** Sixty-four contributions of the largest shape are about 60 kB; the rest is room for white space. */
const MAX_BODY_BYTES = 300_000

export default async function contributions (app: FastifyInstance, { config, ingest, counters, now }: ContributionsOptions): Promise<void> {
  const limit = createRateLimit({ perHour: config.requests_per_hour_per_prefix, now })

  // Before the body is read: a flood must not cost more than its headers.
  app.post('/v1/contributions', {
    bodyLimit: MAX_BODY_BYTES,
    onRequest: async (request, reply) => {
      const network = networkOf(request.ip)
      const seconds = network === undefined ? 0 : limit.take(network)
      if (seconds === 0) return
      counters.limited++
      reply.header('retry-after', seconds)
      throw new AppError('RATE_LIMITED', `too many requests from this network, come back in ${seconds} s`)
    },
    handler: async (request): Promise<IngestResponse> => {
      const items: ContributionBatch['contributions'] = parse('contribution-batch', request.body).contributions
      const network = config.votes_per_prefix === 0 ? undefined : networkOf(request.ip)
      return respond(await counted(counters, items.length, async () => await ingest.submit(items, network)))
    }
  })
}

async function counted (counters: HubCounters, items: number, work: () => Promise<ItemResult[]>): Promise<ItemResult[]> {
  try {
    const results = await work()
    const accepted = results.filter(result => result.status === 'accepted').length
    counters.accepted += accepted
    counters.replayed += results.length - accepted
    return results
  } catch (error) {
    counters.refused += items
    throw error
  }
}

function respond (results: ItemResult[]): IngestResponse {
  return { success: true, results, replayed: results.every(result => result.status === 'replayed') }
}
