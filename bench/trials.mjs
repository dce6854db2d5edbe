// The method of trials on simulated machines: false alarms, coverage, power, work that comes back, and what a prior saves.
import { analyseTrial } from '../dist/trial/analyse.js'
import { newTrial, nextPair } from '../dist/trial/sequence.js'
import { pairsNeeded } from '../dist/trial/shrink.js'
import { WORKLOADS, simulateMany } from './trial-simulation.mjs'

const METHOD = { newTrial, nextPair, analyseTrial }
const COUNT = 1000
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
  row('5 % saved, office, 60 pairs: found, %', many({ suppressed: 0.05 }).foundPerSecond, '± 3 of the peer', '92 quoted')
  row('5 % saved, office, 30 pairs: found, %', many({ suppressed: 0.05, pairs: 30 }).foundPerSecond, '± 3 of the peer', '60 quoted')
  row('5 % saved, quiet, 30 pairs: found, %', many({ suppressed: 0.05, pairs: 30, workload: WORKLOADS.quiet }).foundPerSecond, '± 3 of the peer', '86 quoted')
  row('5 % saved, bursty, 120 pairs: found, %', many({ suppressed: 0.05, pairs: 120, workload: WORKLOADS.bursty }).foundPerSecond, '± 3 of the peer', '92 quoted')
  for (const returns of [0.25, 0.5, 1]) {
    const back = many({ suppressed: 0.1, returns })
    row(`10 % suppressed, ${100 * returns} % comes back: true saving ${back.trueSaving.toFixed(1)} %, read per second, %`, back.perSecond)
    row(`10 % suppressed, ${100 * returns} % comes back: claimed, %`, back.claim)
  }
  row('10 % suppressed of work still to be done: true saving 0 %, claimed, %', many({ suppressed: 0.1, owed: true }).claim)
  row('the same: called a saving, %', many({ suppressed: 0.1, owed: true }).found)
  for (const sd of [2, 3, 4]) row(`pairs needed with a prior of ± ${sd} points, of 60`, pairsNeeded({ pairs: 60, prior: { saving: 5, sd } }))
}
