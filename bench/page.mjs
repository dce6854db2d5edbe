// The dashboard in Chromium: what it weighs, when it is painted, and what it costs to leave it open.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { cpuSeconds, startDaemon } from './processes.mjs'

const CHROMIUM = '/usr/bin/chromium'
const PORT = 15_002
const ROUNDS = 7

export async function pageBench (report, { idleSeconds }) {
  if (!existsSync(CHROMIUM)) throw new Error(`${CHROMIUM} is not installed`)
  const home = mkdtempSync(join(tmpdir(), 'pqs-bench-'))
  const daemon = await startDaemon(home, PORT)
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  try {
    await weight(report, browser, daemon.url)
    await paint(report, browser, daemon.url)
    await idle(report, browser, { daemon, idleSeconds })
  } finally {
    await browser.close()
    await daemon.stop()
    rmSync(home, { recursive: true })
  }
}

// Everything that the page and its chart load, as it goes over the wire.
async function weight (report, browser, url) {
  const page = await browser.newPage()
  let bytes = 0
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const assets = new Set()
  session.on('Network.responseReceived', ({ requestId, response }) => { if (!/\/(?:api|health)/.test(response.url)) assets.add(requestId) })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => { if (assets.has(requestId)) bytes += encodedDataLength })
  await open(page, url)
  await page.evaluate(async () => { for (let look = 0; look < 2; look++) await new Promise(resolve => setTimeout(resolve, 6000)).then(async () => await fetch('/api/machine')) })
  await page.reload()
  await page.locator('#chart canvas').waitFor({ timeout: 20_000 })
  await page.close()
  const folder = new URL('../dist/web/', import.meta.url)
  const loaded = ['index.html', 'page.css', 'main.js', 'icon.svg', ...chunksOf(folder)].reduce((sum, name) => sum + readFileSync(new URL(`${name}.gz`, folder)).length, 0)
  report.row({ what: 'page with chart, kB over the wire, brotli and headers', ours: bytes / 1000, aim: '≤ 100' })
  report.row({ what: 'page with chart, kB, gzip', ours: loaded / 1000, aim: '≤ 100' })
}

function chunksOf (folder) {
  const main = readFileSync(new URL('main.js', folder), 'utf8')
  return [...new Set([...main.matchAll(/\.\/((?:chart|chunk)-[A-Z0-9]+\.js)/g)].map(match => match[1]))]
}

async function paint (report, browser, url) {
  const times = []
  for (let round = 0; round <= ROUNDS; round++) {
    const page = await browser.newPage() // a context of its own: nothing is cached
    await open(page, url)
    const ms = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime)
    await page.close()
    if (round > 0) times.push(ms)
  }
  times.sort((a, b) => a - b)
  report.row({ what: 'first contentful paint, ms, nothing cached', ours: times[Math.floor(times.length / 2)], spread: `${times[0].toFixed(0)}–${times.at(-1).toFixed(0)}`, aim: '≤ 300' })
}

async function idle (report, browser, { daemon, idleSeconds }) {
  const page = await browser.newPage()
  await open(page, daemon.url)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await new Promise(resolve => setTimeout(resolve, 15_000))
  const before = { page: await taskSeconds(session), daemon: cpuSeconds(daemon.child.pid) }
  await new Promise(resolve => setTimeout(resolve, idleSeconds * 1000))
  const after = { page: await taskSeconds(session), daemon: cpuSeconds(daemon.child.pid) }
  await page.close()
  const share = name => (after[name] - before[name]) / idleSeconds * 100
  report.row({ what: `open page, % of a core over ${idleSeconds} s`, ours: share('page'), aim: '≤ 1', note: 'time of its main thread in tasks' })
  report.row({ what: `daemon with the page open, % of a core over ${idleSeconds} s`, ours: share('daemon'), aim: '≤ 0.5' })
}

async function taskSeconds (session) {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration').value
}

async function open (page, url) {
  await page.goto(url)
  await page.locator('#connection').filter({ hasText: 'Live' }).waitFor()
}
