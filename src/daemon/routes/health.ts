import type { FastifyInstance } from 'fastify'
import { renderMetrics } from '../metrics.js'
import type { ApiServices } from '../services.js'

/** Liveness and Prometheus metrics. */
export default async function healthRoutes (app: FastifyInstance, { health, status, counters }: ApiServices): Promise<void> {
  app.get('/health', {
    schema: { summary: 'Liveness, and which daemon this is', tags: ['operation'], response: { 200: { $ref: 'health-response.json#' } } }
  }, async () => health())

  app.get('/metrics', {
    schema: { summary: 'Prometheus metrics', tags: ['operation'], produces: ['text/plain'], response: { 200: { type: 'string' } } }
  }, async (_request, reply) => {
    const { type, text } = await renderMetrics(status(), counters)
    return reply.header('content-type', type).send(text)
  })
}
