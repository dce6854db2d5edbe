// Whole trials on a simulated clock. A recorded answer of a power sensor, with simulated figures in the place of its own, goes through the
// real parser, sensor, meter, ledger, windows and measurer. Only the machine's load and its clock are made up; every figure follows from
// the seed. What is tried is handed in, so that sources and built files can both be.
import { APP_SHARE, CORES_BUSY, SAMPLE_S, WATTS, createLoad, createNormal, createUniform } from './trial-simulation.mjs'

/** Seconds that a look and a change of state take: they fall between the windows. */
const LOOK_S = 0.05
const CHANGE_S = 0.4
const CPU_COUNT = 4
const BEGAN = 1_700_000_000

/** Where the machine's power goes, second by second. The gauge adds up milliwatts and publishes about once a minute. */
function createMachine ({ workload, suppressed, seed }) {
  const load = createLoad(workload, createNormal(seed))
  const uniform = createUniform(seed ^ 0x5bd1e995)
  const at = { now: 0, second: 0, held: false, busy: 0, app: 0, milliwatts: 0 }
  const gauge = { sum: 1_362_141_123, count: 74_966 }
  let sample = load()
  let published = { ...gauge, milliwatts: 0 }
  let due = Math.floor(uniform() * 60)

  function tick () {
    at.second++
    if (at.second % SAMPLE_S === 0) sample = load()
    const change = at.held ? -suppressed : 0
    at.milliwatts = Math.round(1000 * WATTS * sample * (1 + change))
    at.busy += CORES_BUSY * sample * (1 + change)
    at.app += CORES_BUSY * sample * Math.max(0, APP_SHARE + change)
    gauge.sum += at.milliwatts
    gauge.count++
    if (at.second < due) return
    published = { ...gauge, milliwatts: at.milliwatts }
    due = at.second + 59 + Math.floor(uniform() * 3)
  }

  return {
    at,
    published: () => published,
    pass: seconds => {
      at.now += seconds
      while (at.second + 1 <= at.now) tick()
    }
  }
}

/** The sensors, each behind the recorded answer that it parses. */
const GAUGES = {
  // macOS: mean of the minute between two publications.
  telemetry: ({ createTelemetrySensor }, { machine, recorded, monotonic }) => {
    const put = (text, [name, value]) => text.replace(new RegExp(`(<key>${name}</key>\\s*<integer>)\\d+`), `$1${value}`)
    let last
    let stdout = ''
    const run = async () => {
      const now = machine.published()
      if (now !== last) {
        const values = { SystemLoad: now.milliwatts, AccumulatedSystemLoad: now.sum, SystemLoadAccumulatorCount: now.count }
        last = now
        stdout = Object.entries(values).reduce(put, recorded)
      }
      return { code: 0, stderr: '', stdout }
    }
    return createTelemetrySensor({ run, monotonic })
  },
  // Macs without telemetry: one sample a minute.
  current: ({ createCurrentSensor }, { machine, monotonic }) => {
    const run = async () => {
      const milliamperes = -Math.round(machine.published().milliwatts / 12)
      return { code: 0, stderr: '', stdout: `"ExternalConnected" = No\n"InstantAmperage" = ${milliamperes}\n"Voltage" = 12000\n` }
    }
    return createCurrentSensor({ run, monotonic })
  },
  // Linux: what the battery gives at the moment of the look.
  power_now: ({ createBatterySensor }, { machine, monotonic }) => {
    const files = { type: 'Battery', status: 'Discharging', present: '1', capacity: '60', scope: 'System' }
    const read = async path => {
      const name = path.split('/').at(-1)
      const text = name === 'power_now' ? String(1000 * machine.at.milliwatts) : files[name]
      return text === undefined ? { kind: 'failed', code: 'ENOENT' } : { kind: 'text', text: `${text}\n` }
    }
    return createBatterySensor({ files: { read, list: async () => ['BAT0'] }, monotonic })
  }
}

/** What the measurer needs of a machine, on the simulated clock. */
function createSimulation (real, { gauge, recorded, ...options }) {
  const machine = createMachine(options)
  const monotonic = () => machine.at.now
  const meter = real.createPowerMeter([GAUGES[gauge](real, { machine, recorded, monotonic })])
  const listeners = new Set()
  let before = { now: 0, busy: 0, app: 0 }

  async function look () {
    const { now, busy, app } = machine.at
    const power = await meter.read()
    const seconds = now - before.now
    const apps = [{ id: 'app', name: 'app', cpuSeconds: app - before.app }]
    const busySeconds = busy - before.busy
    const use = { seconds, reading: power.reading, apps, ownCpuSeconds: 0, totalCpuSeconds: busySeconds, cpuCount: CPU_COUNT }
    const sight = { observation: { at: now }, ledger: real.buildLedger(use), power, thermal: {}, supply: { source: 'battery' }, busySeconds }
    before = { now, busy, app }
    for (const listener of listeners) listener(sight)
    machine.pass(LOOK_S)
    return sight
  }

  function change (held) {
    machine.pass(CHANGE_S)
    machine.at.held = held
  }

  return {
    monotonic,
    look,
    onLook: listener => {
      listeners.add(listener)
      return () => { listeners.delete(listener) }
    },
    hold: async () => {
      change(true)
      return { held: true }
    },
    release: async () => {
      change(false)
      return true
    },
    holds: () => machine.at.held ? [{ app: 'app', by: 'profile' }] : [],
    now: () => new Date(1000 * (BEGAN + machine.at.now)),
    pause: async (ms, signal) => {
      signal.throwIfAborted()
      machine.pass(ms / 1000)
    }
  }
}

const APP = { app: 'app', name: 'app', level: 'cap', cpu_limit: 20, reason: 'simulated', evidence: 'default', owed: false }

/** A run whose plan is to be measured. */
function runOf (seed) {
  const request = { observe_s: 60, budget_ms: 1000, seed, trial: true, self_test: false }
  const observation = { processes: 100 }
  const plan = { apps: [APP], touched: 1 }
  const begun = { id: 'simulated0001', started_at: BEGAN, state: 'trial', message: '', mode: 'apply', request, settings: {} }
  return { ...begun, observation, plan, solve: null, trial: null, shared: null, in_force: false }
}

/**
 * One trial from its first window to what is made of it. `parts` are those of a measurer that the test has of its own; without them,
 * everything is kept in memory.
 */
export async function replayTrial (real, { seed, pairs = 60, gauge, parts = {}, ...options }) {
  const simulation = createSimulation(real, { ...options, gauge, seed: Math.imul(seed, 2654435761) })
  const told = { runs: new Map(), trial: undefined, shared: [], learned: { apps: {} } }
  const { hold, release, holds, look, onLook, now, monotonic, pause } = simulation
  const measurer = real.createMeasurer({
    machine: { hold, release, holds, look, onLook },
    now,
    monotonic,
    pause,
    runs: {
      get: id => told.runs.get(id),
      put: async run => { told.runs.set(run.id, run) },
      putTrial: async trial => { told.trial = trial }
    },
    learned: { current: () => told.learned, change: async to => { told.learned = to(told.learned) } },
    config: { trial: { pairs, window_s: 60, settle_s: 0, valid_days: 14, enabled: true } },
    seconds: () => Math.floor(now().getTime() / 1000),
    save: async run => { told.runs.set(run.id, run) },
    inForce: { adopt: async () => {}, end: async () => {} },
    whyNot: () => undefined,
    whyVoid: () => undefined,
    whyRest: () => undefined,
    newShareId: () => seed.toString(16).padStart(32, '0'),
    share: async (result, { shared }) => { told.shared.push({ id: shared.id, result }) },
    log: { info: () => {}, warn: () => {} },
    ...parts
  })
  const run = runOf(seed)
  const trial = real.trialFor(run, { config: { pairs, window_s: 60, settle_s: 0 }, matched: { match: { kind: 'none' }, recommended: null }, runs: [], limits: {} })
  await measurer.measure(run, trial, new AbortController().signal)
  return { ...told, run: told.runs.get(run.id), hours: monotonic() / 3600 }
}

/** Many trials with seeds from `seed` on; rates in percent of them. */
export async function replayMany (real, { count, seed, suppressed = 0, ...options }) {
  const all = []
  for (let i = 0; i < count; i++) all.push(await replayTrial(real, { ...options, suppressed, seed: seed + i }))
  const results = all.map(({ run }) => run.trial.result)
  const rate = test => 100 * results.filter(test).length / count
  const mean = values => values.reduce((sum, value) => sum + value, 0) / count
  return {
    found: rate(({ per_second: { ci95 } }) => ci95[0] > 0),
    falseAlarms: rate(({ per_second: { ci95 } }) => ci95[0] > 0 || ci95[1] < 0),
    none: rate(({ outcome }) => outcome === 'none'),
    coverage: rate(({ per_second: { ci95: [low, high] } }) => low <= 100 * suppressed && 100 * suppressed <= high),
    perSecond: mean(results.map(({ per_second: { saving } }) => saving)),
    contributed: 100 * all.filter(({ shared }) => shared.length === 1).length / count,
    hours: mean(all.map(({ hours }) => hours)),
    voided: mean(all.map(({ run }) => run.trial.voided)),
    all
  }
}
