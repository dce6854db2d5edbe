import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Test } from 'tap'
import { createRunner } from '../../../src/command.js'
import type { Run } from '../../../src/command.js'

export interface Tools {
  readonly run: Run
  /** Every call so far, with its arguments. */
  calls (): string[]
}

/** Shell scripts, first on PATH, that write down how they were called; `script` sees the arguments, and `$FOLDER` to keep state in. */
export function recordTools (t: Test, scripts: Readonly<Record<string, string>>): Tools {
  const folder = t.testdir()
  const log = join(folder, 'calls')
  for (const [name, script] of Object.entries(scripts)) {
    const path = join(folder, name)
    writeFileSync(path, `#!/bin/sh\nFOLDER='${folder}'\necho "${name} $*" >> '${log}'\n${script}\n`)
    chmodSync(path, 0o755)
  }
  const run = createRunner({ PATH: `${folder}:/usr/bin:/bin` })
  return { run, calls: () => existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(0, -1) : [] }
}
