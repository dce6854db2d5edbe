import { readFileSync, readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { Ajv } from 'ajv'
import type { ErrorObject, ValidateFunction } from 'ajv'
import { AppError } from './errors.js'
import type { ErrorCode } from './errors.js'
import type { Shapes } from './contract-types.js'

export type SchemaName = keyof Shapes
export type JsonSchema = Readonly<Record<string, unknown>> & { readonly $id: string }

const FOLDER = new URL('../schemas/', import.meta.url)

// Compiling is the dear part and most processes need only a few shapes, so every schema is compiled at its first use.
const compilers = new Map<boolean, Ajv>()

function compiler (allErrors: boolean): Ajv {
  let ajv = compilers.get(allErrors)
  if (ajv === undefined) {
    // The schemas ship with the program and the tests check them, so a start need not check them once more.
    const trusted = { validateSchema: false, meta: false, schemas: readSchemas() }
    ajv = new Ajv({ strict: true, allErrors, useDefaults: true, allowUnionTypes: true, ...trusted })
    compilers.set(allErrors, ajv)
  }
  return ajv
}

/** Every schema in `schemas/`, as data. */
export function readSchemas (): JsonSchema[] {
  return readdirSync(FOLDER)
    .filter(file => file.endsWith('.json'))
    .map(file => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')))
}

/** The validator behind a `$ref` such as `result.json#`. */
export function validatorOf (ref: string): ValidateFunction {
  return validator(ref.replace(/#$/, '').replace(/\.json$/, ''), false)
}

function validator (name: string, allErrors: boolean): ValidateFunction {
  const [file, pointer] = name.split('#')
  const id = `${basename(file ?? '')}.json${pointer === undefined ? '' : `#${pointer}`}`
  const validate = compiler(allErrors).getSchema(id)
  if (validate === undefined) throw new Error(`there is no schema ${id}`)
  return validate
}

/** Whether a value has the shape. A trusted object may gain the schema's defaults. */
export function matches<N extends SchemaName> (name: N, value: unknown): value is Shapes[N] {
  return validator(name, false)(value) === true
}

/** Why a value does not fit one part of a schema, e.g. `machine-settings#/properties/thermal_threshold`; undefined when it does. */
export function problemOfPart (part: `${SchemaName}#/${string}`, value: unknown): string | undefined {
  const validate = validator(part, false)
  return validate(value) === true ? undefined : describe(validate.errors?.[0])
}

/**
 * The value with its type, or an error that says what was expected and where.
 * @throws AppError with the given code.
 */
export function parse<N extends SchemaName> (name: N, value: unknown, code: ErrorCode = 'BAD_REQUEST'): Shapes[N] {
  const validate = validator(name, false)
  if (validate(value) === true) return value as Shapes[N]
  throw new AppError(code, `not a valid ${name}: ${describe(validate.errors?.[0])}`)
}

/** Every fault of a value. Only for files that the user wrote: finding all errors of hostile input costs too much. */
export function allProblems (name: SchemaName, value: unknown): ErrorObject[] {
  if (matches(name, value)) return [] // the usual case, which need not compile a second set of validators
  const validate = validator(name, true)
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
