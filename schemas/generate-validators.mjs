// Writes schemas/compiled/: the validator of every schema in this folder as plain code, so that no start compiles schemas, in a
// CommonJS module each, so that none loads the validators of shapes it does not meet. A `$ref` to another file requires that file's
// module. With --check it only compares, and fails on drift.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Ajv } from 'ajv'
import { _Code } from 'ajv/dist/compile/codegen/code.js'

const folder = import.meta.dirname
const output = join(folder, 'compiled')
const names = readdirSync(folder).filter(file => file.endsWith('.json')).map(file => basename(file, '.json')).sort()
const schemas = names.map(name => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')))

// unicode: lengths count UTF-16 units, which needs no helper from ajv at run time. Without inlineRefs a reference stays a call.
const RULES = { strict: true, useDefaults: true, allowUnionTypes: true, unicode: false }
const OPTIONS = { ...RULES, logger: false, inlineRefs: false, code: { source: true, lines: true } }

const files = new Map(names.map(name => [`${name}.cjs`, moduleOf(name)]))
if (process.argv.includes('--check')) compare()
else write()

// A compiler of its own for every module: the numbers in its names then depend on nothing but the schema and what it refers to.
function moduleOf (name) {
  const ajv = new Ajv({ ...OPTIONS, schemas })
  const validator = ajv.getSchema(`${name}.json`)
  const used = {}
  const code = `${codeOf(validator.source)}`
  if (/\brequire\((?!"\.\/)/.test(code)) throw new Error(`the validator of ${name} needs a helper from ajv, which would be loaded with it`)
  return `// Generated from schemas/ by \`npm run gen:validators\`. Do not edit.\n/* c8 ignore start */\n'use strict'\n${code}module.exports = ${validator.source.validateName}\n`

  // What a validator uses (other validators, patterns, allowed values), each once, and then the function itself.
  function codeOf ({ scopeValues, validateCode }) {
    const text = `${validateCode}`
    const mentioned = Object.entries(scopeValues).map(([prefix, values]) => [prefix, new Set([...values].filter(value => text.includes(`${value}`)))])
    return new _Code(`${ajv.scope.scopeCode(Object.fromEntries(mentioned), used, dependency)}${text}\n`)
  }

  function dependency (scoped) {
    if (scoped.prefix !== 'validate') throw new Error(`the schema ${name} refers to itself, which this generator does not know`)
    const { schema, source } = scoped.value.ref
    return schema.$id === undefined ? codeOf(source) : new _Code(`const ${scoped} = require("./${schema.$id.replace(/json$/, 'cjs')}");`)
  }
}

function write () {
  rmSync(output, { recursive: true, force: true })
  mkdirSync(output)
  for (const [file, text] of files) writeFileSync(join(output, file), text)
}

function compare () {
  const present = readdirSync(output)
  const current = file => present.includes(file) ? readFileSync(join(output, file), 'utf8') : undefined
  const drifted = [...files.keys()].filter(file => current(file) !== files.get(file))
  const left = present.filter(file => !files.has(file))
  for (const file of [...drifted, ...left]) {
    console.error(`schemas/compiled/${file} is not what schemas/ says: run npm run gen:validators`)
    process.exitCode = 1
  }
}
