import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../../errors.js'
import { isKnown } from '../conditional.js'
import type { ApiServices } from '../services.js'
import { chooseVersion, createPageFiles } from '../page-files.js'

/**
 * Nothing but this server's own files, nothing inline, and no text that becomes markup or script: the page shows what
 * processes, mirrors and files are called.
 */
export const PAGE_CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "frame-ancestors 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

/** The dashboard. */
export default async function pageRoutes (app: FastifyInstance, { pageServed }: ApiServices): Promise<void> {
  const read = createPageFiles()
  const hidden = { schema: { hide: true } }

  async function send (name: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const file = await read(name)
    const version = file === undefined ? undefined : chooseVersion(file, request.headers['accept-encoding'])
    if (file === undefined || version === undefined) throw new AppError('NOT_FOUND', `there is no ${request.method} ${request.url.split('?')[0] ?? ''}`)
    const { etag, encoding, body } = version
    void reply.header('etag', etag).header('cache-control', 'no-cache').header('vary', 'accept-encoding').header('content-security-policy', PAGE_CSP)
    if (isKnown(etag, request.headers['if-none-match'])) return reply.code(304).send()
    if (encoding !== undefined) void reply.header('content-encoding', encoding)
    return reply.type(file.type).send(body)
  }

  app.get('/', hidden, async (request, reply) => {
    pageServed()
    return await send('index.html', request, reply)
  })
  app.get<{ Params: { name: string } }>('/assets/:name', hidden, async (request, reply) => await send(request.params.name, request, reply))
}
