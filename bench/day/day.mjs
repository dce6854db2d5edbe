// A scripted day, compressed: the same programs and the same work four ways, in random order. Nothing here is a power sensor: energy is
// the product's own model, which is linear in processor seconds, so its saving is theirs.
import { setTimeout as wait } from 'node:timers/promises'
import { ARMS, runArm } from './arm.mjs'
import { planDay, startDaemon } from './daemon.mjs'
import { calibrate, createDesktop, startPrograms } from './desktop.mjs'
import { reportDay } from './report.mjs'

const YOUNG_SECONDS = 10.5
const DAY = { seconds: 24, blocks: 4, observeSeconds: 5 }

/** `--day SECONDS` and `--blocks N` for a longer or shorter one. */
export async function dayBench (report, { daySeconds = DAY.seconds, dayBlocks = DAY.blocks, dayArms = Object.keys(ARMS) }) {
  if (process.platform !== 'linux') {
    console.log('the day runs on Linux only')
    return undefined
  }
  const desktop = await createDesktop()
  try {
    const parts = { desktop, seconds: daySeconds, hashes: calibrate() }
    const plan = await planFirst(parts, Math.min(DAY.observeSeconds, daySeconds / 4))
    const days = []
    for (let block = 0; block < dayBlocks; block++) {
      for (const name of shuffled(dayArms)) {
        days.push({ block, ...await runArm(name, parts) })
        console.log(`block ${block + 1} of ${dayBlocks}: ${name}`)
      }
    }
    return reportDay(report, { days, plan, seconds: daySeconds, blocks: dayBlocks })
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
