import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Run, RunApp, Trial, TrialPair, TrialResult } from '../../src/contract-types.js'
import { outcomeWords } from '../../src/loop/outcome-words.js'
import { analyseTrial } from '../../src/trial/analyse.js'
import { startsOn } from '../../src/trial/order.js'

/** What an app may be called by whoever wrote it; on pictures for the documents a harmless one. */
export const HOSTILE = process.env['UPDATE_SCREENSHOTS'] === '1' ? 'Photo library' : '<img src=x onerror="document.title=\'taken\'"><script>document.title=\'taken\'</script>'

export interface Planted { readonly modelled: TrialResult, readonly measured: TrialResult }

const PAIRS = 12
const SEED = 7
const WINDOW_S = 10

/** Records of runs as the daemon writes them, with trials whose windows were really analysed. */
export function plantRuns (home: string, now: Date): Planted {
  const folder = join(home, '.pqs', 'runs')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const seconds = Math.floor(now.getTime() / 1000)
  const plan = (id: string, run: Partial<Run>): void => { writeFileSync(join(folder, `${id}.json`), JSON.stringify({ ...baseRun(id, seconds), ...run }), { mode: 0o600 }) }
  const trial = (id: string, frame: TrialFrame): Trial => {
    const finished = finishedTrial(id, frame)
    writeFileSync(join(folder, `${id}.trial.json`), JSON.stringify(finished), { mode: 0o600 })
    // The older one was proven while sharing was off, and waits for the user's word.
    const shared = { id: randomBytes(16).toString('hex'), at: seconds, done: false, kept: frame.label === 'measured' }
    plan(id, { state: 'finished', in_force: frame.label === 'modelled', message: outcomeWords(finished), trial: summary(finished), shared })
    return finished
  }
  const measured = trial('0000000001aaaa', { seconds: seconds - 90_000, saving: 0.09, sensor: 'rapl', label: 'measured' })
  // Its windows lie where the chart will have its points.
  const modelled = trial('0000000002bbbb', { seconds, saving: 0.13, sensor: 'cpu_time_model', label: 'modelled' })
  plan('0000000000aaaa', { state: 'failed', message: `the solvers were asked about ${HOSTILE}`, plan: null, solve: null })
  const evidence = { precision: 400, weighted: 360, trials: 1, pairs: PAIRS, undone: 1, updated_at: seconds }
  writeFileSync(join(home, '.pqs', 'learned.json'), JSON.stringify({ apps: { 'user:Burner': { suspend: evidence } } }), { mode: 0o600 })
  return { measured: resultOf(measured), modelled: resultOf(modelled) }
}

function resultOf ({ result }: Trial): TrialResult {
  if (result === null) throw new Error('the planted trial has no result')
  return result
}

/** A run whose plan was measured and saves, unless `changes` make another result of it. */
export function measuredRun (id: string, seconds: number, changes: Partial<TrialResult> = {}): Run {
  const measured = finishedTrial(id, { seconds, saving: 0.09, sensor: 'rapl', label: 'measured' })
  const trial = { ...measured, result: { ...resultOf(measured), ...changes } }
  return { ...baseRun(id, seconds), state: 'finished', message: 'measured', trial: summary(trial) }
}

interface TrialFrame { readonly seconds: number, readonly saving: number, readonly sensor: 'rapl' | 'cpu_time_model', readonly label: 'measured' | 'modelled' }

function finishedTrial (run: string, { seconds, saving, sensor, label }: TrialFrame): Trial {
  const trial: Trial = {
    run,
    kind: 'plan',
    seed: SEED,
    pairs: PAIRS,
    window_s: WINDOW_S,
    settle_s: 2,
    apps: [{ app: 'user:Burner', level: 'cap', cpu_limit: 20, owed: false }],
    basis: '0'.repeat(32),
    sensor,
    label,
    prior: null,
    done: Array.from({ length: PAIRS }, (_, index) => pairAt(index, seconds, saving)),
    voided: [],
    voided_total: 1,
    state: 'finished',
    reason: '',
    result: null
  }
  return { ...trial, result: analyseTrial(trial) }
}

function pairAt (index: number, seconds: number, saving: number): TrialPair {
  const onFirst = startsOn(SEED, index)
  const window = (on: boolean, slot: number): TrialPair['windows'][0] => {
    const watts = 9 * (on ? 1 - saving : 1) * (1 + 0.02 * Math.sin(7 * index + (on ? 1 : 4)))
    return {
      on,
      started_at: seconds + (2 * index + slot) * WINDOW_S,
      seconds: WINDOW_S - 2,
      joules: watts * (WINDOW_S - 2),
      busy_s: on ? 5.6 : 8,
      apps: { 'user:Burner': on ? 1.6 : 4 + 0.1 * Math.sin(index) }
    }
  }
  return { index, windows: [window(onFirst, 0), window(!onFirst, 1)] }
}

function summary ({ kind, state, reason, pairs, done, window_s: seconds, voided_total: voided, sensor, result }: Trial): Run['trial'] {
  return { kind, state, reason, pairs, pairs_done: done.length, window_s: seconds, voided, sensor, result }
}

const APPS: readonly RunApp[] = [
  appOf({ app: 'user:Burner', name: 'My burner', level: 'cap', watts: 3.2, saved_watts: 1.1, cpu_limit: 20, after: '20 % of a core', reason: 'busy in the background, and a limit disturbs nobody' }),
  appOf({ app: 'process:hostile', name: HOSTILE, level: 'deprioritise', watts: 0.8, saved_watts: 0.1, after: 'batch', reason: `${HOSTILE} may wait` }),
  appOf({ app: 'process:mail', name: 'Mail', level: 'keep', watts: 0.4, saved_watts: 0, after: 'normal', reason: 'it would save less than it would disturb' })
]

function appOf (app: Pick<RunApp, 'app' | 'name' | 'level' | 'watts' | 'saved_watts' | 'after' | 'reason'> & Partial<RunApp>): RunApp {
  return { processes: 1, impact: 0.1, before: 'normal', evidence: 'default', owed: false, ...app }
}

/** A run with a plan, which nobody has measured. */
export function baseRun (id: string, seconds: number): Run {
  return {
    id,
    started_at: seconds - 4000,
    ended_at: seconds - 600,
    trigger: 'manual',
    mode: 'apply',
    state: 'planned',
    message: 'a plan for 3 apps',
    system_type: 'linux_amd_epyc',
    request: { observe_s: 60, budget_ms: 700, seed: 7, trial: true, self_test: false },
    settings: { aggressive_mode: true },
    profile: { kind: 'none', system_type: null, adapted: false },
    observation: { seconds: 60, samples: 12, processes: 84, apps: 9, watts: 9.1, label: 'modelled', sensor: 'cpu_time_model', celsius: null, supply: 'unknown' },
    plan: { apps: [...APPS], ignored: [], ignored_total: 0, watts: 4.4, saved_watts: 1.2, touched: 2 },
    solve: {
      variables: 6,
      energy: 2.125,
      proven: true,
      gap: 0,
      winner: 'exact',
      stopped: 'proven',
      wall_ms: 41,
      cpu_seconds: 0.09,
      quantum_advantage: false,
      solvers: [
        { solver: 'exact', ended: 'report', energy: 2.125, wall_ms: 12, cpu_seconds: 0.02 },
        { solver: 'circuit', ended: 'report', energy: 2.125, wall_ms: 38, cpu_seconds: 0.04 },
        { solver: 'greedy', ended: 'report', energy: 2.5, wall_ms: 3, cpu_seconds: 0.01 },
        { solver: 'sqa', ended: 'killed', message: 'its time was over' }
      ]
    },
    trial: null,
    shared: null,
    in_force: false
  }
}
