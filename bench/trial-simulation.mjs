// Trials of a simulated machine, for the bench and the tests. The workloads are chosen, not fitted to recordings. No import, so that
// sources and built files can both be tried; every figure follows from the seed.
export const WATTS = 8
export const SAMPLE_S = 5
export const CORES_BUSY = 2
const BEGAN = 1_700_000_000
/** Share of the machine's work that the held app does. */
export const APP_SHARE = 0.3

/** Relative noise of a 5 s sample, and a drift of the load that is an AR(1) process of this standard deviation and time constant. */
export const WORKLOADS = {
  quiet: { white: 0.2, drift: 0.1, tau: 600 },
  office: { white: 0.2, drift: 0.25, tau: 600 },
  bursty: { white: 0.25, drift: 0.45, tau: 900 }
}

/** Uniform numbers in [0, 1): mulberry32, by Tommy Ettinger, public domain. */
export function createUniform (seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Standard normal numbers: Box and Muller, 1958. */
export function createNormal (seed) {
  const uniform = createUniform(seed)
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
}

/**
 * A complete trial. `suppressed` is the share of mean power that the on windows hold back; of this work the share `returns` is done later:
 * of what is left, the share `drain` in each off window. `harm` is a share of mean power that the on windows use more, whatever the app
 * does; `own` the standard deviation of a drift of the app's work that the rest of the machine has no part in. `lead` seconds at the start
 * of each window are not measured; a reading that is late by `smear` seconds covers so much of what came before the window. Seconds are
 * multiples of five. Of the power at mean load the share `idle` is drawn whatever the machine does. `backlog` is what was put off before
 * the trial, in units of one on window, and `rest` so many windows with nothing held between that and the first pair. A share `voided` of
 * pairs is cut short at the end of their on window, and measured again after a window with nothing held.
 */
export function simulateTrial (trial, options) {
  const { workload, suppressed = 0, returns = 0, drain = 1, harm = 0, own = 0, idle = 0, lead = 0, smear = 0, nextPair, seed } = options
  const { backlog = 0, rest = 0, voided = 0 } = options
  const normal = createNormal(seed)
  const load = createLoad(workload, normal)
  const ownLoad = own > 0 ? createLoad({ white: 0, drift: own, tau: workload.tau }, createNormal(seed ^ 0x5bd1e995)) : () => 1
  const windowSamples = trial.window_s / SAMPLE_S
  const samples = []
  const starts = []
  const uncounted = []
  const chance = createUniform(seed ^ 0x2545f491)
  let debt = backlog * suppressed * returns * (1 - drain) ** rest

  function pass (on) {
    const due = on ? 0 : debt * drain
    debt += on ? suppressed * returns : -due
    const held = on ? suppressed : 0
    const more = on ? harm : 0
    for (let i = 0; i < windowSamples + lead / SAMPLE_S; i++) {
      samples.push(sampleOf({ load: load(), own: ownLoad(), change: due - held, more, idle }, normal))
    }
  }

  for (let at = trial; at.done.length < trial.pairs;) {
    const pair = nextPair(at)
    const isVoid = voided > 0 && pair.some(({ on }) => on) && chance() < voided
    for (const { on } of isVoid ? pair.slice(0, 1 + pair.findIndex(each => each.on)) : pair) {
      if (!isVoid) starts.push({ on, at: samples.length + lead / SAMPLE_S })
      pass(on)
    }
    if (isVoid) {
      uncounted.push({ at: BEGAN + samples.length * SAMPLE_S, seconds: trial.window_s + lead })
      pass(false)
    } else at = { ...at, done: [...at.done, { index: at.done.length, windows: [] }] }
  }
  const windows = starts.map(({ on, at }) => windowOf(samples, { on, from: Math.max(0, at - smear / SAMPLE_S), count: windowSamples }))
  const done = Array.from({ length: trial.pairs }, (_, index) => ({ index, windows: windows.slice(2 * index, 2 * index + 2) }))
  return { ...trial, done, ...uncounted.length === 0 ? {} : { held_uncounted: uncounted } }
}

// The load is log-normal with mean one, so that a share of power is a share of power at any load.
export function createLoad ({ white, drift, tau }, normal) {
  const keep = Math.exp(-SAMPLE_S / tau)
  let state = drift * normal()
  return () => {
    state = keep * state + drift * Math.sqrt(1 - keep * keep) * normal()
    return Math.exp(state - drift * drift / 2) * Math.max(0.05, 1 + white * normal())
  }
}

function sampleOf ({ load, own, change, more, idle }, normal) {
  const work = own * Math.max(0, APP_SHARE + change)
  const all = load * (1 - APP_SHARE + work)
  const watts = WATTS * (idle + (1 - idle) * all + load * more)
  return { watts, busy: CORES_BUSY * all, app: Math.max(0, CORES_BUSY * load * work * (1 + 0.1 * normal())) }
}

function windowOf (samples, { on, from, count }) {
  const taken = samples.slice(from, from + count)
  const sum = key => taken.reduce((total, sample) => total + sample[key] * SAMPLE_S, 0)
  const startedAt = BEGAN + from * SAMPLE_S
  return { on, started_at: startedAt, seconds: taken.length * SAMPLE_S, joules: sum('watts'), busy_s: sum('busy'), apps: { app: sum('app') } }
}

/** Runs `count` trials with seeds from `seed` on. `trueSaving` in percent. Rates are in percent of the trials. */
export function simulateMany ({ newTrial, nextPair, analyseTrial, untouchedFor }, many) {
  const { count, seed, pairs, kind = 'plan', owed = false, prior = null, ...machine } = many
  const { suppressed = 0, returns = 0, harm = 0, idle = 0 } = machine
  const trueSaving = kind === 'plan' ? 100 * ((1 - idle) * suppressed * (owed ? 0 : 1 - returns) - harm) : 0
  const results = Array.from({ length: count }, (_, i) => {
    const plan = { run: 'simulated', kind, seed: seed + i, pairs, windowSeconds: 60, settleSeconds: machine.lead ?? 0, basis: '', prior }
    const empty = newTrial({ ...plan, untouched: untouchedFor(pairs), apps: [{ app: 'app', level: 'cap', owed }] })
    const trial = simulateTrial(empty, { ...machine, nextPair, seed: Math.imul(seed + i, 2654435761) })
    return analyseTrial({ ...trial, sensor: 'battery_telemetry', label: 'measured' })
  })
  const rate = test => 100 * results.filter(test).length / count
  const mean = value => results.reduce((sum, result) => sum + value(result), 0) / count
  const covers = ({ ci95: [low, high] }, saving) => low <= saving && saving <= high
  // The app's own share of its power; harm is not its work, but only it was held.
  const trueShare = trueSaving / 100 / APP_SHARE
  return {
    trueSaving,
    found: rate(({ outcome }) => outcome === 'saving'),
    lost: rate(({ outcome }) => outcome === 'loss'),
    claimedAlarms: rate(({ outcome }) => outcome !== 'none'),
    claimCoverage: rate(({ claim }) => covers(claim, trueSaving)),
    claimTooHigh: rate(({ claim: { ci95 } }) => ci95[0] > trueSaving),
    foundPerSecond: rate(({ per_second: { ci95 } }) => ci95[0] > 0),
    falseAlarms: rate(({ per_second: { ci95 } }) => ci95[0] > 0 || ci95[1] < 0),
    coverage: rate(({ per_second: each }) => covers(each, trueSaving)),
    perSecond: mean(({ per_second: { saving } }) => saving),
    perWork: mean(({ per_work: { saving } }) => saving),
    claim: mean(({ claim: { saving } }) => saving),
    ownShare: mean(({ apps: [app] }) => app.saving) * APP_SHARE * 100,
    shareCoverage: rate(({ apps: [{ saving, se }] }) => Math.abs(saving - trueShare) <= 1.96 * se),
    harmSeen: rate(({ apps: [{ saving, se }] }) => saving + 1.96 * se < 0),
    returned: mean(({ rebound }) => rebound?.fraction ?? 0),
    results
  }
}
