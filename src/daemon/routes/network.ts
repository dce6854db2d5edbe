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
  }, (request, reply) => sendBytes(sharedOptimizations, request, reply))

  app.get('/api/network/status', {
    schema: { summary: 'State of the network: servers, trust, staleness, outbox', tags: ['network'], response: { 200: ref('status-response') } }
  }, (request, reply) => sendBytes(networkStatus, request, reply))

  app.post('/api/network/sync', {
    schema: {
      summary: 'Fetch, verify and apply what the network has published',
      tags: ['network'],
      response: { 200: ref('sync-response'), ...errors(403, 500, 503, 507) }
    }
  }, async () => await network.sync('manual'))
}

function sendBytes (cache: ByteCache, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { body, etag } = cache.get()
  void reply.header('etag', etag).header('cache-control', 'no-cache')
  if (isKnown(etag, request.headers['if-none-match'])) return reply.code(304).send()
  return reply.header('content-type', 'application/json; charset=utf-8').send(body)
}
