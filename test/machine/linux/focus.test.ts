import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import t from 'tap'
import { createLinuxFront } from '../../../src/machine/linux/focus.js'
import { sessionOf } from '../../../src/machine/linux/focus-session.js'
import { parseHyprlandWindow, parseSwayTree } from '../../../src/machine/linux/focus-wayland.js'
import { parseActiveWindow, parseWindow } from '../../../src/machine/linux/focus-x11.js'
import type { Run } from '../../../src/command.js'
import { numbersIn } from '../numbers.js'
import { directRun } from '../recorded-commands.js'
import type { Outputs } from '../recorded-commands.js'
import { fixture } from '../recorded-system.js'

const ACTIVE = '_NET_ACTIVE_WINDOW(WINDOW): window id # 0x3a00007\n'
const WINDOW = '_NET_WM_PID(CARDINAL) = 1234\nWM_CLIENT_MACHINE(STRING) = "laptop"\nWM_CLASS(STRING) = "Navigator", "firefox"\n'
const sway = fixture('linux/sway-tree.json')
const hyprland = fixture('linux/hyprctl-activewindow.json')

const front = async (env: Record<string, string>, outputs: Outputs): ReturnType<ReturnType<typeof createLinuxFront>> =>
  await createLinuxFront({ run: directRun(outputs), env, host: 'laptop', monotonic: () => 0 })()

t.test('X11 names the window, and the window its process', async t => {
  const outputs = { 'xprop -root': ACTIVE, 'xprop -id 0x3a00007': WINDOW }
  t.strictSame(await front({ DISPLAY: ':0' }, outputs), { kind: 'known', value: { pid: 1234, label: 'firefox' }, source: 'xprop' })
})

t.test('a window that stays in front is asked for its process again after ten seconds only', async t => {
  const outputs: Outputs = { 'xprop -root': ACTIVE, 'xprop -id': WINDOW }
  const asked: string[] = []
  let now = 0
  const run: Run = async (command, args, limits) => {
    asked.push(args[0] ?? '')
    return await directRun(outputs)(command, args, limits)
  }
  const ask = createLinuxFront({ run, env: { DISPLAY: ':0' }, host: 'laptop', monotonic: () => now })
  const pid = async (): Promise<number | undefined> => {
    const told = await ask()
    return told.kind === 'known' ? told.value.pid : undefined
  }
  t.equal(await pid(), 1234)
  t.equal(await pid(), 1234)
  t.strictSame(asked, ['-root', '-id', '-root'])
  Object.assign(outputs, { 'xprop -root': ACTIVE.replace('7', '8'), 'xprop -id': WINDOW.replace('1234', '77') })
  t.equal(await pid(), 77, 'another window')
  Object.assign(outputs, { 'xprop -id': WINDOW.replace('1234', '99') })
  now = 11
  t.equal(await pid(), 99, 'its number may have become that of another one')
  Object.assign(outputs, { 'xprop -root': '', 'xprop -id': '' })
  t.equal(await pid(), undefined)
})

t.test('a window of another computer, or without a process, is no answer', async t => {
  const asked = async (window: string): Promise<string> => (await front({ DISPLAY: ':0' }, { 'xprop -root': ACTIVE, 'xprop -id': window })).kind
  t.equal(await asked(WINDOW.replace('laptop', 'server')), 'unknown')
  t.equal(await asked(WINDOW.replace('_NET_WM_PID(CARDINAL) = 1234', '_NET_WM_PID:  not found.')), 'unknown')
  t.equal(await asked(WINDOW.replace('"laptop"', '""')), 'known')
  t.equal((await front({ DISPLAY: ':0' }, { 'xprop -root': ACTIVE.replace('0x3a00007', '0x0') })).kind, 'unknown')
  t.match(await front({ DISPLAY: ':0' }, {}), { kind: 'unknown', reason: /xprop/ })
})

t.test('a title that looks like an answer is not one', async t => {
  t.equal(parseWindow('WM_NAME(STRING) = "x _NET_WM_PID(CARDINAL) = 77"\n'), undefined)
  t.equal(parseActiveWindow('_NET_ACTIVE_WINDOW:  no such atom on any window.\n'), undefined)
  t.equal(parseActiveWindow('_NET_ACTIVE_WINDOW(WINDOW): window id # 0x3a00007, 0x0\n'), '0x3a00007')
})

t.test('Sway, Hyprland and Plasma are asked in their own ways', async t => {
  t.strictSame(await front({ SWAYSOCK: '/s', DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-1' }, { swaymsg: sway }),
    { kind: 'known', value: { pid: 2002, label: 'firefox' }, source: 'sway' })
  t.strictSame(await front({ HYPRLAND_INSTANCE_SIGNATURE: 'x' }, { hyprctl: hyprland }), { kind: 'known', value: { pid: 1438, label: 'firefox' }, source: 'hyprland' })
  t.strictSame(await front({ WAYLAND_DISPLAY: 'w', XDG_CURRENT_DESKTOP: 'KDE' }, { 'kdotool getactivewindow getwindowpid': '4711\n' }),
    { kind: 'known', value: { pid: 4711 }, source: 'kdotool' })
})

t.test('Hyprland is asked on its socket without starting hyprctl, which remains for where that answers nobody or not in full', async t => {
  const folder = mkdtempSync(join(tmpdir(), 'pqs-')) // the path of a socket has to be short
  t.teardown(() => { rmSync(folder, { recursive: true }) })
  mkdirSync(join(folder, 'hypr', 'sig'), { recursive: true })
  const asked: string[] = []
  let answer: string | undefined = hyprland.replace('1438', '77')
  const server = createServer(socket => {
    socket.once('data', text => {
      asked.push(String(text))
      if (answer === undefined) socket.destroy()
      else socket.end(answer)
    })
  }).listen(join(folder, 'hypr', 'sig', '.socket.sock'))
  await once(server, 'listening')
  const env = { HYPRLAND_INSTANCE_SIGNATURE: 'sig', XDG_RUNTIME_DIR: folder }
  t.match(await front(env, { hyprctl: hyprland }), { kind: 'known', value: { pid: 77 } })
  t.strictSame(asked, ['j/activewindow'])
  answer = 'x'.repeat(100_000)
  t.match(await front(env, { hyprctl: hyprland }), { value: { pid: 1438 } }, 'no window is as large')
  answer = undefined
  t.match(await front(env, { hyprctl: hyprland }), { value: { pid: 1438 } })
  server.close()
  await once(server, 'close')
  t.match(await front(env, { hyprctl: hyprland }), { value: { pid: 1438 } }, 'it has gone')
})

t.test('a tool that fails, or an empty desktop, is unknown', async t => {
  t.equal((await front({ SWAYSOCK: '/s' }, {})).kind, 'unknown')
  t.equal((await front({ SWAYSOCK: '/s' }, { swaymsg: '{"focused":true,"type":"workspace","pid":null}' })).kind, 'unknown')
  t.equal((await front({ HYPRLAND_INSTANCE_SIGNATURE: 'x' }, { hyprctl: '{}' })).kind, 'unknown')
  t.equal((await front({ HYPRLAND_INSTANCE_SIGNATURE: 'x' }, { hyprctl: '{"pid":-1}' })).kind, 'unknown')
  const kde = { WAYLAND_DISPLAY: 'w', XDG_CURRENT_DESKTOP: 'KDE' }
  t.equal((await front(kde, {})).kind, 'unknown')
  t.equal((await front(kde, { kdotool: '0\n' })).kind, 'unknown')
})

t.test('under Wayland the X server is never asked, because it names a window that lost the keyboard', async t => {
  const outputs = { 'xprop -root': ACTIVE, 'xprop -id': WINDOW }
  t.match(await front({ DISPLAY: ':0', WAYLAND_DISPLAY: 'w', XDG_CURRENT_DESKTOP: 'ubuntu:GNOME' }, outputs), { kind: 'unknown', reason: /GNOME/ })
  t.equal((await front({ DISPLAY: ':0', WAYLAND_DISPLAY: 'w' }, outputs)).kind, 'unknown')
  t.equal((await front({ DISPLAY: ':0', WAYLAND_DISPLAY: 'w', XDG_CURRENT_DESKTOP: 'KDE' }, outputs)).kind, 'unknown')
})

t.test('without a session in the environment nothing is asked', async t => {
  t.match(await front({}, { xprop: ACTIVE }), { kind: 'unknown', reason: /session/ })
  t.strictSame(sessionOf({ DISPLAY: '', SWAYSOCK: '' }).kind, 'opaque')
})

t.test('a tree of windows that is deep, wide or no tree ends the search', async t => {
  t.equal(parseSwayTree(`${'{"nodes":['.repeat(30_000)}${']}'.repeat(30_000)}`), undefined)
  t.equal(parseSwayTree('{"nodes":{"focused":true,"pid":3}}'), undefined)
})

t.test('damaged output never throws and never names a process that was not there', async () => {
  const texts = [sway, hyprland, ACTIVE, WINDOW]
  const pids = new Set([1234, 1438, 2002])
  const noises = fc.string({ unit: 'binary', maxLength: 8 }).filter(text => !/\d/.test(text))
  const windows = [parseSwayTree, parseHyprlandWindow, parseWindow]
  const found = (each: string): number[] => windows.flatMap(parse => parse(each)?.pid ?? [])
  fc.assert(fc.property(fc.constantFrom(...texts), fc.nat(700), noises, (text, at, noise) => {
    const damaged = `${text.slice(0, at)}${noise}${text.slice(at + noise.length)}`
    return found(damaged).every(pid => numbersIn(damaged).has(pid)) && found(text.slice(0, at)).every(pid => pids.has(pid))
  }), { numRuns: 1000 })
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text =>
    [...windows, parseActiveWindow].every(parse => parse(text) === undefined)))
  fc.assert(fc.property(fc.json(), text => found(text).every(pid => pid > 0)))
})
