import { writeFileSync } from 'node:fs'
import { openApiDocument } from './openapi-document.js'

writeFileSync(new URL('../../openapi.yaml', import.meta.url), await openApiDocument())
