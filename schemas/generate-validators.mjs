// Writes src/validators.ts, the validators of every schema in this folder as plain code, so that no start compiles schemas, and
// src/optimizer/task-validator.ts with the one that a worker thread needs: loading them all costs a thread more than a short search.
// With --check it only compares, and fails on drift.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'

const folder = import.meta.dirname
const names = readdirSync(folder).filter(file => file.endsWith('.json')).map(file => basename(file, '.json')).sort()
const schemas = names.map(name => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')))

// unicode: lengths count UTF-16 units, which needs no helper from ajv at run time.
const code = { source: true, esm: true, lines: true }

for (const [output, exported] of [['validators.ts', names], ['optimizer/task-validator.ts', ['solver-task']]]) {
  const ajv = new Ajv({ strict: true, useDefaults: true, allowUnionTypes: true, unicode: false, schemas, code })
  const ids = Object.fromEntries(exported.map(name => [name.replace(/-(.)/g, (_, letter) => letter.toUpperCase()), `${name}.json`]))
  const generated = standalone.default(ajv, ids)
  if (generated.includes('require(')) throw new Error('a validator needs a helper from ajv; it would not run as an ES module')
  writeOrCompare(join(folder, '..', 'src', output), `// Generated from schemas/ by \`npm run gen:validators\`. Do not edit.\n// @ts-nocheck\n/* c8 ignore start */\n${typed(generated)}\n`)
}

// Said outright, the types need no inference, which overflows the compiler's stack on long functions.
function typed (generated) {
  return generated
    .replace(/^function (validate\d+)\(data, (\{[^}]*\})=\{\}\)/gm, 'function $1 (data: any, $2: any = {}): boolean ')
    .replace(/^export const (\w+) = /gm, 'export const $1: any = ')
}

function writeOrCompare (path, text) {
  if (!process.argv.includes('--check')) {
    writeFileSync(path, text)
    return
  }
  if (readFileSync(path, 'utf8') !== text) {
    console.error(`${path} is not what schemas/ says: run npm run gen:validators`)
    process.exitCode = 1
  }
}
