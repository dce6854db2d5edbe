import type { FastifyInstance } from 'fastify'
import { createDocuments } from '../documents.js'

/** The contract and its reader. */
export default async function documentRoutes (app: FastifyInstance): Promise<void> {
  const documents = createDocuments()
  const hidden = { schema: { hide: true } }

  app.get('/openapi.json', {
    schema: { summary: 'This contract as OpenAPI 3.1', tags: ['operation'], response: { 200: { type: 'object', additionalProperties: true } } }
  }, async () => await documents.contract())
  for (const path of ['/docs', '/docs/*']) {
    app.get(path, hidden, async (request, reply) => {
      const answer = await documents.reader() // before the reply is taken over: a fault here is an ordinary error
      reply.hijack()
      answer(request.raw, reply.raw)
    })
  }
  app.addHook('onClose', async () => { await documents.close() })
}
