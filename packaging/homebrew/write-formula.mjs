// node packaging/homebrew/write-formula.mjs TARBALL [URL] > pqs-network.rb
// The formula for one tarball of npm pack; without an address, for the file where it lies.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const [tarball, url] = process.argv.slice(2)
if (tarball === undefined) throw new Error('expected: write-formula.mjs TARBALL [URL]')

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
const values = {
  url: url ?? pathToFileURL(tarball).href,
  version,
  sha256: createHash('sha256').update(readFileSync(tarball)).digest('hex')
}
const template = readFileSync(new URL('pqs-network.rb', import.meta.url), 'utf8')
const [, ...lines] = template.split('\n') // the first speaks of the template
process.stdout.write(lines.join('\n').replace(/@(url|version|sha256)@/g, (_, key) => values[key]))
