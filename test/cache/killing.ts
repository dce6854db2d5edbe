import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import t from 'tap'
import { tempFolder } from '../daemon/temp-folder.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** The present sources as plain JavaScript in a temp folder: a child that needs no loader starts in a tenth of the time. */
export function transpileSources (): string {
  const output = tempFolder(t, 'pqs-killing-')
  for (const name of ['schemas', 'node_modules']) symlinkSync(join(ROOT, name), join(output, name))
  writeFileSync(join(output, 'package.json'), '{"type":"module"}')
  const entryPoints = ['src/*.ts', 'src/cache/*.ts', 'src/network/*.ts']
  buildSync({ absWorkingDir: ROOT, entryPoints, outbase: 'src', outdir: join(output, 'src'), format: 'esm', platform: 'node', target: 'es2022' })
  return output
}

export interface KillOptions {
  readonly folder: string
  /** Text of an ES module beside `src/`; it prints a line once it is at work, and works until it is killed. */
  readonly script: string
  readonly args: readonly string[]
  /** How long it may work after its first line, in milliseconds. */
  readonly afterMs: number
}

/** Runs a script and kills it with SIGKILL while it works. Returns the lines that it printed. */
export async function killAtWork ({ folder, script, args, afterMs }: KillOptions): Promise<string[]> {
  const path = join(folder, `child-${randomUUID()}.mjs`) // several are at work at once
  writeFileSync(path, script)
  // `env -i`, because the runner puts its hooks into every environment.
  const child = spawn('/usr/bin/env', ['-i', process.execPath, path, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
  const closed = new Promise(resolve => { child.once('close', resolve) })
  const lines: string[] = []
  const output = createInterface({ input: child.stdout })
  output.on('line', line => { lines.push(line) })
  output.once('line', () => { setTimeout(() => child.kill('SIGKILL'), afterMs) })
  await closed
  if (child.signalCode !== 'SIGKILL') throw new Error(`the child ended by itself: ${child.exitCode}`)
  return lines
}
