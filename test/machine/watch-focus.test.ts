import { execFileSync } from 'node:child_process'
import { chmodSync, closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { createServer } from 'node:net'
import type { Socket } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import type { Test } from 'tap'
import { createFollower } from '../../src/command-follow.js'
import { focusSourceOf } from '../../src/machine/observe/platform.js'
import type { FocusSource } from '../../src/machine/observe/focus-source.js'
import { createFocusWatch } from '../../src/machine/watch-focus.js'
import type { FocusWatch } from '../../src/machine/watch-focus.js'
import { createTestLog } from './act/logging.js'

const monotonic = (): number => performance.now() / 1000
const LSAPPINFO = 'Notification: kLSNotifyBecameFrontmost time=09/03/2026 19:26:07 dataRef={ "ApplicationType"="Foreground", "CFBundleIdentifier"="com.openai.codex", "LSASN"=ASN:0x0-0x45045:, } affectedASN="Codex" ASN:0x0-0x45045:'

interface Heard {
  readonly watch: FocusWatch
  readonly asked: number[]
  /** Resolves when it was asked so often. */
  readonly times: (count: number) => Promise<void>
  setFront (pid: number): void
}

function hear (t: Test, source: FocusSource | undefined, retryMs = 5): Heard {
  const asked: number[] = []
  let front = 1
  let check = (): void => undefined
  const onChange = async (): Promise<number> => {
    asked.push(front)
    check()
    return front
  }
  const watch = createFocusWatch({ source, onChange, monotonic, log: createTestLog(), retryMs })
  t.teardown(async () => { await watch.stop() })
  const times = async (count: number): Promise<void> => await new Promise(resolve => {
    check = () => { if (asked.length >= count) resolve() }
    check()
  })
  return { watch, asked, times, setFront: pid => { front = pid } }
}

/** A command that prints what is written into the pipe; each start of it is counted. */
function recorded (t: Test, name: string): { folder: string, tell: (line: string) => void, starts: () => string[] } {
  const folder = t.testdir()
  const [pipe, starts] = [join(folder, 'pipe'), join(folder, 'starts')]
  execFileSync('mkfifo', [pipe])
  const end = openSync(pipe, 'r+')
  t.teardown(() => { closeSync(end) })
  script(folder, name, `echo "$$ $*" >> '${starts}'\nexec /bin/cat '${pipe}'`)
  return { folder, tell: line => { writeSync(end, `${line}\n`) }, starts: () => readFileSync(starts, 'utf8').trim().split('\n') }
}

function script (folder: string, name: string, text: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`)
  chmodSync(join(folder, name), 0o755)
}

const source = (platform: string, env: Record<string, string>): FocusSource | undefined =>
  focusSourceOf(platform, { env, follow: createFollower(env) })

const COMMANDS = [
  { platform: 'linux', env: { DISPLAY: ':7' }, name: 'xprop', args: '-spy -root _NET_ACTIVE_WINDOW', change: '_NET_ACTIVE_WINDOW(WINDOW): window id # 0x3a00007', other: undefined },
  { platform: 'linux', env: { SWAYSOCK: '/s' }, name: 'swaymsg', args: '-t subscribe -m ["window","workspace"]', change: '{ "change": "focus", "container": { "pid": 5 } }', other: '{ "change": "title" }' },
  { platform: 'darwin', env: {}, name: 'lsappinfo', args: 'listen +becameFrontmost forever', change: LSAPPINFO, other: 'Notification: kLSNotifyApplicationLaunched' }
] as const

for (const { platform, env, name, args, change, other } of COMMANDS) {
  t.test(`${name} tells of a switch, and is ended when nothing is held any more`, async t => {
    const { folder, tell, starts } = recorded(t, name)
    const { watch, asked, times } = hear(t, source(platform, { ...env, PATH: folder }))
    watch.start()
    watch.start()
    t.notOk(watch.isReliable(), 'nothing was told yet')
    if (other !== undefined) tell(other)
    tell(change)
    await times(1)
    t.ok(watch.isReliable())
    await watch.stop()
    t.strictSame(asked.length, 1)
    const [pid = '', ...rest] = (starts()[0] ?? '').split(' ')
    t.equal(rest.join(' '), args)
    t.equal(starts().length, 1)
    t.throws(() => { process.kill(Number(pid), 0) }, { code: 'ESRCH' })
    t.notOk(watch.isReliable())
  })
}

t.test('Hyprland tells of a switch through its socket', async t => {
  const folder = mkdtempSync(join(tmpdir(), 'pqs-')) // the path of a socket has to be short
  t.teardown(() => { rmSync(folder, { recursive: true }) })
  mkdirSync(join(folder, 'hypr', 'sig'), { recursive: true })
  const server = createServer().listen(join(folder, 'hypr', 'sig', '.socket2.sock'))
  await once(server, 'listening')
  t.teardown(() => { server.close() })
  const connected = once(server, 'connection') as Promise<[Socket]>
  const { watch, times, asked } = hear(t, source('linux', { HYPRLAND_INSTANCE_SIGNATURE: 'sig', XDG_RUNTIME_DIR: folder }))
  watch.start()
  const [socket] = await connected
  socket.write('windowtitle>>55d\nactivewin')
  socket.write('dowv2>>55d\n')
  await times(1)
  t.equal(asked.length, 1)
  const gone = once(socket, 'close')
  await watch.stop()
  await gone
})

t.test('a listener that ends is started again, ever more seldom, until it is not wanted', async t => {
  const folder = t.testdir()
  script(folder, 'xprop', `echo x >> '${join(folder, 'starts')}'`)
  const count = (): number => readFileSync(join(folder, 'starts'), 'utf8').length / 2
  const { watch, asked } = hear(t, source('linux', { DISPLAY: ':7', PATH: folder }))
  watch.start()
  const begun = performance.now()
  while (!(performance.now() > begun + 500) || count() < 3) await new Promise(resolve => { setTimeout(resolve, 20) })
  const elapsed = performance.now() - begun
  t.ok(count() <= Math.log2(elapsed / 5) + 2, `${count()} starts in ${elapsed} ms`)
  t.notOk(watch.isReliable())
  await watch.stop()
  t.strictSame(asked, [])
})

t.test('what is missing is not tried again; where nothing tells, nothing is promised', async t => {
  let listened = 0
  const missing = source('linux', { DISPLAY: ':7', PATH: t.testdir() })
  const counted: FocusSource = { name: 'x', listen: onChange => { listened++; return missing?.listen(onChange) ?? t.bailout('no source') as never } }
  const { watch } = hear(t, counted, 1)
  watch.start()
  await new Promise(resolve => { setTimeout(resolve, 60) })
  t.equal(listened, 1)
  for (const env of [{}, { WAYLAND_DISPLAY: 'w', XDG_CURRENT_DESKTOP: 'KDE' }, { WAYLAND_DISPLAY: 'w' }, { HYPRLAND_INSTANCE_SIGNATURE: '../x', XDG_RUNTIME_DIR: '/' }]) {
    t.equal(source('linux', env), undefined)
  }
  t.equal(source('win32', {}), undefined)
  const none = hear(t, undefined)
  none.watch.start()
  t.notOk(none.watch.isReliable())
})

t.test('one that lets switches pass is not relied on, until it tells of one in time', async t => {
  const { folder, tell } = recorded(t, 'xprop')
  const { watch, times, setFront } = hear(t, source('linux', { DISPLAY: ':7', PATH: folder }))
  watch.start()
  tell('x')
  await times(1)
  const begun = monotonic()
  watch.looked(1, begun)
  t.ok(watch.isReliable())
  for (const pid of [2, 3, 4]) {
    t.ok(watch.isReliable())
    watch.looked(pid, monotonic())
  }
  t.notOk(watch.isReliable())
  watch.looked(5, begun - 60)
  setFront(9)
  tell('x')
  await times(2)
  await new Promise(resolve => { setImmediate(resolve) })
  t.ok(watch.isReliable())
})
