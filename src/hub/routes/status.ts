import type { FastifyInstance } from 'fastify'
import type { Database } from '../database.js'
import { renderMetrics } from '../hub-metrics.js'
import type { HubCounters } from '../hub-metrics.js'
import type { Shelf } from '../shelf.js'

export interface StatusOptions {
  readonly database: Database
  readonly shelf: Shelf
  readonly counters: HubCounters
}

export default async function status (app: FastifyInstance, { database, shelf, counters }: StatusOptions): Promise<void> {
  app.get('/v1/stats', async () => shelf.stats())

  app.get('/health', async () => {
    await database.query('SELECT 1')
    return { success: true, status: 'ok' }
  })

  app.get('/metrics', async (_request, reply) => {
    const { type, text } = await renderMetrics(counters, shelf.stats())
    return reply.type(type).send(text)
  })
}
