// Compiles every kernel beside this file to dist/wasm/<name>.wasm. Memory is the caller's: imported, and shared where the file says so.
import { mkdirSync, readFileSync, readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import asc from 'assemblyscript/asc'

const here = new URL('./', import.meta.url)
const out = fileURLToPath(new URL('../../../dist/wasm/', import.meta.url))
mkdirSync(out, { recursive: true })

for (const file of readdirSync(here).filter(name => name.endsWith('.ts'))) {
  // the first line of a kernel may add compiler options: // asc: --enable threads --sharedMemory
  const options = readFileSync(new URL(file, here), 'utf8').match(/^\/\/ asc: (.*)$/m)?.[1]?.split(' ') ?? []
  const { error, stderr } = await asc.main([
    fileURLToPath(new URL(file, here)), '-o', `${out}${basename(file, '.ts')}.wasm`,
    '-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--use', 'abort=', ...options
  ])
  if (error !== null) throw new Error(`${file}: ${error.message}\n${stderr.toString()}`)
}
