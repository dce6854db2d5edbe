import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'

export interface Documents {
  /** The checked-in OpenAPI document, which the test suite compares with the routes. */
  contract (): Promise<object>
  /** What answers requests below /docs with the OpenAPI reader. */
  reader (): Promise<(request: IncomingMessage, response: ServerResponse) => void>
  close (): Promise<void>
}

const CONTRACT = new URL('../../openapi.yaml', import.meta.url)
// The reader brings inline styles and data: images; scripts still come from this server only.
const READER_CSP = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

/** The OpenAPI document and its reader: heavy libraries that only the first visitor makes the daemon load. */
export function createDocuments (): Documents {
  let contract: Promise<object> | undefined
  let reader: Promise<FastifyInstance> | undefined
  const load = async (): Promise<object> => await (contract ??= readContract())
  return {
    contract: load,
    reader: async () => {
      const app = await (reader ??= createReader(load))
      return (request, response) => {
        response.setHeader('content-security-policy', READER_CSP)
        app.routing(request, response)
      }
    },
    close: async () => { await (await reader)?.close() }
  }
}

async function readContract (): Promise<object> {
  const { parse } = await import('yaml')
  return parse(await readFile(CONTRACT, 'utf8'))
}

async function createReader (load: () => Promise<object>): Promise<FastifyInstance> {
  const [{ default: Fastify }, { default: swagger }, { default: swaggerUi }] = await Promise.all([
    import('fastify'), import('@fastify/swagger'), import('@fastify/swagger-ui')
  ])
  const app = Fastify({ logger: false })
  app.setNotFoundHandler((_request, reply) => { void reply.code(404).send({ success: false, code: 'NOT_FOUND', message: 'the reader has no such page' }) })
  await app.register(swagger, { mode: 'static', specification: { document: await load() as never } })
  await app.register(swaggerUi, { routePrefix: '/docs', uiConfig: { validatorUrl: null } })
  await app.ready()
  return app
}
