import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'

interface Manifest { readonly [kind: `${string}ependencies`]: Record<string, string>, readonly scripts: Record<string, string> }

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const MANIFEST = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest

function textBelow (folder: string): string {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter(name => /\.(?:ts|m?js|sh)$/.test(name))
  return files.map(name => readFileSync(join(ROOT, folder, name), 'utf8')).join('\n')
}

// As `'name'`, `'name/part'` or `node_modules/name/`.
const isNamed = (name: string, text: string): boolean => text.includes(`'${name}'`) || text.includes(`'${name}/`) || text.includes(`node_modules/${name}/`)

// Fastify's own, of which the newest asks for Node 22: named so that whoever installs the program gets the one that was tested.
const HELD_BACK = ['light-my-request']

t.test('the program uses every package that is installed with it', async t => {
  const program = textBelow('src')
  for (const name of HELD_BACK) t.ok(name in (MANIFEST['dependencies'] ?? {}), name)
  for (const name of Object.keys({ ...MANIFEST['dependencies'], ...MANIFEST['optionalDependencies'] }).filter(each => !HELD_BACK.includes(each))) t.ok(isNamed(name, program), name)
})

t.test('every other package is used to build, check or test it', async t => {
  const scripts = Object.values(MANIFEST.scripts).join('\n')
  const work = [...['src', 'web', 'schemas', 'test', 'bench'].map(textBelow), readFileSync(join(ROOT, 'eslint.config.js'), 'utf8')].join('\n')
  const commands: Record<string, string> = { typescript: 'tsc', eslint: 'eslint' }
  for (const name of Object.keys(MANIFEST['devDependencies'] ?? {}).filter(each => !each.startsWith('@types/'))) {
    t.ok(isNamed(name, work) || scripts.includes(commands[name] ?? `${name} `), name)
  }
})
