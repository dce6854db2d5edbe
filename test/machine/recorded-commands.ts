import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Test } from 'tap'
import type { Run } from '../../src/command.js'
import { createRunner } from '../../src/command.js'

/** Output by command and first arguments, such as `lsappinfo front`; the longest that fits answers. */
export type Outputs = Readonly<Record<string, string>>

/** Real commands, first on PATH, that print what was recorded. What is not recorded fails with 1. */
export function recordCommands (t: Test, outputs: Outputs): string {
  const folder = t.testdir()
  const names = new Set(Object.keys(outputs).map(key => key.split(' ')[0] ?? ''))
  for (const name of names) {
    const keys = Object.keys(outputs).filter(key => key.split(' ')[0] === name).sort((one, other) => other.length - one.length)
    const cases = keys.map((key, index) => {
      writeFileSync(join(folder, `${name}.${index}`), outputs[key] ?? '')
      return `  '${key}'*) exec /bin/cat '${folder}/${name}.${index}' ;;`
    })
    writeFileSync(join(folder, name), ['#!/bin/sh', `case "${name} $*" in`, ...cases, 'esac', 'exit 1', ''].join('\n'))
    chmodSync(join(folder, name), 0o755)
  }
  return folder
}

/** A runner that finds the recorded commands and nothing else. */
export function recordedRun (t: Test, outputs: Outputs): Run {
  return createRunner({ PATH: recordCommands(t, outputs) })
}

/** The same without processes, for many inputs. */
export function directRun (outputs: Outputs): Run {
  const keys = Object.keys(outputs).sort((one, other) => other.length - one.length)
  return async (command, args) => {
    const line = [command, ...args].join(' ')
    const key = keys.find(each => line.startsWith(each))
    return key === undefined ? { code: 127, stdout: '' } : { code: 0, stdout: outputs[key] ?? '' }
  }
}
