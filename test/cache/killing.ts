import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const FOLDERS = ['', 'cache', 'network']

/** The present sources as plain JavaScript in a temp folder: a child that needs no loader starts in a tenth of the time. */
export function transpileSources (): string {
  const output = mkdtempSync(join(tmpdir(), 'pqs-killing-'))
  for (const name of ['schemas', 'node_modules']) symlinkSync(join(ROOT, name), join(output, name))
  writeFileSync(join(output, 'package.json'), '{"type":"module"}')
  for (const folder of FOLDERS) {
    mkdirSync(join(output, 'src', folder), { recursive: true })
    for (const file of readdirSync(join(ROOT, 'src', folder)).filter(name => name.endsWith('.ts'))) {
      const { outputText } = ts.transpileModule(readFileSync(join(ROOT, 'src', folder, file), 'utf8'), {
        compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true }
      })
      writeFileSync(join(output, 'src', folder, file.replace(/\.ts$/, '.js')), outputText)
    }
  }
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
  const child = spawn(process.execPath, [path, ...args], { stdio: ['ignore', 'pipe', 'inherit'], env: {} })
  const closed = new Promise(resolve => { child.once('close', resolve) })
  const lines: string[] = []
  const output = createInterface({ input: child.stdout })
  output.on('line', line => { lines.push(line) })
  output.once('line', () => { setTimeout(() => child.kill('SIGKILL'), afterMs) })
  await closed
  if (child.signalCode !== 'SIGKILL') throw new Error(`the child ended by itself: ${child.exitCode}`)
  return lines
}
