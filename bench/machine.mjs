// What it costs to look at every process of the machine at the idle interval, with at least 600 of them: ours, and `ps` once per look.
// Costs are processor seconds as the kernel counts them, children included; each figure is the least of several rounds.
import { execFile, spawn } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { once } from 'node:events'
import { hostname } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'

const PROCESSES = 600
// The daemon looks this often while nobody needs it to look more often.
const IDLE_INTERVAL_SECONDS = 5
const ROUNDS = 5
const LOOKS = 12
const PS = ['-Ao', 'pid,ppid,uid,nice,rss,stat,tty,lstart,time,comm']
const SI_CACHE_MS = 600
const run = promisify(execFile)

export async function machineBench (report, { idleSeconds }) {
  const sleepers = await fill()
  try {
    const { sample, observe } = await eyes()
    const peers = await peerLooks()
    const count = (await sample()).processes.size
    const ours = await cheapest(sample)
    for (const { name, look } of peers) {
      const theirs = await cheapest(look)
      report.row({ what: `one look at ${count} processes, ms of a core`, note: name, ours: ours * 1e3, peer: theirs * 1e3, ratio: ours / theirs })
    }
    share(report, `looking at ${count} processes every ${IDLE_INTERVAL_SECONDS} s, % of a core`, ours, '≤ 0.3')
    share(report, 'the same, grouped into apps, with focus, idle time, sound and wake locks, each asked for as often as the daemon asks', await cheapest(observe), '')
    await wakeups(report, sample, Math.min(idleSeconds, 30))
  } finally {
    for (const sleeper of sleepers) sleeper.kill('SIGKILL')
  }
}

function share (report, what, secondsPerLook, aim) {
  report.row({ what, ours: secondsPerLook / IDLE_INTERVAL_SECONDS * 100, aim })
}

async function fill () {
  const missing = Math.max(0, PROCESSES - readdirSync('/proc').filter(name => /^\d+$/.test(name)).length)
  const sleepers = Array.from({ length: missing }, () => spawn('sleep', ['600'], { stdio: 'ignore' }))
  await Promise.all(sleepers.map(async sleeper => await once(sleeper, 'spawn')))
  return sleepers
}

async function eyes () {
  const { createProcessFiles, mostProcessFiles } = await built('linux/process-files')
  const { createPatientPresence } = await built('patient-presence')
  const [{ createLinuxSampler }, { observerOf }, { readCatalogue }, { compileRules }, { createRunner }] = await Promise.all([
    built('linux/processes'), built('observe/platform'), built('catalogue'), built('catalogue-rules'), import(new URL('../dist/command.js', import.meta.url))
  ])
  const monotonic = () => performance.now() / 1000
  const rules = [compileRules(readCatalogue(), 'catalogue', process.env.HOME ?? '/')]
  const place = { env: process.env, host: hostname(), uid: process.getuid(), run: createRunner(process.env) }
  // Between two looks the daemon's clock goes on by one interval.
  let seconds = 0
  const wrapPresence = probes => createPatientPresence(probes, () => seconds)
  const observer = observerOf({ platform: process.platform, rules, now: () => new Date(), monotonic, wrapPresence, ...place })
  return {
    sample: createLinuxSampler({ monotonic, isInterpreter: () => false, files: createProcessFiles({ pathOf: pid => `/proc/${pid}/stat`, most: mostProcessFiles() }) }),
    observe: async () => {
      seconds += IDLE_INTERVAL_SECONDS
      await observer.observe()
    }
  }
}

async function built (name) {
  return await import(new URL(`../dist/machine/${name}.js`, import.meta.url))
}

async function peerLooks () {
  const looks = [{ name: 'ps', look: async () => { await run('ps', PS, { maxBuffer: 2 ** 26 }) } }]
  try {
    const { default: systeminformation } = await import('systeminformation')
    looks.push({
      name: 'systeminformation',
      look: async () => {
        await wait(SI_CACHE_MS) // asked again sooner, it gives the answer before
        await systeminformation.processes()
      }
    })
  } catch {
    console.log('systeminformation is not installed, so it is not compared')
  }
  return looks
}

// Processor seconds of one look, ours and those of the commands that it ran.
async function cheapest (look) {
  await look()
  let least = Infinity
  for (let round = 0; round < ROUNDS; round++) {
    const before = cost()
    for (let index = 0; index < LOOKS; index++) await look()
    least = Math.min(least, (cost() - before) / LOOKS)
  }
  return least
}

function cost () {
  const { user, system } = process.cpuUsage()
  const stat = readFileSync('/proc/self/stat', 'latin1')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (user + system) / 1e6 + (Number(fields[13]) + Number(fields[14])) / 100
}

// A sleeping thread that runs again has been woken: that is what a voluntary context switch ends with.
async function wakeups (report, sample, seconds) {
  const rounds = Math.max(1, Math.floor(seconds / IDLE_INTERVAL_SECONDS))
  const before = switches()
  for (let round = 0; round < rounds; round++) {
    await wait(IDLE_INTERVAL_SECONDS * 1000)
    await sample()
  }
  report.row({ what: `wake-ups per second of a process that only samples, every ${IDLE_INTERVAL_SECONDS} s`, ours: (switches() - before) / (rounds * IDLE_INTERVAL_SECONDS) })
}

function switches () {
  return readdirSync('/proc/self/task').reduce((total, task) => {
    return total + Number(/^voluntary_ctxt_switches:\t(\d+)$/m.exec(readFileSync(`/proc/self/task/${task}/status`, 'utf8'))[1])
  }, 0)
}
