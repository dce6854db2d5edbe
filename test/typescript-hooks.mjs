import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'

const options = { format: 'esm', loader: 'ts', platform: 'node', sourcemap: 'inline', target: 'es2022', tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } } }

/** `./x.js` means `./x.ts` where that is the one there is. */
export async function resolve (specifier, context, nextResolve) {
  if (!/^(?:\.{0,2}\/|file:)/.test(specifier)) return await nextResolve(specifier, context)
  const { href } = new URL(specifier, context.parentURL)
  const source = href.replace(/\.js(?=$|\?)/, '.ts')
  const written = source !== href && !existsSync(fileURLToPath(href)) && existsSync(fileURLToPath(source))
  return await nextResolve(written ? source : specifier, context)
}

export async function load (url, context, nextLoad) {
  if (!/\.ts(?:$|\?)/.test(url)) return await nextLoad(url, context)
  const sourcefile = fileURLToPath(url)
  const { code } = await transform(await readFile(sourcefile, 'utf8'), { ...options, sourcefile })
  return { format: 'module', source: code, shortCircuit: true }
}
