import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import t from 'tap'
import ts from 'typescript'
import { loadTrustedRoot } from '../../src/daemon/trusted-root.js'
import { tempFolder } from './temp-folder.js'

t.test('the named file wins; ~ is the home', async t => {
  const home = tempFolder(t)
  writeFileSync(join(home, 'root.json'), 'named')
  for (const name of ['~/root.json', join(home, 'root.json')]) {
    const { bytes, source } = await loadTrustedRoot(name, home)
    t.strictSame([bytes?.toString(), source], ['named', 'trusted_root'])
  }
})

t.test('a named file that cannot be read is an error, not another root', async t => {
  const home = tempFolder(t)
  await t.rejects(loadTrustedRoot('~/absent.json', home), { code: 'TRUST_INVALID', message: /absent\.json/ })
  await t.rejects(loadTrustedRoot('~', home), { code: 'TRUST_INVALID' })
})

t.test('without a named file it is the packaged one, or none', async t => {
  const packaged = new URL('../../data/root.json', import.meta.url)
  const { bytes, source } = await loadTrustedRoot('', '/nowhere')
  t.equal(source, existsSync(packaged) ? 'packaged' : 'none')
  t.equal(bytes?.toString(), existsSync(packaged) ? readFileSync(packaged, 'utf8') : undefined)
})

// The same code in a folder of another name: where a program is installed must not decide whom it trusts.
t.test('the packaged root is found wherever the program is installed', async t => {
  for (const name of ['plain', 'Application Support', 'Größe #1 100%25']) {
    const root = join(tempFolder(t), name)
    for (const folder of ['src/daemon', 'data']) mkdirSync(join(root, folder), { recursive: true })
    writeFileSync(join(root, 'package.json'), '{"type":"module"}')
    writeFileSync(join(root, 'data', 'root.json'), 'packaged')
    for (const file of ['daemon/trusted-root', 'errors', 'files', 'paths']) transpile(`../../src/${file}.ts`, join(root, 'src', `${file}.js`))
    const copy = await import(pathToFileURL(join(root, 'src', 'daemon', 'trusted-root.js')).href) as { loadTrustedRoot: typeof loadTrustedRoot }
    const { bytes, source } = await copy.loadTrustedRoot('', '/nowhere')
    t.strictSame([bytes?.toString(), source], ['packaged', 'packaged'], basename(root))
  }
})

function transpile (from: string, to: string): void {
  const source = readFileSync(new URL(from, import.meta.url), 'utf8')
  const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 }
  writeFileSync(to, ts.transpileModule(source, { compilerOptions }).outputText)
}
