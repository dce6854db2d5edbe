// Starts and ends the programs under test, and reads what they cost from the kernel.
import { spawn } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { once } from 'node:events'

const MAIN = new URL('../dist/main.js', import.meta.url).pathname
const CLOCK_TICKS = 100

/** Starts a Node program and resolves with its base URL once /health answers. */
export async function start (args, { env = {}, port }) {
  const begun = performance.now()
  const child = spawn(process.execPath, args, { env: { ...ownEnvironment(), ...env }, stdio: ['ignore', 'ignore', 'inherit'] })
  const url = `http://127.0.0.1:${port}`
  await firstAnswer(`${url}/health`, child)
  return { child, url, startedMs: performance.now() - begun, stop: async () => { await stop(child) } }
}

// What the bench is started with must not configure what it measures.
function ownEnvironment () {
  return Object.fromEntries(Object.entries(process.env).filter(([key]) => !key.startsWith('PQS_') && key !== 'DATABASE_URL'))
}

export const startDaemon = async (home, port, env = {}) => await start([MAIN, 'run'], {
  port,
  env: { PQS_HOME: home, PQS_LISTEN_PORT: String(port), PQS_LOG_LEVEL: 'silent', PQS_AUTO_FETCH_ON_STARTUP: 'false', ...env }
})

async function firstAnswer (url, child) {
  const deadline = performance.now() + 30_000
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the program ended with ${child.exitCode}`)
    try {
      const response = await fetch(url)
      await response.arrayBuffer()
      return
    } catch {
      await new Promise(resolve => setTimeout(resolve, 2))
    }
  }
  throw new Error(`${url} did not answer within 30 s`)
}

async function stop (child) {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

/** Resident memory in MiB. */
export function residentMiB (pid) {
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024
}

/** CPU seconds of all threads since the start. */
export function cpuSeconds (pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / CLOCK_TICKS
}

/** Proportional set size in MiB of every process below a pid: shared pages are counted once. */
export function familyPssMiB (pid) {
  const pids = [pid, ...descendants(pid)]
  return pids.reduce((sum, each) => sum + Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${each}/smaps_rollup`, 'utf8'))[1]) / 1024, 0)
}

export function descendants (pid) {
  const children = readdirSync('/proc').filter(name => /^\d+$/.test(name)).filter(name => {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
      return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === pid
    } catch {
      return false
    }
  }).map(Number)
  return children.flatMap(child => [child, ...descendants(child)])
}
