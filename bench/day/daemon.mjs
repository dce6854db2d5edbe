// The daemon of the day: the built program, in a home of its own, that may act on the day's programs alone.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { descendants } from '../processes.mjs'
import { PROGRAMS } from './desktop.mjs'
import { secondsWithEnded } from './kernel.mjs'

const MAIN = new URL('../../dist/main.js', import.meta.url).pathname
const CONFIG = {
  listen: { port: 0 },
  primary_server: 'http://127.0.0.1:9',
  backup_servers: [],
  auto_fetch_on_startup: false,
  process_control: 'apply',
  protect: { min_age_s: 10 },
  control: { act_on: 'always', dwell_s: 1, hold_s: 2 },
  optimizer: { automatic: false },
  trial: { enabled: false }
}
// The browser-like tree is one that may be stopped: what the specification's profile says of Discord.
const PROFILES = JSON.parse(readFileSync(new URL('../../data/profiles.json', import.meta.url), 'utf8'))
const CHAT_LIMITS = Object.values(PROFILES).flatMap(profile => profile.process_optimizations?.Discord ?? [])[0]
const DAYS = new Set(Object.keys(PROGRAMS).map(name => `user:${name}`))

export async function startDaemon ({ home, env }, nodeArguments = []) {
  writeFileSync(join(home, '.pqs_config.json'), JSON.stringify(CONFIG))
  const clean = Object.fromEntries(Object.entries(process.env).filter(([key]) => !key.startsWith('PQS_') && key !== 'DATABASE_URL'))
  const child = spawn(process.execPath, [...nodeArguments, MAIN, 'run'], { env: { ...clean, ...env, PQS_HOME: home }, stdio: ['ignore', 'pipe', 'inherit'] })
  const records = []
  const url = await new Promise((resolve, reject) => {
    createInterface(child.stdout).on('line', line => {
      const record = line.startsWith('{') ? JSON.parse(line) : {}
      records.push({ ...record, seen: performance.now() })
      if (record.event === 'listening') resolve(record.url)
    })
    child.once('exit', code => { reject(new Error(`the daemon ended with ${code}`)) })
  })
  const call = async (path, method = 'GET', body = undefined) => {
    const json = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
    const response = await fetch(`${url}${path}`, { method, ...json })
    const answer = await response.json()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${answer.message}`)
    return answer
  }
  return {
    records,
    call,
    /** Of the daemon, its guardian and every command that they ran. */
    seconds: () => [child.pid, ...descendants(child.pid)].reduce((sum, pid) => sum + secondsWithEnded(pid), 0),
    end: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      await once(child, 'exit')
    }
  }
}

/** One run that plans for the day's programs and nobody else: what else lives on this machine is put out of reach first. */
export async function planDay (daemon, observeSeconds) {
  await daemon.call('/api/settings', 'PUT', { settings: { aggressive_mode: true }, process_optimizations: { browser: CHAT_LIMITS } })
  const { apps } = await daemon.call('/api/machine')
  const others = apps.map(({ id }) => id).filter(id => !DAYS.has(id)).slice(0, 200)
  if (others.length > 0) await daemon.call('/api/control', 'PUT', { never_touch: Object.fromEntries(others.map(id => [id, true])) })
  const before = daemon.seconds()
  const { run: begun } = await daemon.call('/api/optimize', 'POST', { observe_s: observeSeconds, trial: false, seed: 1 })
  for (;;) {
    const { run } = await daemon.call(`/api/optimize/runs/${begun.id}`)
    if (run.ended_at !== null && run.ended_at !== undefined) {
      const strangers = run.plan?.apps.filter(({ app, level }) => level !== 'keep' && !DAYS.has(app)) ?? []
      if (strangers.length > 0) {
        await daemon.call('/api/control', 'PUT', { mode: 'observe' })
        throw new Error(`the plan would touch ${strangers.map(({ app }) => app).join(', ')}, which are none of the day's programs; nothing was done`)
      }
      return { run, seconds: daemon.seconds() - before }
    }
    await wait(200)
  }
}
