import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const compilerOptions = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true }

// Holds three apps down and lets them go again and again, at three levels, until it is killed. Anything is allowed: what is
// tested is what remains.
const SCRIPT = `
import { createActuators } from './src/machine/act/actuators.js'
import { createLinuxControl } from './src/machine/act/cap-linux.js'
import { createGuardian } from './src/machine/act/guardian.js'
import { createHands } from './src/machine/act/hands.js'
import { createIdentity } from './src/machine/act/identity.js'
import { createJournal } from './src/machine/act/journal.js'
import { createRunner } from './src/command.js'
const [path, text, uid, once] = process.argv.slice(2)
const trees = JSON.parse(text)
const run = createRunner(process.env)
const control = createLinuxControl()
const log = { debug () {}, info () {}, warn () {}, error (...args) { console.error(...args) } }
const { isSame, read } = createIdentity({ platform: 'linux', run })
const now = () => new Date()
const monotonic = () => performance.now() / 1000
const { started } = await read(process.pid)
const journal = createJournal({ path, self: { pid: process.pid, started }, isAlive: isSame, now })
const guardian = createGuardian({ resume: processes => control.signal(processes, 'SIGCONT'), log, platform: 'linux' })
const actuators = createActuators({ platform: 'linux', run, uid: Number(uid) })
const mayTouch = () => ({ allowed: true, levels: ['deprioritise', 'cap', 'suspend'], limits: [] })
const hands = createHands({ actuators, journal, guardian, control, mayTouch, now, monotonic, log, cpuCount: 2, maxFights: 2 })
await journal.open()
await guardian.start()
const levels = ['suspend', 'cap', 'deprioritise']
const apps = trees.map((processes, index) => ({ id: levels[index], name: levels[index], origin: 'user', processes }))
const table = { at: 0, processes: new Map(trees.flat().map(process => [process.pid, process])) }
await hands.update(table, apps, { table })
for (let first = true; ; first = false) {
  await Promise.all(apps.map(app => hands.hold(app, { level: app.id, cpuLimit: 10, reason: 'a test', by: 'user' })))
  if (first) console.log('ready ' + guardian.pid)
  if (once === 'once') await new Promise(resolve => setTimeout(resolve, 1e6))
  await new Promise(resolve => setTimeout(resolve, Math.random() * 50))
  await hands.releaseAll()
}
`

/** The present sources of the machine as plain JavaScript in a temp folder, with the driver beside them. */
export function transpileMachine (): string {
  const folder = mkdtempSync(join(tmpdir(), 'pqs-driver-'))
  for (const name of ['schemas', 'node_modules', 'data']) symlinkSync(join(ROOT, name), join(folder, name))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  const top = readdirSync(join(ROOT, 'src')).filter(name => name.endsWith('.ts'))
  const machine = readdirSync(join(ROOT, 'src/machine'), { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts')).map(name => join('machine', name))
  for (const name of [...top, ...machine]) {
    const { outputText } = ts.transpileModule(readFileSync(join(ROOT, 'src', name), 'utf8'), { compilerOptions })
    const output = join(folder, 'src', name.replace(/\.ts$/, '.js'))
    mkdirSync(dirname(output), { recursive: true })
    writeFileSync(output, outputText)
  }
  writeFileSync(join(folder, 'driver.mjs'), SCRIPT)
  return folder
}

export interface Driver {
  readonly child: ChildProcess
  readonly guardianPid: number
}

/** Starts the driver; resolves when the three trees are held. `once`: it then leaves them so. */
export async function startDriver (folder: string, args: readonly string[]): Promise<Driver> {
  const child = spawn(process.execPath, [join(folder, 'driver.mjs'), ...args], { stdio: ['ignore', 'pipe', 'inherit'], env: { PATH: process.env['PATH'] } })
  const lines = createInterface({ input: child.stdout })
  const [line]: string[] = await once(lines, 'line')
  return { child, guardianPid: Number(line?.split(' ')[1]) }
}
