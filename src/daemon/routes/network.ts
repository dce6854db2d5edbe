import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ByteCache } from '../byte-cache.js'
import { isKnown } from '../conditional.js'
import type { ApiServices } from '../services.js'
import { errors, ref } from './responses.js'

/** The network's three read and sync endpoints, in the specification's shapes. */
export default async function networkRoutes (app: FastifyInstance, services: ApiServices): Promise<void> {
  const { network, sharedOptimizations, networkStatus } = services
  app.get('/api/shared-optimizations', {
    schema: { summary: 'Every profile this computer knows, and the one that fits it', tags: ['network'], response: { 200: ref('shared-optimizations-response') } }
  }, (request, reply) => { sendBytes(sharedOptimizations, request, reply) })

  app.get('/api/network/status', {
    schema: { summary: 'State of the network: servers, trust, staleness, outbox', tags: ['network'], response: { 200: ref('status-response') } }
  }, (request, reply) => { sendBytes(networkStatus, request, reply) })

  app.post('/api/network/sync', {
    schema: {
      summary: 'Fetch, verify and apply what the network has published',
      tags: ['network'],
      response: { 200: ref('sync-response'), ...errors(403, 500, 503, 507) }
    }
  }, async () => await network.sync('manual'))
}

// Past the framework's reply, whose work on every answer is done once for all of them.
function sendBytes (cache: ByteCache, { headers }: FastifyRequest, reply: FastifyReply): void {
  const { body, etag, head, unchanged } = cache.get()
  reply.hijack()
  if (isKnown(etag, headers['if-none-match'])) reply.raw.writeHead(304, unchanged).end()
  else reply.raw.writeHead(200, head).end(body, 'latin1')
}
