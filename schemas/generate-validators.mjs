// Writes src/validators.ts, the validators of every schema in this folder as plain code, so that no start compiles schemas.
// With --check it only compares, and fails on drift.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'

const folder = import.meta.dirname
const output = join(folder, '..', 'src', 'validators.ts')
const names = readdirSync(folder).filter(file => file.endsWith('.json')).map(file => basename(file, '.json')).sort()
const schemas = names.map(name => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')))

// unicode: lengths count UTF-16 units, which needs no helper from ajv at run time.
const code = { source: true, esm: true, lines: true }
const ajv = new Ajv({ strict: true, useDefaults: true, allowUnionTypes: true, unicode: false, schemas, code })
const exported = Object.fromEntries(names.map(name => [name.replace(/-(.)/g, (_, letter) => letter.toUpperCase()), `${name}.json`]))
const generated = standalone.default(ajv, exported)
if (generated.includes('require(')) throw new Error('a validator needs a helper from ajv; it would not run as an ES module')
// Said outright, the types need no inference, which overflows the compiler's stack on long functions.
const typed = generated
  .replace(/^function (validate\d+)\(data, (\{[^}]*\})=\{\}\)/gm, 'function $1 (data: any, $2: any = {}): boolean ')
  .replace(/^export const (\w+) = /gm, 'export const $1: any = ')
const text = `// Generated from schemas/ by \`npm run gen:validators\`. Do not edit.\n// @ts-nocheck\n/* c8 ignore start */\n${typed}\n`

if (process.argv.includes('--check')) {
  if (readFileSync(output, 'utf8') !== text) {
    console.error('src/validators.ts is not what schemas/ says: run npm run gen:validators')
    process.exitCode = 1
  }
} else {
  writeFileSync(output, text)
}
