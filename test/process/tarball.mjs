// The tarball of the built program, installed globally into an empty prefix: install, run, status, menu bar, uninstall,
// and nothing left behind.
import assert from 'node:assert/strict'
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'

const ROOT = new URL('../../', import.meta.url).pathname
const RUNS = [/^dist\/(?!.*\.map$)/, /^schemas\//, /^data\//, /^launchd\/pqsd\.plist$/, /^systemd\/pqsd\.service$/, /^menubar\/pqsd\.sh$/, /^man\/pqsd\.1$/,
  /^(?:openapi\.yaml|package\.json|README\.md|LICENSE|CHANGELOG\.md)$/]
const folder = mkdtempSync(join(tmpdir(), 'pqs-tarball-'))
const [prefix, home, commands] = ['prefix', 'home', 'commands'].map(name => {
  mkdirSync(join(folder, name))
  return join(folder, name)
})
const { PQS_HOME: _home, XDG_CONFIG_HOME: _config, ...inherited } = process.env
const env = { ...inherited, HOME: home, PATH: [commands, join(prefix, 'bin'), process.env.PATH].join(delimiter) }

// Service managers that take everything in and start nothing, so that none of this machine's own is touched.
function recordManagers () {
  const managers = {
    systemctl: 'case "$*" in *--property=Version*) echo Version=252 ;; *" show "*) echo LoadState=loaded; echo ActiveState=inactive; echo UnitFileState=enabled ;; esac',
    loginctl: 'echo Linger=no',
    launchctl: '[ "$1" != print ] || exit 113'
  }
  for (const [name, body] of Object.entries(managers)) {
    writeFileSync(join(commands, name), `#!/bin/sh\necho "${name} $*" >> '${folder}/asked'\n${body}\n`)
    chmodSync(join(commands, name), 0o755)
  }
}

const npm = (...args) => execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8', timeout: 300_000 })

function filesIn (path) {
  const entries = readdirSync(path, { recursive: true, withFileTypes: true })
  return entries.filter(entry => !entry.isDirectory()).map(entry => join(entry.parentPath, entry.name))
}

function pqsd (...args) {
  const { status, stdout, stderr } = spawnSync(join(prefix, 'bin', 'pqsd'), args, { env, encoding: 'utf8', timeout: 60_000 })
  return { status, stdout, stderr }
}

function good (...args) {
  const result = pqsd(...args)
  assert.equal(result.status, 0, `pqsd ${args.join(' ')}: ${result.stdout}${result.stderr}`)
  return result.stdout
}

async function runMeanwhile (action) {
  const child = spawn(join(prefix, 'bin', 'pqsd'), ['run'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const exit = once(child, 'exit')
  const timer = setTimeout(() => { child.kill('SIGKILL') }, 120_000)
  try {
    await new Promise((resolve, reject) => {
      createInterface(child.stdout).on('line', line => { if (line.startsWith('{') && JSON.parse(line).event === 'listening') resolve() })
      child.once('exit', () => { reject(new Error('the program ended before it listened')) })
    })
    action(child.pid)
    child.kill('SIGTERM')
    assert.deepEqual(await exit, [0, null])
  } finally {
    clearTimeout(timer)
    child.kill('SIGKILL')
  }
}

try {
  recordManagers()
  const [{ filename, files }] = JSON.parse(npm('pack', '--ignore-scripts', '--json', '--pack-destination', folder))
  const idle = files.map(({ path }) => path).filter(path => !RUNS.some(pattern => pattern.test(path)))
  assert.deepEqual(idle, [], 'the tarball holds what does not run')
  npm('install', '--global', '--prefix', prefix, '--omit=optional', '--engine-strict', '--prefer-offline', '--no-audit', '--no-fund', join(folder, filename))

  writeFileSync(join(home, '.pqs_config.json'), JSON.stringify({ listen: { port: 0 }, primary_server: 'http://127.0.0.1:9', backup_servers: [] }))
  const plugins = process.platform === 'darwin' ? join(home, 'Library', 'Application Support', 'xbar', 'plugins') : join(home, '.config', 'argos')
  mkdirSync(plugins, { recursive: true })
  assert.ok(JSON.parse(good('install', '--no-start', '--json')).service.file.startsWith(home))
  good('menubar', 'install')
  assert.equal(filesIn(plugins).length, 1)
  await runMeanwhile(pid => {
    assert.ok(good('status').includes(`pid ${pid}`))
    assert.equal(pqsd('uninstall', '--purge').status, 2) // says what it would delete, and does nothing
  })
  assert.ok(filesIn(home).length > 2)
  good('uninstall', '--purge', '--yes')
  assert.deepEqual(filesIn(home), [])
  npm('uninstall', '--global', '--prefix', prefix, 'pqs-network')
  assert.deepEqual(filesIn(prefix).filter(path => !path.endsWith('.package-lock.json')), [])
  console.log(`the tarball holds ${files.length} files, and left nothing behind`)
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
