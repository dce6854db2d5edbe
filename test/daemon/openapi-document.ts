import { STATUS_CODES } from 'node:http'
import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { stringify } from 'yaml'
import { readSchemas } from '../../src/contract.js'
import { createApi } from '../../src/daemon/api.js'
import type { ApiServices } from '../../src/daemon/services.js'

// Documenting the routes calls none of them, so they need no services.
const NO_SERVICES = {} as ApiServices
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/** openapi.yaml as the registered routes say it. */
export async function openApiDocument (): Promise<string> {
  const app = await createApi({ services: NO_SERVICES, log: SILENT, extend: document })
  await app.ready()
  const text = stringify(withoutInternals(polished(app.swagger() as unknown as Document)), { lineWidth: 140, aliasDuplicateObjects: false })
  await app.close()
  return `# Generated from the daemon's routes by \`npm run gen:openapi\`. Do not edit.\n${text}`
}

/** Without a body these routes take what this computer has measured itself. */
const OPTIONAL_BODIES = new Set(['/api/network/contribute'])

interface Operation {
  readonly requestBody?: object
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>
}

// What the generator cannot know: errors are JSON whatever the route produces, one body may be left out, and what a status is called.
function polished (document: Document): Document {
  const paths = mapValues(document.paths, (methods, path) => mapValues(methods, operation => ({
    ...operation,
    ...(operation.requestBody === undefined ? {} : { requestBody: { ...operation.requestBody, required: !OPTIONAL_BODIES.has(path) } }),
    responses: mapValues(operation.responses, ({ content = {} }, status) => ({
      description: STATUS_CODES[status] ?? status,
      content: Number(status) < 400 ? content : { 'application/json': Object.values(content)[0] }
    }))
  })))
  return { ...document, paths }
}

function mapValues<T, U> (record: Readonly<Record<string, T>>, change: (value: T, key: string) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Record<string, unknown> }
}

// The contract is what travels over HTTP; the shapes of files and of the hub are not part of it.
function withoutInternals (document: Document): Document {
  const { schemas } = document.components
  const used = new Set<string>()
  const visit = (value: unknown): void => {
    for (const [, name = ''] of JSON.stringify(value).matchAll(/#\/components\/schemas\/([\w.-]+)/g)) {
      if (used.has(name)) continue
      used.add(name)
      visit(schemas[name])
    }
  }
  visit(document.paths)
  return { ...document, components: { schemas: Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name))) } }
}

async function document (app: FastifyInstance): Promise<void> {
  for (const schema of readSchemas()) app.addSchema(schema)
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'pqsd',
        version: '1',
        description: 'The local API of the PQS Network daemon, on 127.0.0.1:5002 and on a Unix socket. Requests from other sites, hosts and users are refused.',
        license: { name: 'MIT', identifier: 'MIT' }
      },
      servers: [{ url: 'http://127.0.0.1:5002' }],
      tags: [{ name: 'network' }, { name: 'machine' }, { name: 'settings' }, { name: 'operation' }]
    },
    refResolver: { buildLocalReference: (json, _base, _fragment, index) => typeof json['$id'] === 'string' ? json['$id'].replace(/\.json$/, '') : `def-${index}` }
  })
}
