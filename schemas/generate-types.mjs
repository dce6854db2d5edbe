// Writes src/contract-types.ts from the schemas in this folder. With --check it only compares, and fails on drift.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { compile } from 'json-schema-to-typescript'

const folder = import.meta.dirname
const output = join(folder, '..', 'src', 'contract-types.ts')
const names = readdirSync(folder).filter(file => file.endsWith('.json')).map(file => basename(file, '.json')).sort()

const schemas = new Map(names.map(name => [name, JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))]))
const everything = {
  title: 'Shapes',
  description: 'Every schema by its file name.',
  type: 'object',
  additionalProperties: false,
  required: names,
  properties: Object.fromEntries(names.map(name => [name, { $ref: `${name}.json` }]))
}
const text = await compile(everything, 'Shapes', {
  cwd: folder,
  ignoreMinAndMaxItems: false,
  maxItems: 2,
  format: true,
  style: { semi: false, singleQuote: true, printWidth: 140, trailingComma: 'none' },
  bannerComment: '// Generated from schemas/ by `npm run gen:types`. Do not edit.',
  $refOptions: { resolve: { file: { order: 1, canRead: true, read: ({ url }) => schemaText(url) } } }
})

function schemaText (url) {
  const schema = structuredClone(schemas.get(basename(new URL(url, 'file:///').pathname, '.json')))
  delete schema.$id
  return JSON.stringify(schema)
}

if (process.argv.includes('--check')) {
  if (readFileSync(output, 'utf8') !== text) {
    console.error('src/contract-types.ts is not what schemas/ says: run npm run gen:types')
    process.exitCode = 1
  }
} else {
  writeFileSync(output, text)
}
