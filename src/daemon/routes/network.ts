import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ByteCache } from '../byte-cache.js'
import type { ApiServices } from '../services.js'

const ref = (name: string): { $ref: string } => ({ $ref: `${name}.json#` })

/** The network's three read and sync endpoints, in the specification's shapes. */
export default async function networkRoutes (app: FastifyInstance, services: ApiServices): Promise<void> {
  const { network, counters, sharedOptimizations, networkStatus } = services
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
      response: { 200: ref('sync-response'), 503: ref('error') }
    }
  }, async () => {
    try {
      const response = await network.sync('manual')
      counters.syncs.success++
      return response
    } catch (error) {
      counters.syncs.failure++
      throw error
    }
  })
}

function sendBytes (cache: ByteCache, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { body, etag } = cache.get()
  void reply.header('etag', etag).header('cache-control', 'no-cache')
  if (request.headers['if-none-match'] === etag) return reply.code(304).send()
  return reply.header('content-type', 'application/json; charset=utf-8').send(body)
}
