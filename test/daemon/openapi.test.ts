import { readFileSync } from 'node:fs'
import t from 'tap'
import { parse } from 'yaml'
import { openApiDocument } from './openapi-document.js'

const FILE = new URL('../../openapi.yaml', import.meta.url)

t.test('openapi.yaml is what the registered routes say', async t => {
  t.equal(readFileSync(FILE, 'utf8'), await openApiDocument(), 'run npm run gen:openapi')
})

t.test('every reference in openapi.yaml leads to a schema', async t => {
  const text = readFileSync(FILE, 'utf8')
  const document = parse(text) as { components: { schemas: Record<string, unknown> } }
  const names = new Set([...text.matchAll(/#\/components\/schemas\/([A-Za-z0-9._-]+)/g)].map(match => match[1] ?? ''))
  t.ok(names.size > 10)
  for (const name of names) t.ok(name in document.components.schemas, name)
})

t.test('openapi.yaml has every route that a script may call, and no other', async t => {
  const { paths } = parse(readFileSync(FILE, 'utf8')) as { paths: Record<string, object> }
  t.strictSame(Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map(method => `${method} ${path}`)).sort(), [
    'delete /api/holds/{app}',
    'get /api/control',
    'get /api/events',
    'get /api/holds',
    'get /api/learned',
    'get /api/machine',
    'get /api/machine/history',
    'get /api/menubar',
    'get /api/network/contribute/preview',
    'get /api/network/status',
    'get /api/optimize/runs',
    'get /api/optimize/runs/{id}',
    'get /api/settings',
    'get /api/shared-optimizations',
    'get /health',
    'get /metrics',
    'get /openapi.json',
    'post /api/holds',
    'post /api/network/contribute',
    'post /api/network/sync',
    'post /api/optimize',
    'post /api/optimize/cancel',
    'post /api/revert',
    'put /api/control',
    'put /api/settings'
  ])
})
