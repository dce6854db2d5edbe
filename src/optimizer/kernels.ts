import { readFileSync } from 'node:fs'

const FOLDER = new URL('../../dist/wasm/', import.meta.url)
const modules = new Map<string, WebAssembly.Module>()

/** The compiled kernels of `assembly/<name>.ts`, once a thread; undefined where they were not built or SIMD is missing. */
export function kernelModule (name: string): WebAssembly.Module | undefined {
  const known = modules.get(name)
  if (known !== undefined) return known
  try {
    const compiled = new WebAssembly.Module(readFileSync(new URL(`${name}.wasm`, FOLDER)))
    modules.set(name, compiled)
    return compiled
  } catch {
    return undefined // every kernel has a plain twin in TypeScript
  }
}
