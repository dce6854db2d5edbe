const unused = (): never => { throw new Error('schemas are not compiled at run time') }

/** Told this, Fastify does not load its two schema compilers: half of its own start, for nothing, as schemas/ is compiled ahead. */
export const schemaController = { compilersFactory: { buildValidator: unused, buildSerializer: unused } }
