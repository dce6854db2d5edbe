import { execFile } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { freshHome, runCommand, runProgram } from '../process/harness.js'
import { allEntries, readMenu } from './grammar.js'
import type { Entry } from './grammar.js'

const PLUGIN = new URL('../../menubar/pqsd.sh', import.meta.url).pathname
const ENV = { PQS_LISTEN_PORT: '0', PQS_PRIMARY_SERVER: 'http://127.0.0.1:9', PQS_BACKUP_SERVERS: '', PQS_CONTRIBUTION_ENABLED: 'false' }
const PROGRAMS = { swiftbar: { SWIFTBAR: '1' }, xbar: {}, argos: { ARGOS_VERSION: '2' } } as const

interface Call { readonly home: string, readonly path?: string, readonly env?: Record<string, string> }

interface Ended { readonly code: number, readonly stdout: string, readonly stderr: string }

async function sh (args: readonly string[], { home, path = PLUGIN, env = {} }: Call): Promise<Ended> {
  const options = { env: { PATH: '/usr/bin:/bin', HOME: home, PQS_HOME: home, ...env }, timeout: 30_000 }
  return await new Promise(resolve => {
    execFile('/bin/sh', [path, ...args], options, (error, stdout, stderr) => { resolve({ code: Number(error?.code ?? 0), stdout, stderr }) })
  })
}

function entry (entries: readonly Entry[], start: string): Entry | undefined {
  return entries.find(({ text }) => text.startsWith(start))
}

t.test('with a daemon, the plugin shows the menu in every program, and its entries do what they say', async t => {
  const home = freshHome(t)
  const daemon = runProgram(t, ['run'], { home, env: { ...ENV, PQS_AUTH: 'token' } })
  const { url } = await daemon.event('listening')
  // xbar's folder has a blank in its name.
  mkdirSync(join(home, 'Application Support'))
  const path = join(home, 'Application Support', 'pqsd.30s.sh')
  copyFileSync(PLUGIN, path)

  for (const [program, env] of Object.entries(PROGRAMS)) {
    const { stdout, stderr } = await sh([], { home, path, env })
    const shown = readMenu(stdout, program as keyof typeof PROGRAMS)
    t.equal(stderr, '')
    t.match(shown.bar, [{ text: /^⚡ .* W$/ }])
    const entries = allEntries(shown)
    for (const name of ['📡 Network Status', '🔄 Sync Network', '📤 Contribute Data', 'Mode: observe', 'Saving: not measured yet', 'Nothing is held down']) t.ok(entry(entries, name), name)
    t.ok(entry(entries, '📡')?.items.some(({ text }) => text.startsWith('Trust: unpinned')))
    t.strictSame(entry(entries, '📤')?.command, [], 'sharing is off')
    t.equal(entry(entries, 'Open dashboard')?.parameters['href'], `${String(url)}/`)
    t.strictSame(entry(entries, 'Apply')?.command, [path, 'mode', 'apply'])
    t.notOk(stdout.includes('\n\n'), 'an empty line would be an empty entry')
  }

  const click = async (start: string): Promise<Entry[]> => {
    const [, ...args] = entry(allEntries(readMenu((await sh([], { home, path })).stdout, 'xbar')), start)?.command ?? []
    t.equal((await sh(args, { home, path })).code, 0)
    return allEntries(readMenu((await sh([], { home, path })).stdout, 'xbar'))
  }
  t.ok(entry(await click('Apply'), '✓ Apply'))
  t.ok(entry(await click('Pause for an hour'), 'Mode: apply, paused'))
  t.ok(entry(await click('Resume'), '→ Goes on'))
  t.ok(entry(await click('🔄'), '→ Not done: no trusted root is pinned'), 'what came of a click is told')
  t.equal((await sh(['release', 'nobody'], { home })).code, 0)
  t.match(readFileSync(join(home, '.pqs', 'menubar-note'), 'utf8'), /^Not done: nobody is not held down/)

  for (const args of [['release'], ['release', '../control'], ['release', 'a;b'], ['mode', 'both'], ['format']]) t.equal((await sh(args, { home })).code, 2, args.join(' '))

  daemon.child.kill('SIGKILL')
  await daemon.exited()
  t.match((await sh([], { home })).stdout, /^⚡ off\n---\npqsd is not running\n/)
})

t.test('without a daemon it says so, in every program, and how to start one', async t => {
  const home = freshHome(t)
  for (const [program, env] of Object.entries(PROGRAMS)) {
    const { code, stdout, stderr } = await sh([], { home, env })
    t.equal(code, 0)
    t.equal(stderr, '')
    t.match(readMenu(stdout, program as keyof typeof PROGRAMS), { bar: [{ text: '⚡ off' }], menu: [{ text: 'pqsd is not running' }, { text: /pqsd run/ }] })
  }
})

t.test('it is put into the folders of the programs that are there, and taken out again; what is not ours stays', async t => {
  const home = freshHome(t)
  const env = { HOME: home }
  t.match(await runCommand(['menubar', 'install'], { home, env }), { code: 1, stderr: /--dir/ })
  const folder = join(home, 'plugins')
  mkdirSync(folder)
  writeFileSync(join(folder, 'pqsd.own.sh'), '#!/bin/sh\n')
  const install = async (...args: string[]): Promise<string[]> => {
    const { stdout } = await runCommand(['menubar', 'install', '--dir', folder, '--json', ...args], { home, env })
    return (JSON.parse(stdout) as { installed: string[] }).installed
  }
  await install()
  const [path = ''] = await install('--interval', '5m')
  t.match(path, /pqsd\..*5m\+?\.sh$/)
  t.equal(readdirSync(folder).length, 2, 'the one with the old interval is gone')
  const { stdout } = await sh([], { home: '/nonexistent', path })
  t.match(stdout, /⚡ off/)
  t.match(readFileSync(path, 'utf8'), new RegExp(`PQS_HOME='${home}'`))
  t.equal((await runCommand(['menubar', 'install', '--dir', folder, '--interval', 'often'], { home, env })).code, 2)
  t.equal((await runCommand(['menubar', 'uninstall', '--dir', folder], { home, env })).code, 0)
  t.strictSame(readdirSync(folder), ['pqsd.own.sh'])
  if (process.platform === 'linux') {
    mkdirSync(join(home, '.config', 'argos'), { recursive: true })
    t.equal((await runCommand(['menubar', 'install'], { home, env })).code, 0)
    t.ok(existsSync(join(home, '.config', 'argos', 'pqsd.r.30s+.sh')))
  }
  rmSync(folder, { recursive: true })
})
