import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../../errors.js'
import type { Shelf } from '../shelf.js'

const IMMUTABLE = 'public, max-age=31536000, immutable'
const MUTABLE = 'public, max-age=300'

/** The signed files. A path is only ever a key of the shelf, so there is nothing to traverse. */
export default async function files (app: FastifyInstance, { shelf }: { readonly shelf: Shelf }): Promise<void> {
  const serve = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const path = request.raw.url?.slice(1) ?? ''
    const file = await shelf.find(path)
    if (file === undefined) {
      // Every client asks once a day for the root that does not exist yet; caches may answer that.
      reply.header('cache-control', MUTABLE)
      throw new AppError('NOT_FOUND', 'no such file')
    }
    reply.header('cache-control', file.immutable ? IMMUTABLE : MUTABLE).header('etag', file.etag)
    if (isFresh(request.headers['if-none-match'], file.etag)) return reply.code(304).send()
    return reply.type('application/json').send(file.bytes)
  }
  app.get('/metadata/*', serve)
  app.get('/targets/*', serve)
}

function isFresh (header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  return header === '*' || header.split(',').some(each => each.trim().replace(/^W\//, '') === etag)
}
