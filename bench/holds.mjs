// What holding costs and how exact it is, through the built program: a tree of ten processes that burn processors, watched, capped,
// suspended, and let go in every way. Times are of the wall and mean something on an idle machine only.
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { promisify } from 'node:util'
import { cpuSeconds, descendants, startDaemon } from './processes.mjs'
import { kernelOf, recordedDesktop } from './recorded-desktop.mjs'

const MAIN = new URL('../dist/main.js', import.meta.url).pathname
const APP = 'user:Burner'
const PORT = 5391
const SWITCHES = 20
// After a change of level, whose own cost is none of holding.
const SETTLE_MS = 3000
const run = promisify(execFile)

export async function holdsBench (report) {
  const desktop = recordedDesktop()
  let daemon = await startDaemon(desktop.home, PORT, desktop.env)
  const pqsd = async (...args) => await run(process.execPath, [MAIN, ...args, '--json'], { env: { ...process.env, PQS_HOME: desktop.home, PQS_LISTEN_PORT: String(PORT) } })
  const tree = [desktop.tree, ...descendants(desktop.tree)]
  const used = () => tree.reduce((sum, pid) => sum + kernelOf(pid).seconds, 0)
  const all = state => tree.every(pid => (kernelOf(pid).state === 'T') === (state === 'T'))
  const untouched = () => all('R') && tree.every(pid => kernelOf(pid).policy === 0)
  try {
    await until(async () => (await look(daemon.url))?.state === 'free', 60_000)
    await measured(report, { daemon, used, count: tree.length })
    await pqsd('hold', APP, '--level', 'cap', '--cpu-limit', '20')
    await capped(report, { daemon, used })
    await pqsd('hold', APP, '--level', 'suspend')
    await wait(SETTLE_MS)
    report.row({ what: 'daemon and what it runs while an app is suspended, % of a core', ours: await costOf(daemon, 40) })
    await switches(report, { desktop, url: daemon.url, all })

    await pqsd('release', APP)
    await undone(report, 'pqsd release', untouched)
    await hold(daemon.url, 'suspend')
    await daemon.stop()
    await undone(report, 'SIGTERM', untouched)
    for (const level of ['suspend', 'deprioritise', 'cap']) {
      daemon = await startDaemon(desktop.home, PORT, desktop.env)
      await hold(daemon.url, level)
      await kill(daemon)
      if (level === 'suspend') await undone(report, 'kill -9, guardian alone', () => all('R'), '≤ 2000')
      daemon = await startDaemon(desktop.home, PORT, desktop.env)
      await undone(report, `kill -9 of a ${level} and restart, from the first answer`, untouched)
      await daemon.stop()
    }
  } finally {
    await daemon.stop()
    desktop.close()
  }
}

async function look (url) {
  const { apps, interval_s: seconds } = await (await fetch(`${url}/api/machine`)).json()
  return { ...apps.find(({ id }) => id === APP), seconds }
}

async function hold (url, level) {
  const ask = async () => {
    const body = JSON.stringify({ app: APP, level })
    return (await fetch(`${url}/api/holds`, { method: 'POST', body, headers: { 'content-type': 'application/json' } })).status === 200
  }
  await until(ask, 30_000)
}

async function measured (report, { daemon, used, count }) {
  await wait(1100)
  await look(daemon.url)
  const before = { used: used(), at: performance.now() }
  await wait(10_000)
  const { cpu_seconds: told, seconds } = await look(daemon.url)
  const rate = (used() - before.used) / (performance.now() - before.at) * 1000
  report.row({ what: `processor use of a tree of ${count}, cores`, note: 'peer: /proc over the same 10 s', ours: told / seconds, peer: rate, ratio: told / seconds / rate, aim: '0.98 to 1.02' })
}

async function capped (report, { daemon, used }) {
  await wait(SETTLE_MS)
  const before = { used: used(), at: performance.now() }
  const cost = await costOf(daemon, 20)
  report.row({ what: 'share of a core of a tree capped at 20 %, over 20 s', ours: (used() - before.used) / (performance.now() - before.at) * 1e5, aim: '17 to 23' })
  report.row({ what: 'daemon and what it runs while an app is capped, % of a core', ours: cost })
}

async function costOf ({ child }, seconds) {
  const cost = () => [child.pid, ...descendants(child.pid)].reduce((sum, pid) => sum + cpuSeconds(pid), 0) + kernelOf(child.pid).ended
  const [before, at] = [cost(), performance.now()]
  await wait(seconds * 1000)
  return (cost() - before) / (performance.now() - at) * 1e5
}

async function switches (report, { desktop, url, all }) {
  const took = []
  for (let round = 0; round < SWITCHES; round++) {
    await until(async () => all('T'), 10_000)
    const begun = performance.now()
    desktop.setFront(desktop.tree)
    await until(async () => all('R'), 10_000)
    took.push(performance.now() - begun)
    desktop.setFront(desktop.bystander)
    await hold(url, 'suspend')
  }
  took.sort((one, other) => one - other)
  const at = part => took[Math.min(took.length - 1, Math.floor(part * took.length))]
  report.row({ what: 'from the switch to the front until all of a suspended app runs, ms', ours: at(0.5), spread: `p95 ${at(0.95).toFixed(0)} of ${took.length}`, aim: '≤ 250' })
}

async function undone (report, how, isUndone, aim = '') {
  const begun = performance.now()
  await until(async () => isUndone(), 10_000)
  report.row({ what: `all undone after ${how}, ms`, ours: performance.now() - begun, aim })
}

async function kill ({ child }) {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

async function until (isSo, deadlineMs) {
  const end = performance.now() + deadlineMs
  while (!await isSo()) {
    if (performance.now() > end) throw new Error('it did not happen in time')
    await wait(2)
  }
}
