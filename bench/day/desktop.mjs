// A home, a desktop that tells what it is asked (Hyprland's two sockets; recorded answers for sound and wake locks, first on PATH), and the
// day's programs.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { getPriority, setPriority, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { descendants } from '../processes.mjs'

const WORK = new URL('work.mjs', import.meta.url).pathname
/** Programs of the day. What only polls is named so, as data/apps.json names browsers. */
export const PROGRAMS = { front: {}, player: {}, browser: { background_work: 'idle' }, builder: {}, sync: {} }
// Of one core, over the whole day.
const BUILD_SHARE = 0.3
const SYNC_SHARE = 0.08

export async function createDesktop () {
  const home = mkdtempSync(join(tmpdir(), 'pqs-day-'))
  const bin = join(home, 'bin')
  for (const folder of [bin, join(home, '.pqs')]) mkdirSync(folder, { mode: 0o700 })
  for (const name of Object.keys(PROGRAMS)) symlinkSync(WORK, join(home, `${name}.mjs`))
  const node = realpathSync(process.execPath)
  const apps = Object.entries(PROGRAMS).map(([name, rest]) =>
    [name, { name: `day ${name}`, ...rest, match: [{ executable: node, command: join(home, `${name}.mjs`) }] }])
  writeFileSync(join(home, '.pqs', 'apps.json'), JSON.stringify({ apps: Object.fromEntries(apps) }))
  const record = (name, file) => { writeFileSync(join(bin, name), `#!/bin/sh\nexec /bin/cat '${join(bin, file)}'\n`, { mode: 0o755 }) }
  record('pw-dump', 'sound.json')
  record('busctl', 'wakes.json')
  writeFileSync(join(bin, 'wakes.json'), '{"type":"a(ssssuu)","data":[[]]}\n')
  const compositor = await startCompositor(join(home, 'hypr', 'day'))
  return {
    home,
    node,
    env: { PATH: `${bin}:/usr/bin:/bin`, HYPRLAND_INSTANCE_SIGNATURE: 'day', XDG_RUNTIME_DIR: home },
    setFront: compositor.setFront,
    close: () => {
      compositor.close()
      rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    },
    setSound: pid => { writeFileSync(join(bin, 'sound.json'), soundOf(pid)) }
  }
}

// Answers and tells of switches as Hyprland does.
async function startCompositor (folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const listeners = new Set()
  let front
  const answers = createServer(socket => {
    socket.on('error', () => undefined).once('data', () => { socket.end(JSON.stringify({ class: 'recorded', pid: front })) })
  })
  const events = createServer(socket => {
    listeners.add(socket.on('error', () => undefined).once('close', () => { listeners.delete(socket) }))
  })
  await Promise.all([[answers, '.socket.sock'], [events, '.socket2.sock']].map(([server, name]) => once(server.listen(join(folder, name)), 'listening')))
  return {
    setFront: pid => {
      front = pid
      for (const socket of listeners) socket.write(`activewindow>>recorded,${pid}\n`)
    },
    close: () => {
      for (const socket of listeners) socket.destroy()
      answers.close()
      events.close()
    }
  }
}

function soundOf (pid) {
  const props = { 'media.class': 'Stream/Output/Audio', 'client.id': 40, 'application.process.id': pid }
  return JSON.stringify([{ id: 41, type: 'PipeWire:Interface:Node', info: { state: 'running', props } }])
}

/** How many hashes take a millisecond of a processor here; the quickest of several tries, because others may be in the way. */
export function calibrate () {
  const block = Buffer.alloc(8192)
  const tries = Array.from({ length: 20 }, () => {
    const before = process.cpuUsage()
    for (let i = 0; i < 400; i++) createHash('sha256').update(block).digest()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.max(1, Math.round(400 / Math.min(...tries.filter(ms => ms > 0))))
}

/** Starts the programs of a day; what is started must have the system's own priority, or nothing may touch it. */
export async function startPrograms (desktop, { seconds, hashes }) {
  const own = getPriority()
  if (own !== 0) setPriority(0)
  const configs = {
    browser: { script: join(desktop.home, 'browser.mjs') },
    builder: { units: Math.round(BUILD_SHARE * 1000 * seconds) },
    sync: { units: Math.round(SYNC_SHARE * 1000 * seconds), seconds }
  }
  const start = name => startProgram(desktop, name, { role: name, hashes, ...configs[name] })
  const programs = Object.fromEntries(Object.keys(PROGRAMS).map(name => [name, start(name)]))
  if (own !== 0) setPriority(own)
  desktop.setFront(programs.front.pid)
  desktop.setSound(programs.player.pid)
  await Promise.all(Object.values(programs).map(async ({ child }) => await once(child, 'spawn')))
  return programs
}

function startProgram ({ home, node }, name, config) {
  // Detached: what runs in a terminal is never stopped, and the bench may have been started from one.
  const options = { detached: true, stdio: ['pipe', 'pipe', 'inherit'], env: { PATH: '/usr/bin:/bin' } }
  const child = spawn(node, [join(home, `${name}.mjs`), JSON.stringify(config)], options)
  const said = []
  const lines = createInterface(child.stdout).on('line', line => { said.push(JSON.parse(line)) })
  const closed = once(lines, 'close')
  const done = new Promise(resolve => { lines.once('line', resolve) })
  return {
    child,
    pid: child.pid,
    pids: () => [child.pid, ...descendants(child.pid)],
    /** When its pile of work is done. */
    done,
    end: async () => {
      child.kill('SIGTERM')
      await closed
      return said.at(-1)
    },
    kill: () => { try { process.kill(-child.pid, 'SIGKILL') } catch { /* it has ended */ } }
  }
}
