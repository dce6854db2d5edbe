// Builds the dashboard into dist/web: one stylesheet, one script, the chart apart, each also compressed as browsers take it.
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const here = new URL('./', import.meta.url)
const target = new URL('../dist/web/', import.meta.url)

rmSync(target, { recursive: true, force: true })
mkdirSync(target, { recursive: true })
await build({
  entryPoints: ['main.ts', 'page.css'].map(name => new URL(name, here).pathname),
  outdir: target.pathname,
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: ['es2023', 'chrome120', 'firefox121', 'safari17'],
  chunkNames: '[name]-[hash]',
  legalComments: 'none',
  logLevel: 'warning'
})
for (const name of ['index.html', 'icon.svg']) copyFileSync(new URL(name, here), new URL(name, target))
copyFileSync(new URL('../node_modules/uplot/LICENSE', import.meta.url), new URL('uplot-license.txt', target))
for (const name of readdirSync(target)) {
  const bytes = readFileSync(new URL(name, target))
  writeFileSync(new URL(`${name}.gz`, target), gzipSync(bytes, { level: 9 }))
  writeFileSync(new URL(`${name}.br`, target), brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
}
