// The method of trials on simulated machines: false alarms, coverage, power, work that comes back, and what a prior saves.
import { readFileSync } from 'node:fs'
import { createLeftover } from '../dist/loop/leftover.js'
import { createMeasurer } from '../dist/loop/measure.js'
import { trialFor } from '../dist/loop/trial-of-run.js'
import { createCurrentSensor } from '../dist/machine/darwin/battery-current.js'
import { createTelemetrySensor } from '../dist/machine/darwin/battery-telemetry.js'
import { createBatterySensor } from '../dist/machine/linux/battery-sensor.js'
import { buildLedger } from '../dist/machine/power/ledger.js'
import { createPowerMeter } from '../dist/machine/power/meter.js'
import { analyseTrial } from '../dist/trial/analyse.js'
import { untouchedFor } from '../dist/trial/order.js'
import { newTrial, nextPair } from '../dist/trial/sequence.js'
import { pairsNeeded } from '../dist/trial/shrink.js'
import { replayMany } from './trial-replay.mjs'
import { WORKLOADS, simulateMany } from './trial-simulation.mjs'

const METHOD = { newTrial, nextPair, analyseTrial, untouchedFor }
const SENSORS = { createCurrentSensor, createTelemetrySensor, createBatterySensor }
const MEASURING = { createMeasurer, trialFor, ...SENSORS, buildLedger, createPowerMeter }
const RECORDED = new URL('../test/machine/fixtures/darwin/power/m1-pro-charging.xml', import.meta.url)
const COUNT = 1000
// A standard error of at most 0.8 points, where three are aimed at.
const POWER_COUNT = 4000
const REPLAYED = 800
const SEED = 20261123

export async function trialBench (report) {
  const many = options => simulateMany(METHOD, { count: COUNT, seed: SEED, workload: WORKLOADS.office, pairs: 60, ...options })
  const spread = `${COUNT} trials, seed ${SEED}`
  const row = (what, ours, aim, peer) => { report.row({ what, ours, aim, spread, ...peer === undefined ? {} : { peer } }) }

  for (const [name, workload] of Object.entries(WORKLOADS)) {
    const none = many({ workload })
    row(`${name}, nothing saved, 60 pairs: false alarms, %`, none.falseAlarms, '5 ± 1.5')
    row(`${name}, nothing saved, 60 pairs: savings claimed, %`, none.found)
    row(`${name}, 5 % saved, 60 pairs: coverage of the 95 % interval, %`, many({ workload, suppressed: 0.05 }).coverage, '95 ± 1.5')
  }
  row('A/A, office, 60 pairs: alarms, %', many({ kind: 'self_test' }).falseAlarms, '5 ± 1.5')
  const power = (what, quoted, options) => {
    const ours = many({ suppressed: 0.05, count: POWER_COUNT, ...options }).foundPerSecond
    report.row({ what: `5 % saved, ${what}: found, %`, ours, peer: `${quoted} quoted`, aim: '± 3 of the peer', spread: `${POWER_COUNT} trials, seed ${SEED}` })
  }
  power('office, 60 pairs', 92, {})
  power('office, 30 pairs', 60, { pairs: 30 })
  power('quiet, 30 pairs', 86, { pairs: 30, workload: WORKLOADS.quiet })
  power('bursty, 120 pairs', 92, { pairs: 120, workload: WORKLOADS.bursty })
  // What the program decides with: the claim.
  const decided = (what, options) => {
    const { found, claimCoverage, claim, trueSaving } = many(options)
    row(`${what}: true saving ${trueSaving.toFixed(1)} %, claimed, %`, claim)
    row(`${what}: called a saving, %`, found)
    row(`${what}: coverage of the claim, %`, claimCoverage, '95 ± 1.5')
  }
  decided('nothing saved, office', {})
  decided('5 % saved, office', { suppressed: 0.05 })
  decided('5 % saved, quiet', { suppressed: 0.05, workload: WORKLOADS.quiet })
  for (const returns of [0, 0.25, 0.5, 1]) {
    for (const drain of returns === 0 ? [1] : [1, 0.5, 0.3, 0.1]) decided(`10 % suppressed, ${100 * returns} % returns, ${100 * drain} % of it per off window`, { suppressed: 0.1, returns, drain })
  }
  decided('10 % suppressed, all returns, 3 % of it per off window', { suppressed: 0.1, returns: 1, drain: 0.03 })
  for (const own of [0.1, 0.25]) {
    decided(`app drifts by ${100 * own} %, 5 % saved`, { suppressed: 0.05, own })
    decided(`app drifts by ${100 * own} %, all returns, 10 % of it per off window`, { suppressed: 0.1, returns: 1, drain: 0.1, own })
  }
  decided('10 % suppressed of work still to be done', { suppressed: 0.1, owed: true })
  // Of the power at mean load half is drawn whatever the machine does.
  const half = (what, options) => {
    const { found, lost, perSecond, claim, trueSaving, harmSeen } = many({ idle: 0.5, suppressed: 0.1, ...options })
    row(`half the power idle, ${what}: true saving ${trueSaving.toFixed(1)} %, measured per second, %`, perSecond)
    row(`half the power idle, ${what}: claimed, %`, claim)
    row(`half the power idle, ${what}: called a saving, %`, found)
    row(`half the power idle, ${what}: called a loss, or its app harmful, %`, Math.max(lost, harmSeen), '0')
  }
  half('10 % of work suppressed that is still to be done', { owed: true })
  half('10 % of work suppressed, all returns, 50 % of it per off window', { returns: 1, drain: 0.5 })
  half('10 % of work suppressed, nothing returns', {})
  const falsely = (what, options) => { row(`${what}: called a saving, %`, many({ suppressed: 0.1, returns: 1, ...options }).found, '≤ 5') }
  for (const backlog of [1, 3, 10, 30]) {
    const rest = restAfter(backlog)
    for (const drain of [0.1, 0.2, 0.3]) {
      falsely(`held for ${backlog} windows before the trial, then ${rest} with nothing held, all returns, ${100 * drain} % of it per off window`, { backlog, rest, drain })
    }
  }
  falsely('the same with no rest after 30 windows, all returns, 10 % of it per off window (what the rest prevents)', { backlog: 30, drain: 0.1 })
  for (const drain of [0.1, 0.3]) falsely(`half of the pairs void after their on window, all returns, ${100 * drain} % of it per off window`, { voided: 0.5, drain })
  falsely('8 pairs, all returns, 50 % of it per off window', { pairs: 8, drain: 0.5 })
  const alone = widthOf(many({ suppressed: 0.05 }).results, ({ claim }) => claim)
  for (const [pairs, sd] of [[40, 2], [44, 2.72]]) {
    const prior = { saving: 5, sd, machines: 40 }
    decided(`prior 5 ± ${sd}, ${pairs} pairs, nothing saved`, { pairs, prior })
    decided(`prior 5 ± ${sd}, ${pairs} pairs, 5 % saved`, { pairs, prior, suppressed: 0.05 })
    const together = widthOf(many({ pairs, prior, suppressed: 0.05 }).results, ({ pooled }) => pooled)
    row(`prior 5 ± ${sd}, ${pairs} pairs: width of the interval, points (peer: 60 pairs, no prior)`, together, '≤ the peer', alone)
  }
  for (const sd of [2, 3, 4]) row(`pairs needed with a prior of ± ${sd} points, of 60`, pairsNeeded({ pairs: 60, prior: { saving: 5, sd } }))
  await replayBench(report)
}

/** For how many windows nothing is held before a trial whose app was held for so many. */
function restAfter (windows) {
  const trial = { kind: 'plan', run: '', apps: [{ app: 'app' }], sensor: null, window_s: 60, settle_s: 0 }
  const seconds = 66
  let [at, holds] = [0, []]
  const leftover = createLeftover({ machine: { holds: () => holds }, trial: () => undefined })
  const see = () => { leftover.see({ observation: { at } }) }
  see()
  holds = [{ app: 'app', by: 'profile', state: 'held' }]
  see()
  for (let window = 0; window < windows; window++) {
    at += seconds
    if (window === windows - 1) holds = []
    see()
  }
  let rest = 0
  for (; leftover.whyRest(trial, null) !== undefined; rest++) {
    at += seconds
    see()
  }
  return rest
}

/** Of the 95 % interval, the mean over all trials. */
function widthOf (results, estimate) {
  const widths = results.map(result => estimate(result).ci95).map(([low, high]) => high - low)
  return widths.reduce((sum, width) => sum + width, 0) / widths.length
}

/** The same through sensor, windows and measurer, on a simulated clock. */
async function replayBench (report) {
  const recorded = readFileSync(RECORDED, 'utf8')
  const spread = `${REPLAYED} trials, seed ${SEED}`
  for (const gauge of ['telemetry', 'power_now']) {
    for (const workload of ['quiet', 'office']) {
      const many = async suppressed => {
        const day = { gauge, recorded, workload: WORKLOADS[workload], suppressed }
        return await replayMany(MEASURING, { ...day, count: REPLAYED, seed: SEED, pairs: 60 })
      }
      const what = `${gauge} replayed, ${workload}, 60 pairs`
      const [none, planted] = [await many(0), await many(0.05)]
      report.row({ what: `${what}, nothing saved: false alarms, %`, ours: none.falseAlarms, spread, aim: '5 ± 1.5' })
      report.row({ what: `${what}, nothing saved: no detectable effect, %`, ours: none.none, spread })
      report.row({ what: `${what}, 5 % saved: coverage of the 95 % interval, %`, ours: planted.coverage, spread, aim: '95 ± 1.5' })
      report.row({ what: `${what}, 5 % saved: found and contributed, %`, ours: planted.contributed, spread })
      report.row({ what: `${what}: hours`, ours: planted.hours, spread })
    }
  }
}
