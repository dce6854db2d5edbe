import type { FastifyInstance } from 'fastify'
import { AppError } from '../../errors.js'
import type { ApiServices } from '../services.js'

/** Server-sent events: what changes, when it changes. */
export default async function eventRoutes (app: FastifyInstance, { events }: ApiServices): Promise<void> {
  app.get('/api/events', {
    exposeHeadRoute: false, // it would hold a stream open that says nothing
    schema: {
      summary: 'Server-sent events: sync, settings, contribution, action, run, control',
      tags: ['operation'],
      produces: ['text/event-stream'],
      response: { 200: { type: 'string' }, 429: { $ref: 'error.json#' } }
    }
  }, async (_request, reply) => {
    if (!events.attach(reply.raw)) throw new AppError('RATE_LIMITED', 'too many event streams are open')
    reply.hijack()
  })
}
