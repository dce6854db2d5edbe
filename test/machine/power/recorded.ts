import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createRunner } from '../../../src/command.js'
import type { Run } from '../../../src/command.js'
import { createSensorFiles } from '../../../src/machine/linux/power-file.js'
import type { SensorFiles } from '../../../src/machine/linux/power-file.js'

export const captured = (name: string): string => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')

/** A command that prints the next of some outputs each time it is run, and the last one from then on. */
export function printing (...outputs: readonly string[]): Run {
  let turn = 0
  return async () => ({ code: 0, stdout: outputs[Math.min(turn++, outputs.length - 1)] ?? '' })
}

/** Real commands of these names, found first on PATH, that print recorded output. */
export function recordedCommands (folder: string, outputs: Readonly<Record<string, string>>): Run {
  for (const [name, output] of Object.entries(outputs)) {
    writeFileSync(join(folder, `${name}.out`), output)
    writeFileSync(join(folder, name), `#!/bin/sh\ncat '${join(folder, name)}.out'\n`)
    chmodSync(join(folder, name), 0o755)
  }
  return createRunner({ PATH: `${folder}:/usr/bin:/bin` })
}

/** Real files below a folder in place of /sys. */
export function recordedFiles (folder: string, files: Readonly<Record<string, string>>): SensorFiles {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return createSensorFiles(folder)
}

/** The same files, where some answer with an error of the system: root, who runs tests, is never refused. */
export function refusing (files: SensorFiles, codes: Readonly<Record<string, string>>): SensorFiles {
  return {
    list: files.list,
    read: async path => {
      const code = codes[path]
      return code === undefined ? await files.read(path) : { kind: 'failed', code }
    }
  }
}

/** Monotonic seconds that go on by a step with each look. */
export function steppingClock (step: number): () => number {
  let at = 0
  return () => (at += step)
}
