import { readFileSync } from 'node:fs'
import { messageOf, systemCode } from '../errors.js'

const FOLDER = new URL('../../dist/wasm/', import.meta.url)
const NAMES = ['anneal', 'exact', 'mps', 'state-vector'] as const
const modules = new Map<string, WebAssembly.Module | KernelFault>()

/** Why a kernel's plain twin has to do: same results, far slower. */
export interface KernelFault {
  readonly kind: 'missing' | 'refused'
  readonly message: string
}

/** The compiled kernels of `assembly/<name>.ts`, once a thread; undefined where they were not built or SIMD is missing. */
export function kernelModule (name: string): WebAssembly.Module | undefined {
  const known = modules.get(name) ?? compile(name)
  modules.set(name, known)
  return known instanceof WebAssembly.Module ? known : undefined
}

/** What is wrong with the kernels on this machine; empty when all can be used. */
export function kernelFaults (): KernelFault[] {
  return NAMES.flatMap(name => {
    kernelModule(name)
    const known = modules.get(name)
    return known === undefined || known instanceof WebAssembly.Module ? [] : [known]
  })
}

function compile (name: string): WebAssembly.Module | KernelFault {
  try {
    return new WebAssembly.Module(readFileSync(new URL(`${name}.wasm`, FOLDER)))
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return { kind: 'missing', message: `the kernel ${name} is not built` }
    if (error instanceof WebAssembly.CompileError) return { kind: 'refused', message: `the kernel ${name} is refused: ${error.message}` }
    return { kind: 'refused', message: `the kernel ${name} cannot be read: ${messageOf(error)}` }
  }
}
