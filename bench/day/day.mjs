// A scripted day, compressed: the same programs and the same work four ways, in random order. Nothing here is a power sensor: energy is
// the product's own model, which is linear in processor seconds, so its saving is theirs.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { ARMS, runArm } from './arm.mjs'
import { planDay, startDaemon } from './daemon.mjs'
import { calibrate, createDesktop, startPrograms } from './desktop.mjs'
import { reportDay } from './report.mjs'

const YOUNG_SECONDS = 10.5
const DAY = { seconds: 24, blocks: 4, observeSeconds: 5 }

// Work of a sixth, so that what is measured is the daemon and not the crowd on the processors.
const STILL = { share: 1 / 6, settleSeconds: 15 }

/** `--still SECONDS`: what the daemon costs while its plan stays in force and nothing else happens. */
async function stillBench (report, seconds) {
  const desktop = await createDesktop()
  const programs = await startPrograms(desktop, { seconds: 3600, hashes: Math.round(calibrate() * STILL.share) })
  let daemon
  try {
    daemon = await startDaemon(desktop)
    await wait(YOUNG_SECONDS * 1000)
    await planDay(daemon, DAY.observeSeconds)
    await wait(STILL.settleSeconds * 1000)
    const { holds } = await daemon.call('/api/holds')
    const before = { used: daemon.seconds(), at: performance.now() }
    await wait(seconds * 1000)
    const ours = 1e5 * (daemon.seconds() - before.used) / (performance.now() - before.at)
    const note = holds.map(({ app, level, state }) => `${app} ${state}: ${level}`).join(', ')
    report.row({ what: `own cost over ${seconds} s in which the plan stays in force, % of a core`, ours, note, aim: '≤ 0.5' })
  } finally {
    await daemon?.end()
    for (const program of Object.values(programs)) program.kill()
    desktop.close()
  }
}

/**
 * `--day SECONDS` and `--blocks N` for a longer or shorter one, `--arms A,B` for some of the ways, `--into FILE` to add days to those of
 * earlier runs: the table is of all of them; `--still SECONDS` for the daemon alone.
 */
export async function dayBench (report, options) {
  const { daySeconds = DAY.seconds, dayBlocks = DAY.blocks, dayArms = Object.keys(ARMS), dayInto, dayStill } = options
  if (process.platform !== 'linux') {
    console.log('the day runs on Linux only')
    return undefined
  }
  if (dayStill !== undefined) return await stillBench(report, dayStill)
  const desktop = await createDesktop()
  try {
    const parts = { desktop, seconds: daySeconds, hashes: calibrate() }
    const plan = await planFirst(parts, Math.min(DAY.observeSeconds, daySeconds / 4))
    const days = dayInto === undefined || !existsSync(dayInto) ? [] : JSON.parse(readFileSync(dayInto, 'utf8'))
    for (let i = 0; i < dayBlocks; i++) {
      for (const name of shuffled(dayArms)) {
        const block = days.filter(day => day.name === name).length
        days.push({ block, ...await runArm(name, parts) })
        console.log(`block ${block + 1}: ${name}`)
        if (dayInto !== undefined) writeFileSync(dayInto, JSON.stringify(days))
      }
    }
    return reportDay(report, { days, plan, seconds: daySeconds })
  } finally {
    desktop.close()
  }
}

// The plan is made the day before, as it is every day, and is in force when the measured day begins.
async function planFirst ({ desktop, hashes }, observeSeconds) {
  const programs = await startPrograms(desktop, { seconds: 3600, hashes })
  let daemon
  try {
    daemon = await startDaemon(desktop)
    await wait(YOUNG_SECONDS * 1000)
    return await planDay(daemon, observeSeconds)
  } finally {
    await daemon?.end()
    for (const program of Object.values(programs)) program.kill()
  }
}

function shuffled (names) {
  const rest = [...names]
  return names.map(() => rest.splice(Math.floor(Math.random() * rest.length), 1)[0])
}
