import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Ajv as AjvClass, ErrorObject, ValidateFunction } from 'ajv'
import { AppError } from './errors.js'
import type { ErrorCode } from './errors.js'
import type { Shapes } from './contract-types.js'

export type SchemaName = keyof Shapes
export type JsonSchema = Readonly<Record<string, unknown>> & { readonly $id: string }

const FOLDER = new URL('../schemas/', import.meta.url)
const require = createRequire(import.meta.url)

// Only what is rare is compiled when it is needed: every fault of a file that the user wrote, and single properties. Whole shapes are
// validated by generated code. So no start of the program loads a schema compiler.
const compilers = new Map<boolean, AjvClass>()

function compiler (allErrors: boolean): AjvClass {
  let ajv = compilers.get(allErrors)
  if (ajv === undefined) {
    const { Ajv } = require('ajv') as { Ajv: typeof AjvClass }
    const trusted = { validateSchema: false, meta: false, logger: false, schemas: readSchemas() } as const
    ajv = new Ajv({ strict: true, allErrors, useDefaults: true, allowUnionTypes: true, unicode: false, ...trusted })
    compilers.set(allErrors, ajv)
  }
  return ajv
}

/** Every schema in `schemas/`, as data. */
export function readSchemas (): JsonSchema[] {
  return readdirSync(FOLDER).filter(file => file.endsWith('.json')).map(readSchema)
}

/** One schema by its file, as data. */
export function readSchema (file: string): JsonSchema {
  return JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as JsonSchema
}

// Each is loaded when its shape is first met: all of them cost a start more than the rest of the program.
const validators = new Map<string, ValidateFunction>()

/** The validator behind a `$ref` such as `result.json#`. */
export function validatorOf (ref: string): ValidateFunction {
  let validate = validators.get(ref)
  if (validate === undefined) {
    validate = require(`../schemas/compiled/${ref.replace(/\.json#?$/, '')}.cjs`) as ValidateFunction
    validators.set(ref, validate)
  }
  return validate
}

function compiled (id: string, allErrors: boolean): ValidateFunction {
  const validate = compiler(allErrors).getSchema(id)
  if (validate === undefined) throw new Error(`there is no schema ${id}`)
  return validate
}

/** Whether a value has the shape. A trusted object may gain the schema's defaults. */
export function matches<N extends SchemaName> (name: N, value: unknown): value is Shapes[N] {
  return validatorOf(name)(value) === true
}

/** Why a value does not fit one part of a schema, e.g. `machine-settings#/properties/thermal_threshold`; undefined when it does. */
export function problemOfPart (part: `${SchemaName}#/${string}`, value: unknown): string | undefined {
  const validate = compiled(part.replace('#', '.json#'), false)
  return validate(value) === true ? undefined : describe(validate.errors?.[0])
}

/**
 * The value with its type, or an error that says what was expected and where.
 * @throws AppError with the given code.
 */
export function parse<N extends SchemaName> (name: N, value: unknown, code: ErrorCode = 'BAD_REQUEST'): Shapes[N] {
  const validate = validatorOf(name)
  if (validate(value) === true) return value as Shapes[N]
  throw new AppError(code, `not a valid ${name}: ${describe(validate.errors?.[0])}`)
}

/** Every fault of a value. Only for files that the user wrote: finding all errors of hostile input costs too much. */
export function allProblems (name: SchemaName, value: unknown): ErrorObject[] {
  if (matches(name, value)) return []
  const validate = compiled(`${name}.json`, true)
  return validate(value) === true ? [] : [...validate.errors ?? []]
}

/** One validation error as `path: what was expected`. */
export function describe (error: ErrorObject | undefined): string {
  if (error === undefined) return 'unknown fault'
  const path = error.instancePath === '' ? '(top)' : error.instancePath.slice(1).replaceAll('/', '.')
  const params: Record<string, unknown> = error.params
  const extra = params['additionalProperty'] ?? params['allowedValues'] ?? params['allowedValue']
  return `${path} ${error.message ?? 'is not valid'}${extra === undefined ? '' : `: ${JSON.stringify(extra)}`}`
}
