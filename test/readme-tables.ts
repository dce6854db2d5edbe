import type { JsonSchema } from '../src/contract.js'

interface Property { readonly description?: string, readonly default?: unknown, readonly properties?: Record<string, Property> }

/** The rows of the README's configuration tables, as the schemas say them. */
export function readmeTables (schemas: readonly JsonSchema[]): { daemon: string[], hub: string[] } {
  const rowsOf = (id: string): string[] => rows(schemas.find(each => each.$id === id)?.['properties'] as Record<string, Property>)
  return { daemon: rowsOf('config.json'), hub: rowsOf('hub-config.json') }
}

function rows (properties: Record<string, Property>, prefix = ''): string[] {
  return Object.entries(properties).flatMap(([key, property]) => property.properties === undefined
    ? [`| \`${prefix}${key}\` | \`${JSON.stringify(property.default)}\` | ${property.description ?? ''} |`]
    : rows(property.properties, `${prefix}${key}.`))
}
