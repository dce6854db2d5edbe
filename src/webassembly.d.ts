// The part of the WebAssembly JavaScript API that is used here: TypeScript has it only in the library for browsers.
declare namespace WebAssembly {
  interface MemoryDescriptor { readonly initial: number, readonly maximum?: number, readonly shared?: boolean }
  class Memory {
    constructor (descriptor: MemoryDescriptor)
    readonly buffer: ArrayBuffer | SharedArrayBuffer
    grow (pages: number): number
  }
  class Module { constructor (bytes: Uint8Array) }
  class CompileError extends Error {}
  class Instance {
    constructor (module: Module, imports?: Readonly<Record<string, Readonly<Record<string, unknown>>>>)
    readonly exports: Readonly<Record<string, unknown>>
  }
  function validate (bytes: Uint8Array): boolean
}
