/// <reference types="@fastify/swagger" />
import type { Server } from 'node:http'
import Fastify from 'fastify'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest, FastifyServerFactory } from 'fastify'
import { describe, validatorOf } from '../contract.js'
import { AppError, ERROR_CODES } from '../errors.js'
import type { ErrorCode } from '../errors.js'
import { shorten } from '../plain-text.js'
import type { Log } from '../log.js'
import { schemaController } from '../schema-controller.js'
import contributionRoutes from './routes/contribution.js'
import documentRoutes from './routes/documents.js'
import eventRoutes from './routes/events.js'
import healthRoutes from './routes/health.js'
import loopRoutes from './routes/loop.js'
import machineRoutes from './routes/machine.js'
import menubarRoutes from './routes/menubar.js'
import networkRoutes from './routes/network.js'
import pageRoutes from './routes/page.js'
import settingsRoutes from './routes/settings.js'
import type { ApiServices } from './services.js'
import { SyncError } from './network-service.js'

export interface ApiOptions {
  readonly services: ApiServices
  readonly log: Log
  /** Makes the TCP server around Fastify's handler, with the guard in front. */
  readonly serverFactory?: FastifyServerFactory<Server>
  /** Runs before the routes are registered; what writes openapi.yaml looks in from here. */
  readonly extend?: (app: FastifyInstance) => Promise<void>
}

const BODY_LIMIT = 65_536
/** The schema's own limits of an error's message and of each detail. */
const MAX_MESSAGE = 2000
const MAX_DETAIL = 500
/** An app's id, each character of it in up to nine. */
const MAX_PARAM = 1200
const ROUTES = [
  networkRoutes, contributionRoutes, settingsRoutes, machineRoutes, loopRoutes,
  menubarRoutes, healthRoutes, eventRoutes, documentRoutes, pageRoutes
]

/** The daemon's HTTP API, not yet listening. */
export async function createApi ({ services, log, serverFactory, extend }: ApiOptions): Promise<FastifyInstance> {
  const server = serverFactory === undefined ? {} : { serverFactory }
  const frameworkErrors = (error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void => { sendError(error, reply, log) }
  const limits = { bodyLimit: BODY_LIMIT, routerOptions: { maxParamLength: MAX_PARAM } }
  const app = Fastify({ logger: false, forceCloseConnections: true, frameworkErrors, schemaController, ...limits, ...server })
  app.setValidatorCompiler(({ schema }) => createCheck((schema as { $ref: string }).$ref))
  app.setSerializerCompiler(() => data => JSON.stringify(data))
  acceptOnlyJson(app)
  app.setErrorHandler((error: FastifyError, _request, reply) => { sendError(error, reply, log) })
  app.setNotFoundHandler(({ method, url }, reply) => {
    sendError(new AppError('NOT_FOUND', `there is no ${method} ${url.split('?')[0] ?? ''}`), reply, log)
  })
  await extend?.(app)
  for (const routes of ROUTES) await app.register(routes, services)
  return app
}

// Routes name their body's schema; it is compiled by the first request that needs it. No body at all is the handler's to judge.
function createCheck (ref: string): (value: unknown) => { value: unknown } | { error: AppError } {
  return value => {
    const validate = validatorOf(ref)
    if (value === undefined || value === null || validate(value) === true) return { value }
    return { error: new AppError('BAD_REQUEST', describe(validate.errors?.[0])) }
  }
}

// A body parser for text/plain would let a plain HTML form post JSON without a preflight.
function acceptOnlyJson (app: FastifyInstance): void {
  const parser = app.getDefaultJsonParser('error', 'error')
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body: string, done) => {
    if (body === '') done(null, undefined)
    else void parser(request, body, done)
  })
}

function sendError (error: FastifyError | AppError, reply: FastifyReply, log: Log): void {
  const { code, message, details } = publicError(error)
  if (code === 'INTERNAL') log.error({ err: error }, 'request failed')
  void reply.code(ERROR_CODES[code].status).header('cache-control', 'no-store').type('application/json; charset=utf-8').send({
    success: false,
    code,
    message: shorten(message, MAX_MESSAGE),
    ...(details.length === 0 ? {} : { details: details.map(line => shorten(line, MAX_DETAIL)) }),
    ...(error instanceof SyncError ? { servers: error.servers, optimizations_fetched: 0, optimizations_applied: false } : {})
  })
}

function publicError (error: FastifyError | AppError): { code: ErrorCode, message: string, details: readonly string[] } {
  if (error instanceof AppError) return error
  const code = codeOfStatus(error.statusCode ?? 500)
  const message = code === 'INTERNAL'
    ? 'a fault of this program; its log has the details'
    : code === 'UNSUPPORTED_MEDIA_TYPE' ? 'the body must be application/json; with curl use --json' : error.message
  return { code, message, details: [] }
}

function codeOfStatus (status: number): ErrorCode {
  if (status === 413) return 'TOO_LARGE'
  if (status === 415) return 'UNSUPPORTED_MEDIA_TYPE'
  return status >= 400 && status < 500 ? 'BAD_REQUEST' : 'INTERNAL'
}
