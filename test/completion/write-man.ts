import { readFileSync, writeFileSync } from 'node:fs'
import { manualOf } from '../../src/commands/manual.js'

// Writes man/pqsd.1 from the program, or with --check fails where it is not what the program says.
const target = new URL('../../man/pqsd.1', import.meta.url)
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
if (!process.argv.includes('--check')) writeFileSync(target, manualOf(version))
else if (readFileSync(target, 'utf8') !== manualOf(version)) throw new Error('man/pqsd.1 is out of date; npm run gen:man')
