import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { fastify } from 'fastify'
import type { HubConfig } from '../config.js'
import type { ErrorResponse } from '../contract-types.js'
import { AppError, messageOf, systemCode } from '../errors.js'
import type { ErrorCode } from '../errors.js'
import type { Log } from '../log.js'
import { schemaController } from '../schema-controller.js'
import contributions from './routes/contributions.js'
import type { ContributionsOptions } from './routes/contributions.js'
import files from './routes/files.js'
import status from './routes/status.js'
import type { StatusOptions } from './routes/status.js'

export interface ServerOptions extends ContributionsOptions, StatusOptions {
  readonly config: HubConfig
  readonly log: Log
}

export interface Server {
  /** Resolves to the address that was bound. @throws AppError PORT_IN_USE */
  start (): Promise<string>
  close (): Promise<void>
}

const CLOSE_MS = 1500
const RETRY_AFTER_S = 5

/** The hub's HTTP side. Addresses of clients are used for the limits and never logged. */
export async function createServer (options: ServerOptions): Promise<Server> {
  const { config, log } = options
  const app = fastify({
    logger: false,
    schemaController,
    bodyLimit: 16_384,
    requestTimeout: 15_000,
    connectionTimeout: 30_000,
    forceCloseConnections: 'idle',
    // Only the address that our own proxy added counts; everything before it in the header was written by the client.
    trustProxy: config.trust_proxy ? (_address, hop) => hop < 1 : false
  })
  app.removeContentTypeParser('text/plain')
  app.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff')
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  })
  app.setErrorHandler((error, request, reply) => answerError({ error, request, reply, log }))
  app.setNotFoundHandler(async (_request, reply) => await reply.code(404).send(shape('NOT_FOUND', 'no such route')))
  await app.register(contributions, options)
  await app.register(files, options)
  await app.register(status, options)
  return { start: async () => await listen(app, config.listen), close: async () => { await close(app) } }
}

async function listen (app: FastifyInstance, { host, port }: HubConfig['listen']): Promise<string> {
  try {
    return await app.listen({ host, port })
  } catch (error) {
    if (systemCode(error) !== 'EADDRINUSE') throw error
    throw new AppError('PORT_IN_USE', `port ${port} on ${host} is taken by another process`, { cause: error })
  }
}

// Requests that are being answered may finish; a client that never finishes its own must not keep the hub from stopping.
async function close (app: FastifyInstance): Promise<void> {
  const timer = setTimeout(() => { app.server.closeAllConnections() }, CLOSE_MS)
  try {
    await app.close()
  } finally {
    clearTimeout(timer)
  }
}

interface Failure { readonly error: unknown, readonly request: FastifyRequest, readonly reply: FastifyReply, readonly log: Log }

async function answerError ({ error, request, reply, log }: Failure): Promise<FastifyReply> {
  const { code, message, statusCode } = error instanceof AppError ? error : fromFastify(error)
  if (statusCode >= 500) log.error({ event: 'request_failed', route: request.routeOptions.url, code, reason: reasonOf(error) }, 'A request failed')
  if (code === 'HUB_UNAVAILABLE') reply.header('retry-after', RETRY_AFTER_S)
  return await reply.code(statusCode).send(shape(code, code === 'INTERNAL' ? 'internal error' : message))
}

function fromFastify (error: unknown): { code: ErrorCode, message: string, statusCode: number } {
  const statusCode = (error as Partial<FastifyError>).statusCode ?? 500
  const codes: Readonly<Record<number, ErrorCode>> = { 400: 'BAD_REQUEST', 404: 'NOT_FOUND', 413: 'TOO_LARGE', 415: 'UNSUPPORTED_MEDIA_TYPE' }
  const code = codes[statusCode] ?? (statusCode < 500 ? 'BAD_REQUEST' : 'INTERNAL')
  return { code, message: messageOf(error), statusCode: code === 'INTERNAL' ? 500 : statusCode }
}

function reasonOf (error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? `: ${messageOf(error.cause)}` : ''
  return `${messageOf(error)}${cause}`
}

function shape (code: ErrorCode, message: string): ErrorResponse {
  return { success: false, code, message }
}
