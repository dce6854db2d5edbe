import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { Test } from 'tap'
import type { ChildProcess } from 'node:child_process'
import { MAIN, eventually, freshHome } from './harness.js'

// A manager of systemd's for a user, real but apart from this machine's own: in a mount namespace that has a /run of its own.
const SYSTEMD = '/lib/systemd/systemd'
const RUNTIME = '/run/user/0'
const MANAGER = [
  'mount -t tmpfs tmpfs /run',
  `mkdir -p /run/systemd/system ${RUNTIME}`,
  `chmod 700 ${RUNTIME}`,
  `exec ${SYSTEMD} --user --log-target=console`
].join(' && ')

interface Manager {
  readonly home: string
  /** Runs a program beside the manager; what it wrote, and how it ended. */
  run (command: string, args: readonly string[]): Promise<{ readonly code: number | null, readonly out: string }>
  pqsd (...args: string[]): Promise<{ readonly code: number | null, readonly json: Record<string, unknown> }>
  /** A property of the unit, as systemd tells it. */
  show (property: string): Promise<string>
}

function missing (): string | false {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'needs root on Linux'
  if (!existsSync(SYSTEMD)) return 'needs systemd'
  try {
    execFileSync('unshare', ['-m', 'sh', '-c', 'mount -t tmpfs tmpfs /run && mkdir /run/x'], { stdio: 'ignore' })
    execFileSync('nsenter', ['--version'], { stdio: 'ignore' })
    return false
  } catch {
    return 'no mount namespace can be made here'
  }
}

async function startManager (t: Test): Promise<Manager | undefined> {
  const home = freshHome(t)
  const env = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', HOME: home, XDG_RUNTIME_DIR: RUNTIME }
  const manager = spawn('unshare', ['-m', 'sh', '-c', MANAGER], { env, stdio: 'ignore' })
  const ended = once(manager, 'exit')
  t.teardown(async () => {
    manager.kill('SIGKILL')
    await ended
  })
  const run: Manager['run'] = async (command, args) => await output(spawn('nsenter', ['-t', String(manager.pid), '-m', '--', command, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] }))
  const answers = async (): Promise<boolean> => manager.exitCode !== null || (await run('systemctl', ['--user', 'show', '--property=Version'])).code === 0
  await eventually(answers, yes => yes)
  if (manager.exitCode !== null) return undefined
  return {
    home,
    run,
    pqsd: async (...args) => {
      const { code, out } = await run(process.execPath, [MAIN, ...args, '--json'])
      return { code, json: JSON.parse(out) as Record<string, unknown> }
    },
    show: async property => (await run('systemctl', ['--user', 'show', 'pqsd.service', '--value', `--property=${property}`])).out.trim()
  }
}

async function output (child: ChildProcess): Promise<{ code: number | null, out: string }> {
  let out = ''
  child.stdout?.setEncoding('utf8').on('data', text => { out += String(text) })
  const [code] = await once(child, 'close') as [number | null]
  return { code, out }
}

function isRunning (pid: number): boolean {
  return existsSync(`/proc/${pid}`)
}

t.test('installed, restarted and taken away under a real systemd', { skip: missing() }, async t => {
  const manager = await startManager(t)
  if (manager === undefined) return t.comment('systemd would not run as a user manager here')
  const { home, pqsd, show, run } = manager
  writeFileSync(join(home, '.pqs_config.json'), JSON.stringify({ listen: { port: 0 }, auto_fetch_on_startup: false }))
  const unit = join(home, '.config/systemd/user/pqsd.service')

  const installed = await pqsd('install')
  t.equal(installed.code, 0, JSON.stringify(installed.json))
  const pid = Number(installed.json['pid'])
  t.equal(await show('MainPID'), String(pid))
  t.strictSame([await show('ActiveState'), await show('UnitFileState'), await show('FragmentPath')], ['active', 'enabled', unit])
  t.match(JSON.parse(readFileSync(join(home, '.pqs/runtime.json'), 'utf8')), { pid })
  t.match((await pqsd('status')).json, { service: { kind: 'installed', run: 'running', pid } })
  t.match((await pqsd('install')).json, { success: true }, 'again, as after an upgrade')

  const before = Number(await show('MainPID'))
  const restarted = await pqsd('restart')
  t.equal(restarted.code, 0, JSON.stringify(restarted.json))
  t.not(Number(restarted.json['pid']), before)
  t.notOk(isRunning(before))

  // Killed, it is not down for good: systemd will start it again.
  await run('systemctl', ['--user', 'kill', '-s', 'KILL', '--kill-who=main', 'pqsd.service'])
  t.equal(await eventually(async () => await show('SubState'), state => state === 'auto-restart'), 'auto-restart')
  await run('systemctl', ['--user', 'start', 'pqsd.service'])
  const again = Number(await eventually(async () => await show('MainPID'), value => value !== '0'))

  // What is not confirmed is only said.
  t.match(await pqsd('uninstall', '--purge'), { code: 2, json: { code: 'USAGE', details: [/\.pqs\//] } })
  t.equal(await show('MainPID'), String(again))
  t.equal((await pqsd('uninstall', '--purge', '--yes')).code, 0)
  t.equal(await show('LoadState'), 'not-found')
  t.notOk(isRunning(again))
  t.strictSame(readdirSync(home, { recursive: true }).filter(name => String(name).includes('pqs')), [], 'nothing is left behind')
})
