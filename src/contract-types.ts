// Generated from schemas/ by `npm run gen:types`. Do not edit.

/**
 * apple_silicon_m<gen>[_pro|_max|_ultra], intel_mac_<class>, linux_<vendor>_<class>
 */
export type SystemType = string
/**
 * What measured the power behind a saving, best first.
 */
export type Sensor = 'battery_telemetry' | 'rapl' | 'battery' | 'external_meter' | 'cpu_time_model' | 'unknown'
export type ControlPlan = {
  /**
   * sortable by time
   */
  run: string
  /**
   * Unix time in seconds
   */
  at: number
  /**
   * false: an app of it is no longer held, by your word, your settings or what was learned since; what its trial measured was all of it
   */
  whole?: boolean
  /**
   * @maxItems 20
   */
  apps: {
    app: string
    name: string
    level: 'deprioritise' | 'cap' | 'suspend'
    state: 'held' | 'paused' | 'waiting' | 'refused'
    /**
     * rule, source and saving, for a person
     */
    reason: string
  }[]
} | null
export type FigureLabel = 'measured' | 'modelled' | 'unavailable'
export type HoldLevel = 'deprioritise' | 'cap' | 'suspend'
export type RunProfile = {
  kind: 'exact' | 'closest' | 'none'
  system_type: SystemType | null
  adapted: boolean
} | null
export type RunObservation = {
  seconds: number
  samples: number
  processes: number
  apps: number
  watts: number | null
  label: 'measured' | 'modelled' | 'unavailable'
  sensor: Sensor | null
  celsius: number | null
  supply: 'mains' | 'battery' | 'ups' | 'unknown'
} | null
export type RunPlan = {
  /**
   * @maxItems 20
   */
  apps: RunApp[]
  /**
   * @maxItems 200
   */
  ignored: RunIgnored[]
  ignored_total: number
  watts: number
  saved_watts: number
  touched: number
} | null
export type RunSolve = {
  variables: number
  /**
   * watts
   */
  energy: number
  /**
   * whether no other plan is better in this model
   */
  proven: boolean
  gap: number | null
  winner: string | null
  stopped: string
  wall_ms: number
  cpu_seconds: number
  /**
   * null: circuit and baseline could not be compared
   */
  quantum_advantage: boolean | null
  /**
   * @maxItems 8
   */
  solvers: RunSolver[]
} | null
export type RunTrial = {
  kind: 'plan' | 'self_test'
  state: 'waiting' | 'running' | 'finished' | 'void'
  reason: string
  pairs: number
  pairs_done: number
  window_s: number
  /**
   * left out at the start of each window
   */
  settle_s?: number
  /**
   * pairs that did not count and were measured again
   */
  voided: number
  /**
   * why the last of them did not
   */
  last_void?: string
  sensor: Sensor | null
  result: TrialResult | null
} | null
export type TrialRebound = {
  /**
   * share of the suppressed work that was seen to come back in later windows
   */
  fraction: number
  se: number
} | null
/**
 * the claim together with what others had proven; never contributed
 */
export type TrialPooled = {
  /**
   * percent of mean power saved; negative means that more was used
   */
  saving: number
  /**
   * 95 % interval, lower and upper bound, percent
   *
   * @minItems 2
   * @maxItems 2
   *
   * Items: percent of mean power saved; negative means that more was used
   */
  ci95: [number, number]
  /**
   * what other machines of this type had proven before the trial
   */
  prior_saving: number
  /**
   * points
   */
  prior_sd: number
} | null
/**
 * the contribution that this run became
 */
export type RunShared = {
  id: string
  /**
   * Unix time in seconds
   */
  at: number
  /**
   * whether it is in the outbox
   */
  done: boolean
  /**
   * it was proven while sharing was off, so it is shared only when the user asks for it
   */
  kept?: boolean
  levels?: LevelCounts
} | null
export type Changes = RevertedChange[]
export type TrialPrior = {
  /**
   * percent of mean power saved; negative means that more was used
   */
  saving: number
  /**
   * points
   */
  sd: number
  machines: number
  sensor?: Sensor
} | null

/**
 * Every schema by its file name.
 */
export interface Shapes {
  'angle-memory': AngleMemory
  'app-limits': AppLimits
  apps: Apps
  cache: CacheFile
  config: Config
  'contribute-response': ContributeResponse
  contribution: Contribution
  'contribution-batch': ContributionBatch
  control: Control
  'control-patch': ControlPatch
  'control-response': ControlResponse
  'effective-settings': EffectiveSettings
  error: ErrorResponse
  floor: Floor
  'health-response': HealthResponse
  'history-response': HistoryResponse
  hold: HoldState
  'hold-request': HoldRequestBody
  'hold-response': HoldResponse
  'holds-response': HoldsResponse
  'hub-config': HubConfig
  'hub-stats': HubStats
  'ingest-response': IngestResponse
  'journal-entry': JournalEntry
  learned: Learned
  'learned-response': LearnedResponse
  'level-counts': LevelCounts
  'level-findings': LevelFindings
  'machine-response': MachineResponse
  'machine-settings': MachineSettings
  'machine-snapshot': MachineSnapshot
  match: Match
  'mirror-attempt': MirrorAttempt
  'mirror-health': MirrorHealth
  'network-state': NetworkState
  'network-status': NetworkStatus
  notice: Notice
  'optimize-request': OptimizeRequest
  'optimize-response': OptimizeResponse
  'outbox-item': OutboxItem
  'preview-response': PreviewResponse
  profile: Profile
  'protection-rules': ProtectionRules
  'release-query': ReleaseQuery
  'release-response': ReleaseResponse
  result: OptimizationResult
  'revert-response': RevertResponse
  run: Run
  'run-response': RunResponse
  'runs-response': RunsResponse
  runtime: Runtime
  savings: Savings
  sensor: Sensor
  'settings-patch': SettingsPatch
  'shared-optimizations-response': SharedOptimizationsResponse
  'signing-key': SigningKey
  snapshot: Snapshot
  'solver-report': SolverReport
  'solver-task': SolverTask
  'status-response': StatusResponse
  'sync-response': SyncResponse
  'system-type': SystemType
  trial: Trial
  'trial-result': TrialResult
  'trust-state': TrustState
  'user-settings': UserSettings
}
/**
 * ~/.pqs/angles.json: what the training of circuits has learned; later runs start from it.
 */
export interface AngleMemory {
  /**
   * @maxItems 32
   */
  angles: {
    layers: number
    /**
     * @maxItems 1000
     */
    gammas: number[]
    /**
     * @maxItems 1000
     */
    betas: number[]
    /**
     * runs that these angles were trained over
     */
    runs: number
  }[]
}
/**
 * Limits for one app while it is in the background.
 */
export interface AppLimits {
  /**
   * negative: lower its priority; positive: never lower it
   */
  priority_adjustment?: number
  /**
   * percent of one core
   */
  cpu_limit?: number
  /**
   * MiB
   */
  memory_limit?: number
  /**
   * may be stopped while in the background
   */
  background_suspension?: boolean
  /**
   * may be a variable of the circuit solver
   */
  quantum_acceleration?: boolean
  /**
   * held down first when the machine is hot
   */
  thermal_management?: boolean
}
/**
 * Which processes are which app: data/apps.json, and ~/.pqs/apps.json for the user's own.
 */
export interface Apps {
  version?: number
  apps: {
    [k: string]: AppEntry
  }
}
export interface AppEntry {
  name: string
  /**
   * what it starts is not part of it, as with a game that a store starts
   */
  launcher?: boolean
  /**
   * @minItems 1
   * @maxItems 32
   */
  match: [AppMatch, ...AppMatch[]]
  /**
   * what its work in the background mostly is: idle (pages and chats that redraw and poll, which nobody misses) or owed (still to be done later, as with builds, syncing, rendering). Missing: owed, so that putting it off is never counted as a saving
   */
  background_work?: 'idle' | 'owed'
}
/**
 * one of them is enough; * stands for any characters within one name of a path
 */
export interface AppMatch {
  /**
   * macOS: name of a bundle in a folder for applications, or its whole path; everything inside belongs to the app
   */
  bundle?: string
  /**
   * folder of an installation; every executable inside belongs to the app
   */
  directory?: string
  /**
   * real path of the executable, no symbolic link
   */
  executable?: string
  /**
   * only with executable, which is an interpreter: the program that it runs, as given to it
   */
  command?: string
  /**
   * Flatpak application id
   */
  flatpak?: string
  /**
   * snap name
   */
  snap?: string
}
/**
 * ~/.pqs_shared_optimizations.json
 */
export interface CacheFile {
  optimizations: {
    [k: string]: Profile
  }
  /**
   * Unix time in seconds; 0 where it never happened
   */
  last_sync: number
  /**
   * Unix time in seconds; 0 where it never happened
   */
  cached_at: number
  /**
   * Unix time in seconds; 0 where it never happened
   */
  generated_at: number
  /**
   * mirror that the content came from
   */
  server: string
  snapshot_sha256: string
  /**
   * SHA-256 of the trusted root that the content was verified from; with another one pinned it is not used
   */
  pinned_root?: string
  hub: string
  k: number
  totals: {
    contributors: number
    optimizations: number
    types: number
  }
  /**
   * values that were signed but outside the compiled-in bounds, or not known; they are not used
   *
   * @maxItems 256
   */
  skipped: {
    system_type: string
    path: string
    reason: string
  }[]
}
/**
 * What is known to save energy on one type of computer.
 */
export interface Profile {
  system_type: SystemType
  /**
   * percent of mean power saved; negative means that more was used
   */
  average_savings?: number
  optimization_count?: number
  /**
   * share of optimizations in which the circuit beat the classical baseline
   */
  quantum_advantage_rate?: number
  /**
   * Unix time in seconds; 0 where it never happened
   */
  last_updated?: number
  contributor_count?: number
  recommended_settings?: MachineSettings
  process_optimizations?: {
    [k: string]: AppLimits
  }
  savings?: Savings
  levels?: LevelFindings
  /**
   * bundled: quoted from the specification, never measured here; shared: pooled by the hub
   */
  source: 'bundled' | 'shared'
}
/**
 * The optimizer's knobs. The bounds are safety limits compiled into the program: no profile, signed or not, can exceed them.
 */
export interface MachineSettings {
  /**
   * whether cap and suspend are on the table, not only lower priority
   */
  aggressive_mode?: boolean
  /**
   * °C above which the machine counts as hot
   */
  thermal_threshold?: number
  /**
   * simulated circuits evaluated per run; 0 turns them off
   */
  quantum_circuits?: number
  /**
   * passes of parameter training per run
   */
  ml_training_cycles?: number
  /**
   * d allows a bond dimension of 2^d in the matrix product state
   */
  entanglement_depth?: number
  /**
   * use the classical solvers only
   */
  classical_optimization?: boolean
}
/**
 * What a pooled figure rests on.
 */
export interface Savings {
  /**
   * 20 % trimmed mean: Tukey & McLaughlin 1963
   */
  estimator: 'trimmed20'
  /**
   * percent of mean power saved; negative means that more was used
   */
  mean: number
  /**
   * percent of mean power saved; negative means that more was used
   */
  median: number
  /**
   * 95 % interval, lower and upper bound, percent
   *
   * @minItems 2
   * @maxItems 2
   *
   * Items: percent of mean power saved; negative means that more was used
   */
  ci95: [number, number]
  histogram: {
    /**
     * bin edges in percent, ascending
     *
     * @minItems 2
     * @maxItems 13
     */
    edges: [number, number, ...number[]]
    /**
     * votes per bin; a machine has one vote in every four weeks
     *
     * @minItems 1
     * @maxItems 12
     */
    counts: [number, ...number[]]
  }
  /**
   * contributors, one vote each
   */
  machines: number
  sensor: Sensor
  /**
   * random-effects mean over related types (DerSimonian & Laird 1986)
   */
  pooled?: {
    /**
     * percent of mean power saved; negative means that more was used
     */
    mean: number
    /**
     * 95 % interval, lower and upper bound, percent
     *
     * @minItems 2
     * @maxItems 2
     *
     * Items: percent of mean power saved; negative means that more was used
     */
    ci95: [number, number]
    /**
     * between-type standard deviation, points
     */
    tau: number
    types: number
  }
}
/**
 * How holding apps down ended on machines of a type, by level. A machine counts once at a level, split by the shares of its apps.
 */
export interface LevelFindings {
  deprioritise?: LevelFinding
  cap?: LevelFinding
  suspend?: LevelFinding
}
export interface LevelFinding {
  machines: number
  /**
   * machines' worth of apps that saved energy
   */
  kept: number
  /**
   * of which trials could say neither
   */
  undetected: number
  /**
   * that used more, or that users let go twice
   */
  dropped: number
}
/**
 * ~/.pqs_config.json
 */
export interface Config {
  /**
   * whether the network is used at all
   */
  enabled?: boolean
  /**
   * false disables the network, whatever `enabled` says
   */
  distributed_network_enabled?: boolean
  /**
   * the hub: asked first, and receives contributions; https, or http on loopback
   */
  primary_server?: string
  /**
   * asked when the primary fails, the healthier and faster first
   *
   * @maxItems 8
   *
   * Items: https, or http on loopback
   */
  backup_servers?: string[]
  /**
   * ~ is the home directory
   */
  local_cache_file?: string
  /**
   * sync once at start-up
   */
  auto_fetch_on_startup?: boolean
  /**
   * age in seconds after which cached data is called stale
   */
  auto_sync_interval?: number
  /**
   * cron expression of the background sync; minutes of the form * /n are shifted by a per-install offset
   */
  sync_schedule?: string
  /**
   * whether results are shared
   */
  contribution_enabled?: boolean
  /**
   * true: a tag that changes every four weeks; false: one stable pseudonymous id
   */
  anonymous_sharing?: boolean
  listen?: {
    /**
     * loopback only
     */
    host?: '127.0.0.1'
    /**
     * 0 picks a free port
     */
    port?: number
    /**
     * path of the Unix socket; empty for none
     */
    socket?: string
  }
  /**
   * path of the TUF root.json to trust; empty: the packaged one, if any
   */
  trusted_root?: string
  /**
   * observe: nothing is touched; apply: apps in the background may be held down
   */
  process_control?: 'observe' | 'apply'
  protect?: {
    /**
     * a process younger than this many seconds is not touched
     */
    min_age_s?: number
    /**
     * after so many times that something else changed what was set, the process is left alone
     */
    max_fights?: number
    /**
     * app ids, bundle ids, paths of executables or names of processes that are never held down; compared as a whole
     *
     * @maxItems 200
     */
    never_touch?: string[]
    /**
     * other tuners beside which to act all the same; by default nothing is touched while one runs
     *
     * @maxItems 16
     */
    tolerate_rivals?: (
      | 'tlp'
      | 'power-profiles-daemon'
      | 'tuned'
      | 'auto-cpufreq'
      | 'thermald'
      | 'system76-power'
      | 'ananicy'
      | 'gamemode'
      | 'app-tamer'
      | 'sched-ext'
    )[]
  }
  control?: {
    /**
     * seconds that a reason to hold an app down must last before it is
     */
    dwell_s?: number
    /**
     * seconds that an app stays held down at least, unless it comes to the front
     */
    hold_s?: number
    /**
     * degrees below thermal_threshold at which the machine counts as cool again
     */
    thermal_band_c?: number
    /**
     * battery: apps are held down by the program on battery power, or while the machine is hot; always: on mains too
     */
    act_on?: 'battery' | 'always'
    /**
     * percent of a core from which on a planned app in the background is held down
     */
    engage_percent?: number
    /**
     * percent of a core below which an app that is only slowed is let go again; less than engage_percent
     */
    release_percent?: number
  }
  /**
   * token: every request needs the bearer token in ~/.pqs/token
   */
  auth?: 'none' | 'token'
  /**
   * further Host values to accept, for an SSH tunnel
   *
   * @maxItems 8
   */
  trusted_hosts?: string[]
  /**
   * accept requests with forwarding headers
   */
  behind_proxy?: boolean
  /**
   * how much is logged
   */
  log_level?: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent'
  optimizer?: {
    /**
     * whether runs begin by themselves: on battery (see control.act_on), while somebody uses the machine as far as the system tells, while it is not hot
     */
    automatic?: boolean
    /**
     * hours between two runs that begin by themselves
     */
    interval_h?: number
    /**
     * seconds that a run observes before it plans
     */
    observe_s?: number
    /**
     * wall time of the solvers
     */
    budget_ms?: number
  }
  trial?: {
    /**
     * false: plans are held in apply mode without having been measured, and nothing is ever contributed
     */
    enabled?: boolean
    /**
     * pairs of windows that are compared, fixed before a trial begins; fewer where other machines of the type have proven something; a sixth more are measured with nothing held
     */
    pairs?: number
    /**
     * seconds of power that a window needs
     */
    window_s?: number
    /**
     * seconds at the start of a window that are left out
     */
    settle_s?: number
    /**
     * days after which an unfinished trial is given up
     */
    valid_days?: number
  }
}
export interface ContributeResponse {
  success: boolean
  message: string
  contributed_data: {
    /**
     * percent of mean power saved; negative means that more was used
     */
    energy_savings: number
    /**
     * whether the circuit's best sample beat the classical baseline
     */
    quantum_advantage: boolean
    /**
     * processes that the optimization looked at
     */
    processes_count: number
  }
  /**
   * kept on disk until the hub answers
   */
  queued?: boolean
  id?: string
}
/**
 * What one machine sends to the hub: no names, no paths, no times finer than a day, no free text.
 */
export interface Contribution {
  schema: 1
  /**
   * 128 random bits: the idempotency key
   */
  id: string
  /**
   * first ISO week of the four-week epoch
   */
  epoch: string
  /**
   * HMAC of hub and epoch under a local secret: one vote per machine and epoch, unlinkable across epochs
   */
  tag: string
  /**
   * calendar day, UTC
   */
  day: string
  system_type: SystemType
  /**
   * trial: measured by this program; reported: handed over by another
   */
  basis: 'trial' | 'reported'
  metrics: {
    /**
     * percent of mean power saved; negative means that more was used
     */
    energy_savings: number
    /**
     * whether the circuit's best sample beat the classical baseline
     */
    quantum_advantage: boolean
    /**
     * processes that the optimization looked at
     */
    processes_count: number
  }
  /**
   * 95 % interval, lower and upper bound, percent
   *
   * @minItems 2
   * @maxItems 2
   *
   * Items: percent of mean power saved; negative means that more was used
   */
  ci95?: [number, number]
  pairs?: number
  sensor: Sensor
  settings?: MachineSettings
  levels?: LevelCounts
}
/**
 * How holding apps down ended on one machine, counted by level and outcome. Never which app.
 */
export interface LevelCounts {
  deprioritise?: OutcomeCounts
  cap?: OutcomeCounts
  suspend?: OutcomeCounts
}
export interface OutcomeCounts {
  /**
   * apps whose 95 % interval lies above zero; 5 stands for five and more
   */
  kept: number
  /**
   * apps of which trials could say neither; 5 stands for five and more
   */
  undetected: number
  /**
   * apps that used more when held, or that the user let go twice; 5 stands for five and more
   */
  dropped: number
}
/**
 * Body of the hub's POST /v1/contributions.
 */
export interface ContributionBatch {
  /**
   * @minItems 1
   * @maxItems 64
   */
  contributions: [Contribution, ...Contribution[]]
}
/**
 * ~/.pqs/control.json: what the user said about acting on apps.
 */
export interface Control {
  /**
   * observe: nothing is touched; apply: what is planned is held down. Absent: what the configuration says
   */
  mode?: 'observe' | 'apply'
  /**
   * nothing is held down by itself before this
   */
  paused_until?: number
  /**
   * apps that are never held down, by the program or by hand
   *
   * @maxItems 200
   */
  never_touch?: string[]
  /**
   * apps that stay candidates whatever profile or experience says; protection still applies
   *
   * @maxItems 200
   */
  always_allow?: string[]
  /**
   * why what the user had said is not known; nothing is touched before he says a mode
   */
  lost?: string
  /**
   * run whose plan is held down
   */
  in_force?: string
}
/**
 * Body of PUT /api/control.
 */
export interface ControlPatch {
  mode?: 'observe' | 'apply'
  /**
   * seconds for which nothing is held down by itself; 0 ends a pause
   */
  pause_s?: number
  /**
   * app id to whether it is never to be touched
   */
  never_touch?: {
    [k: string]: boolean
  }
  /**
   * app id to whether it is always allowed
   */
  always_allow?: {
    [k: string]: boolean
  }
}
/**
 * Answer of GET and PUT /api/control: whether the program acts by itself, on what, and why it does not.
 */
export interface ControlResponse {
  success: boolean
  mode: {
    value: 'observe' | 'apply'
    source: 'default' | 'config' | 'yours'
  }
  /**
   * Unix time in seconds
   */
  paused_until: number | null
  /**
   * @maxItems 200
   */
  never_touch: string[]
  /**
   * @maxItems 200
   */
  always_allow: string[]
  /**
   * off: mode is observe; waiting: apply, but nothing is held now; measuring: a trial decides what is held
   */
  state: 'off' | 'paused' | 'waiting' | 'holding' | 'measuring'
  /**
   * why it is in this state, for a person
   */
  reason: string
  plan: ControlPlan
}
/**
 * GET /api/settings: every value with its source.
 */
export interface EffectiveSettings {
  success?: boolean
  system_type: SystemType
  settings: {
    [k: string]: {
      value: boolean | number
      /**
       * where the value comes from
       */
      source: 'default' | 'bundled' | 'shared' | 'yours'
      from?: SystemType
      /**
       * changed to fit another architecture
       */
      adapted?: boolean
    }
  }
  process_optimizations: {
    [k: string]: {
      [k: string]: {
        value: boolean | number
        /**
         * where the value comes from
         */
        source: 'default' | 'bundled' | 'shared' | 'yours'
        from?: SystemType
        /**
         * changed to fit another architecture
         */
        adapted?: boolean
      }
    }
  }
  /**
   * values that were signed but outside the compiled-in bounds, or not known; they are not used
   *
   * @maxItems 256
   */
  skipped: {
    system_type: string
    path: string
    reason: string
  }[]
}
export interface ErrorResponse {
  success: false
  code: string
  message: string
  /**
   * @maxItems 16
   */
  servers?: MirrorAttempt[]
  /**
   * @maxItems 64
   */
  details?: string[]
  optimizations_fetched?: number
  optimizations_applied?: boolean
  /**
   * Unix time in seconds; 0 where it never happened
   */
  last_sync?: number
}
/**
 * What one server did in one sync.
 */
export interface MirrorAttempt {
  server: string
  role: 'primary' | 'backup'
  ok: boolean
  failure?: 'stale' | 'forged' | 'expired' | 'network' | 'timeout' | 'too_large' | 'soft404' | 'invalid' | 'untrusted'
  reason?: string
  duration_ms: number
  requests?: number
  bytes?: number
}
/**
 * ~/.pqs/trust/floor.json: versions below which nothing is accepted, whatever happens to the other files.
 */
export interface Floor {
  pinned_root: string
  root: number
  timestamp: number
  snapshot: number
  targets: number
  /**
   * Unix time in seconds; 0 where it never happened
   */
  signed_at: number
  generation: number
  /**
   * which keys each floor was signed with; after a rotation the floor of that role starts anew
   */
  keys: {
    timestamp: string
    snapshot: string
    targets: string
  }
}
export interface HealthResponse {
  status: 'ok'
  version: string
  pid: number
  instance: string
  uptime_seconds: number
}
/**
 * Answer of GET /api/machine/history: power over time as far as it was looked at since the daemon started, the oldest first.
 */
export interface HistoryResponse {
  success: boolean
  sensor: Sensor | null
  /**
   * @maxItems 2880
   */
  points: PowerPoint[]
  /**
   * windows of trials
   *
   * @maxItems 2000
   */
  windows: HistoryWindow[]
}
export interface PowerPoint {
  /**
   * Unix time in seconds
   */
  at: number
  seconds: number
  watts: number | null
  label: 'measured' | 'modelled' | 'unavailable'
  /**
   * watts of the largest apps
   */
  apps: {
    [k: string]: number
  }
  own: number | null
}
export interface HistoryWindow {
  /**
   * Unix time in seconds
   */
  from: number
  /**
   * Unix time in seconds
   */
  to: number
  on: boolean
  /**
   * sortable by time
   */
  run: string
}
/**
 * One app that is held down, as it is now.
 */
export interface HoldState {
  app: string
  name: string
  level: 'deprioritise' | 'cap' | 'suspend'
  /**
   * percent of one core
   */
  cpu_limit?: number
  /**
   * MiB
   */
  memory_limit?: number
  by: 'user' | 'profile'
  /**
   * for a person
   */
  reason: string
  /**
   * UTC time
   */
  since: string
  /**
   * UTC time
   */
  until?: string
  /**
   * paused: it runs freely until the refusal no longer applies
   */
  state: 'held' | 'paused'
  refusal?: HoldRefusal
  /**
   * of one core, measured over the last seconds of a cap
   */
  cpu_percent?: number
  /**
   * @maxItems 100000
   */
  processes: HeldProcessState[]
}
export interface HoldRefusal {
  rule: string
  /**
   * for a person, after "not touched: "
   */
  reason: string
  pid?: number
}
export interface HeldProcessState {
  pid: number
  name: string
  /**
   * what holds it
   *
   * @maxItems 100000
   */
  done: string[]
  /**
   * @maxItems 100000
   */
  refused: HoldRefusal[]
}
/**
 * Body of POST /api/holds: hold an app down by hand.
 */
export interface HoldRequestBody {
  /**
   * id as GET /api/machine tells it
   */
  app: string
  level: 'deprioritise' | 'cap' | 'suspend'
  /**
   * percent of one core; for cap, 20 unless said
   */
  cpu_limit?: number
  /**
   * MiB
   */
  memory_limit?: number
  /**
   * seconds; without it until it is released
   */
  for_s?: number
}
/**
 * Answer of POST /api/holds.
 */
export interface HoldResponse {
  success: true
  hold: HoldState
}
/**
 * Answer of GET /api/holds.
 */
export interface HoldsResponse {
  holds: HoldState[]
}
/**
 * <data>/hub.json
 */
export interface HubConfig {
  listen?: {
    /**
     * address to listen on
     */
    host?: string
    /**
     * 0 picks a free port
     */
    port?: number
  }
  /**
   * contributors that a type needs before it is published
   */
  k?: number
  /**
   * how far back votes count
   */
  window_days?: number
  /**
   * how long single contributions are kept; the sums stay
   */
  raw_retention_days?: number
  /**
   * how long ids are remembered for idempotency
   */
  key_retention_days?: number
  /**
   * how long changes are gathered before a publish
   */
  publish_delay_ms?: number
  /**
   * how often the timestamp is signed again
   */
  resign_hours?: number
  /**
   * 0: no limit. Loopback and private addresses are never limited
   */
  requests_per_hour_per_prefix?: number
  /**
   * votes of one type and epoch that one /24 or /48 may cast; 0: no limit. Loopback and private addresses are never limited
   */
  votes_per_prefix?: number
  /**
   * take the client address from X-Forwarded-For
   */
  trust_proxy?: boolean
  /**
   * how much is logged
   */
  log_level?: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent'
}
/**
 * GET /v1/stats: what is published, and nothing finer.
 */
export interface HubStats {
  success: boolean
  contributors: number
  optimizations: number
  /**
   * @maxItems 512
   */
  types: {
    system_type: SystemType
    contributor_count: number
    optimization_count: number
    /**
     * percent of mean power saved; negative means that more was used
     */
    average_savings: number
  }[]
  /**
   * types with fewer than k contributors
   */
  withheld_types: number
  k: number
  snapshot_version: number
  /**
   * Unix time in seconds; 0 where it never happened
   */
  published_at: number
}
export interface IngestResponse {
  success: boolean
  /**
   * @maxItems 64
   */
  results: {
    id: string
    status: 'accepted' | 'replayed'
  }[]
  /**
   * every item had been accepted before
   */
  replayed: boolean
}
/**
 * One line of ~/.pqs/journal.jsonl: something is about to be changed, or was undone.
 */
export interface JournalEntry {
  kind: 'begin' | 'end'
  /**
   * end: of the change
   */
  id?: string
  /**
   * begin: which boot of the machine; nothing of an earlier one is left to undo
   */
  boot?: string
  change?: JournalChange
}
export interface JournalChange {
  id: string
  actuator: 'background' | 'nice' | 'io' | 'batch' | 'affinity' | 'stop' | 'unit_weight' | 'unit_quota' | 'unit_memory' | 'unit_freeze'
  process: JournalProcess
  unit?: string
  from: string
  to: string
}
export interface JournalProcess {
  pid: number
  started: string
}
/**
 * ~/.pqs/learned.json: what trials on this machine said of each app and level. Stays here.
 */
export interface Learned {
  apps: {
    [k: string]: {
      [k: string]: Evidence
    }
  }
  /**
   * run that was learned from last, so that a repetition after a crash adds nothing
   */
  latest?: string
}
export interface Evidence {
  /**
   * sum of 1/se² of the trials
   */
  precision: number
  /**
   * sum of saving/se²
   */
  weighted: number
  trials: number
  pairs: number
  /**
   * how often the user let it go by itself
   */
  undone: number
  /**
   * when the user let it go last, by itself or with everything; Unix time in seconds
   */
  undone_at?: number
  /**
   * Unix time in seconds
   */
  updated_at: number
}
/**
 * Answer of GET /api/learned: what is believed of each app and level, and whether it is still planned.
 */
export interface LearnedResponse {
  success: boolean
  /**
   * @maxItems 1500
   */
  apps: LearnedApp[]
}
export interface LearnedApp {
  app: string
  /**
   * what it is called, as far as a run that is kept has seen it
   */
  name?: string
  level: 'deprioritise' | 'cap' | 'suspend'
  /**
   * what this machine's own trials say: share of the app's power; null where it was not measured here
   */
  saving: number | null
  /**
   * @minItems 2
   * @maxItems 2
   */
  ci95: [number, number] | null
  trials: number
  pairs: number
  undone: number
  /**
   * whether it is no longer planned
   */
  dropped: boolean
  /**
   * why it is no longer planned, or is all the same; empty where nothing speaks against it
   */
  reason: string
}
/**
 * Answer of GET /api/machine: this computer over the last interval. Every figure says whether it was measured, modelled or is unavailable.
 */
export interface MachineResponse {
  system_type: SystemType
  /**
   * UTC time
   */
  at: string
  /**
   * seconds that CPU and energy figures cover
   */
  interval_s: number
  cpu_count: number
  /**
   * whether the program may hold apps down by itself; by hand they may be in either case
   */
  process_control: 'observe' | 'apply'
  power: MachinePower
  thermal: MachineThermal
  supply: MachineSupply
  presence: MachinePresence
  /**
   * other programs that tune processes; nothing is touched beside them
   *
   * @maxItems 16
   */
  rivals: string[]
  /**
   * programs that tune the computer as a whole, beside which this one works
   *
   * @maxItems 16
   */
  tuners: string[]
  processes: number
  /**
   * how many apps there are; the busiest are listed
   */
  apps_total: number
  /**
   * @maxItems 200
   */
  apps: MachineApp[]
  own: LedgerFigure
  residual: LedgerFigure
  holds: HoldState[]
}
export interface MachinePower {
  label: FigureLabel
  watts?: number
  sensor?: Sensor
  /**
   * what the figure covers
   */
  scope?: 'machine' | 'package' | 'cpu_time'
  kind?: 'mean' | 'instant'
  /**
   * false: the sensor has published nothing new
   */
  fresh?: boolean
  /**
   * formula and source of a modelled figure
   */
  basis?: string
  /**
   * what was asked, best first, and why it had no answer
   *
   * @maxItems 8
   */
  sensors: MachineSensor[]
}
export interface MachineSensor {
  sensor: Sensor
  state: FigureLabel
  reason?: string
}
/**
 * each part is absent where the system does not tell it
 */
export interface MachineThermal {
  celsius?: number
  sensor?: string
  /**
   * macOS: 0 nominal, 1 moderate, 2 heavy, 3 trapping, 4 sleeping
   */
  pressure?: number
  /**
   * percent of full speed
   */
  speed_limit?: number
  /**
   * throttling events since boot
   */
  throttle_count?: number
}
export interface MachineSupply {
  source: 'mains' | 'battery' | 'ups' | 'unknown'
  battery?: MachineBattery
  /**
   * the system's own saving mode is on
   */
  low_power?: boolean
  /**
   * how the system runs its processors: the firmware's profile, governor and preference. A trial's window in which it changes does not count
   */
  profile?: string
}
export interface MachineBattery {
  state: 'charging' | 'discharging' | 'full' | 'idle' | 'unknown'
  percent?: number
  minutes_left?: number
}
export interface MachinePresence {
  front: FrontFact
  idle_seconds: MachineFact
  audio: MachineFact
  wakes: MachineFact
}
export interface FrontFact {
  known: boolean
  pid?: number
  app?: string
  /**
   * who said so, or why it is not known
   */
  reason: string
}
export interface MachineFact {
  known: boolean
  /**
   * seconds, or how many processes
   */
  value?: number
  /**
   * who said so, or why it is not known
   */
  reason: string
}
export interface MachineApp {
  id: string
  name: string
  origin: 'catalogue' | 'user' | 'unknown'
  processes: number
  /**
   * sum of its processes; what they share counts several times
   */
  resident_mib?: number
  /**
   * of one core
   */
  cpu_percent?: number
  /**
   * in the interval
   */
  cpu_seconds?: number
  watts?: number
  label: FigureLabel
  /**
   * paused: held, but running freely for now; refused: it may not be touched
   */
  state: 'held' | 'paused' | 'free' | 'refused'
  level?: HoldLevel
  /**
   * what may be done to it by hand now
   *
   * @maxItems 3
   */
  levels: HoldLevel[]
  /**
   * the rule behind the reason
   */
  rule?: string
  /**
   * why it is held, or is not, for a person
   */
  reason: string
}
export interface LedgerFigure {
  name: string
  label: FigureLabel
  cpu_percent?: number
  watts?: number
}
/**
 * What the optimizer decides about: the apps of one moment, what each level would save and disturb, and the state of the machine.
 */
export interface MachineSnapshot {
  /**
   * @maxItems 20
   */
  apps: {
    /**
     * unique in this snapshot
     */
    id: string
    /**
     * what a person calls it; the id where it is missing
     */
    name?: string
    /**
     * mean power while it is left alone
     */
    watts: number
    /**
     * cores that it keeps busy
     */
    cores: number
    /**
     * the levels that are allowed for this app besides keep; a level that is missing is never chosen
     */
    levels: {
      deprioritise?: Level
      cap?: Level
      suspend?: Level
    }
  }[]
  /**
   * groups of apps that should be treated alike
   *
   * @maxItems 64
   */
  related: {
    /**
     * @minItems 2
     * @maxItems 20
     */
    apps: [string, string, ...string[]]
    /**
     * what a difference within the group costs
     */
    watts: number
  }[]
  /**
   * 0: there are none, and nothing crowds them
   */
  efficiency_cores: number
  /**
   * °C of the processor; null where no sensor tells
   */
  temperature: number | null
  /**
   * how much the parts of the energy count; a choice, not a measurement
   */
  weights: {
    /**
     * watts that one unit of impact is worth
     */
    impact: number
    /**
     * watts that two busy cores' worth of work costs on one efficiency core
     */
    crowding: number
    /**
     * share by which a degree above the threshold makes unrestrained power dearer
     */
    thermal: number
  }
  settings: MachineSettings1
}
export interface Level {
  /**
   * share of the app's power that the level saves
   */
  saving: number
  /**
   * how much the person notices: 0 nothing, 1 as much as one is willing to pay the impact weight for
   */
  impact: number
}
/**
 * The optimizer's knobs. The bounds are safety limits compiled into the program: no profile, signed or not, can exceed them.
 */
export interface MachineSettings1 {
  /**
   * whether cap and suspend are on the table, not only lower priority
   */
  aggressive_mode?: boolean
  /**
   * °C above which the machine counts as hot
   */
  thermal_threshold?: number
  /**
   * simulated circuits evaluated per run; 0 turns them off
   */
  quantum_circuits?: number
  /**
   * passes of parameter training per run
   */
  ml_training_cycles?: number
  /**
   * d allows a bond dimension of 2^d in the matrix product state
   */
  entanglement_depth?: number
  /**
   * use the classical solvers only
   */
  classical_optimization?: boolean
}
/**
 * How the recommended profile was found.
 */
export interface Match {
  kind: 'exact' | 'closest' | 'none'
  /**
   * type of the profile that was matched
   */
  system_type: SystemType | null
  /**
   * 0 is the same type; the README documents the formula
   */
  distance: number | null
  /**
   * changed to fit another architecture: circuits off, thermal bounds of this machine
   */
  adapted: boolean
  settings_from?: SystemType
}
export interface MirrorHealth {
  url: string
  role: 'primary' | 'backup'
  /**
   * 1 is healthy; exponentially weighted over attempts, a bad signature weighing far more than a time-out
   */
  score: number
  latency_ms: number | null
  /**
   * Unix time in seconds; 0 where it never happened
   */
  last_success: number
  /**
   * Unix time in seconds; 0 where it never happened
   */
  last_failure: number
  failure?: 'stale' | 'forged' | 'expired' | 'network' | 'timeout' | 'too_large' | 'soft404' | 'invalid' | 'untrusted'
  reason?: string
}
/**
 * ~/.pqs/network.json: what the daemon remembers of the network between starts.
 */
export interface NetworkState {
  /**
   * Unix time in seconds; 0 where it never happened
   */
  last_sync: number
  /**
   * Unix time in seconds; 0 where it never happened
   */
  last_attempt: number
  available: boolean
  mirrors: {
    [k: string]: {
      /**
       * 1 is healthy; exponentially weighted over attempts, a bad signature weighing far more than a time-out
       */
      score: number
      latency_ms: number | null
      /**
       * Unix time in seconds; 0 where it never happened
       */
      last_success: number
      /**
       * Unix time in seconds; 0 where it never happened
       */
      last_failure: number
      failure?: 'stale' | 'forged' | 'expired' | 'network' | 'timeout' | 'too_large' | 'soft404' | 'invalid' | 'untrusted'
      reason?: string
    }
  }
}
export interface NetworkStatus {
  enabled: boolean
  /**
   * the last attempt to sync succeeded
   */
  network_available: boolean
  /**
   * Unix time in seconds; 0 where it never happened
   */
  last_sync: number
  cached_optimizations: number
  auto_sync_enabled: boolean
  /**
   * the cached data is older than auto_sync_interval
   */
  stale?: boolean
}
/**
 * ~/.pqs/notice.json: that the sharing notice has been shown.
 */
export interface Notice {
  version: number
  /**
   * Unix time in seconds; 0 where it never happened
   */
  shown_at: number
  where: 'log' | 'terminal' | 'status'
}
/**
 * Body of POST /api/optimize; every part has a default.
 */
export interface OptimizeRequest {
  /**
   * seconds to observe for; 60 unless told
   */
  observe_s?: number
  /**
   * wall time of the solvers
   */
  budget_ms?: number
  /**
   * of solvers and trial; random unless told
   */
  seed?: number
  /**
   * whether a trial follows in apply mode; without one the plan is then held unmeasured
   */
  trial?: boolean
  /**
   * an A/A trial: both windows of a pair are off, so any saving found is the method's own error; touches nothing
   */
  self_test?: boolean
}
/**
 * Answer of POST /api/optimize.
 */
export interface OptimizeResponse {
  success: boolean
  message: string
  /**
   * sortable by time
   */
  id: string
  run: Run
}
/**
 * ~/.pqs/runs/<id>.json: one optimization run.
 */
export interface Run {
  /**
   * sortable by time
   */
  id: string
  /**
   * Unix time in seconds
   */
  started_at: number
  /**
   * Unix time in seconds
   */
  ended_at: number | null
  trigger: 'manual' | 'automatic'
  mode: 'observe' | 'apply'
  /**
   * planned: the plan is all there will be; trial: it is being measured; finished: it was measured
   */
  state: 'observing' | 'solving' | 'planned' | 'trial' | 'finished' | 'failed' | 'cancelled' | 'interrupted'
  /**
   * where it stands, for a person
   */
  message: string
  system_type: SystemType
  request: RunRequest
  settings: MachineSettings
  profile: RunProfile
  observation: RunObservation
  plan: RunPlan
  solve: RunSolve
  trial: RunTrial
  shared: RunShared
  /**
   * whether this run's plan is what is held down now
   */
  in_force: boolean
}
export interface RunRequest {
  observe_s: number
  budget_ms: number
  seed: number
  trial: boolean
  self_test: boolean
}
export interface RunApp {
  app: string
  name: string
  level: 'keep' | 'deprioritise' | 'cap' | 'suspend'
  processes: number
  watts: number
  /**
   * predicted
   */
  saved_watts: number
  impact: number
  cpu_limit?: number
  memory_limit?: number
  /**
   * what it is now
   */
  before: string
  /**
   * what it would be
   */
  after: string
  /**
   * why this level and why not the others
   */
  reason: string
  /**
   * what the predicted saving rests on
   */
  evidence: 'default' | 'profile' | 'measured'
  /**
   * whether work that is suppressed counts as still to be done
   */
  owed: boolean
}
export interface RunIgnored {
  app: string
  name: string
  rule: string
  reason: string
}
export interface RunSolver {
  solver: string
  ended: 'report' | 'failed' | 'killed'
  energy?: number
  wall_ms?: number
  cpu_seconds?: number
  message?: string
}
/**
 * What a trial found. Savings are percent of mean power.
 */
export interface TrialResult {
  /**
   * complete pairs that were compared
   */
  pairs: number
  sensor: Sensor
  label: 'measured' | 'modelled'
  per_second: SavingEstimate
  per_work: SavingEstimate
  claim: TrialClaim
  /**
   * saving: the interval of the claim lies above zero, or that of claim and prior together while nine tenths of the claim's own do; loss: below, and that of power per second too; none: no detectable effect
   */
  outcome: 'saving' | 'none' | 'loss'
  rebound: TrialRebound
  pooled: TrialPooled
  /**
   * @maxItems 20
   */
  apps: TrialApp[]
}
export interface SavingEstimate {
  /**
   * percent of mean power saved; negative means that more was used
   */
  saving: number
  /**
   * 95 % interval, lower and upper bound, percent
   *
   * @minItems 2
   * @maxItems 2
   *
   * Items: percent of mean power saved; negative means that more was used
   */
  ci95: [number, number]
}
export interface TrialClaim {
  /**
   * the smaller of both
   */
  basis: 'per_second' | 'per_work'
  /**
   * percent of mean power saved; negative means that more was used
   */
  saving: number
  /**
   * 95 % interval, lower and upper bound, percent
   *
   * @minItems 2
   * @maxItems 2
   *
   * Items: percent of mean power saved; negative means that more was used
   */
  ci95: [number, number]
}
export interface TrialApp {
  app: string
  level: 'deprioritise' | 'cap' | 'suspend'
  /**
   * share of the app's own power
   */
  saving: number
  se: number
  /**
   * whether suppressed work counts as still to be done
   */
  owed: boolean
}
/**
 * ~/.pqs/outbox/<id>.json
 */
export interface OutboxItem {
  contribution: Contribution
  server?: string
  /**
   * Unix time in seconds; 0 where it never happened
   */
  created_at: number
  attempts: number
  /**
   * Unix time in milliseconds before which it is not tried again
   */
  next_at: number
  last_error?: string
}
/**
 * The next contribution as it would be sent; null when there is nothing to send.
 */
export interface PreviewResponse {
  success: boolean
  contribution: Contribution | null
  /**
   * the exact request body item, as a string
   */
  bytes?: string
  server?: string
  message: string
}
/**
 * data/protected.json: processes that are never held down, and other tuners. Everything is compared as a whole, never as a part of a name.
 */
export interface ProtectionRules {
  version: 1
  /**
   * @minItems 1
   * @maxItems 100
   */
  rules: [
    {
      id: string
      /**
       * for a person, after "not touched: "
       */
      reason: string
      /**
       * true: what started such a process is spared too, for priority is inherited
       */
      ancestors?: boolean
      darwin?: Matches
      linux?: Matches
    },
    ...{
      id: string
      /**
       * for a person, after "not touched: "
       */
      reason: string
      /**
       * true: what started such a process is spared too, for priority is inherited
       */
      ancestors?: boolean
      darwin?: Matches
      linux?: Matches
    }[]
  ]
  /**
   * @minItems 1
   * @maxItems 20
   */
  rivals: [
    {
      id: string
      name: string
      /**
       * processes: it does the same work, so nothing is touched beside it. machine: clocks, profiles and cooling of the whole computer, which is no rival
       */
      tunes: 'processes' | 'machine'
      darwin?: Matches
      linux?: Matches
      /**
       * the program is active where such a file exists and, if `text` is given, holds just that
       *
       * @maxItems 10
       */
      files?: {
        path: string
        text?: string
      }[]
    },
    ...{
      id: string
      name: string
      /**
       * processes: it does the same work, so nothing is touched beside it. machine: clocks, profiles and cooling of the whole computer, which is no rival
       */
      tunes: 'processes' | 'machine'
      darwin?: Matches
      linux?: Matches
      /**
       * the program is active where such a file exists and, if `text` is given, holds just that
       *
       * @maxItems 10
       */
      files?: {
        path: string
        text?: string
      }[]
    }[]
  ]
}
export interface Matches {
  /**
   * base names of executables
   *
   * @maxItems 200
   */
  names?: string[]
  /**
   * executables
   *
   * @maxItems 100
   */
  paths?: string[]
  /**
   * everything below these folders, whole path components
   *
   * @maxItems 100
   */
  folders?: string[]
  /**
   * macOS bundle identifiers
   *
   * @maxItems 100
   */
  bundles?: string[]
  /**
   * base names that `folders` does not mean
   *
   * @maxItems 50
   */
  except?: string[]
}
/**
 * How an app is let go.
 */
export interface ReleaseQuery {
  /**
   * true: one of all that are let go at once, which says nothing about it and is not counted as undone
   */
  all?: 'true' | 'false'
}
/**
 * Answer of DELETE /api/holds/{app}.
 */
export interface ReleaseResponse {
  success: true
  /**
   * id of the app that runs freely again
   */
  released: string
}
/**
 * A measured result from another program, as POST /api/network/contribute takes it.
 */
export interface OptimizationResult {
  /**
   * percent of mean power saved; negative means that more was used
   */
  energy_savings: number
  /**
   * whether the circuit's best sample beat the classical baseline
   */
  quantum_advantage: boolean
  /**
   * processes that the optimization looked at
   */
  processes_count: number
  /**
   * 95 % interval, lower and upper bound, percent
   *
   * @minItems 2
   * @maxItems 2
   *
   * Items: percent of mean power saved; negative means that more was used
   */
  ci95?: [number, number]
  /**
   * on/off pairs measured
   */
  pairs?: number
  sensor?: Sensor
  settings?: MachineSettings
  levels?: LevelCounts
}
/**
 * What became of everything that was held down.
 */
export interface RevertResponse {
  /**
   * whether nothing is left to undo
   */
  success: boolean
  undone: Changes
  gone: Changes
  changed: Changes
  failed: Changes
  /**
   * the mode is observe now, and was this one
   */
  mode_was?: 'apply'
  /**
   * the run that was going on and is ended
   */
  ended_run?: string
}
export interface RevertedChange {
  pid: number
  actuator: string
  unit?: string
  from: string
  to: string
}
/**
 * Answer of GET /api/optimize/runs/{id}.
 */
export interface RunResponse {
  success: boolean
  run: Run
  trial: Trial | null
}
/**
 * ~/.pqs/runs/<run>.trial.json: a randomised trial, resumable. A pair counts when both of its windows are whole.
 */
export interface Trial {
  /**
   * sortable by time
   */
  run: string
  kind: 'plan' | 'self_test'
  /**
   * decides the order of every pair
   */
  seed: number
  /**
   * fixed beforehand, with the untouched ones
   */
  pairs: number
  /**
   * pairs with no hold in either window, half of them first and half last; an older trial has none
   */
  untouched?: number
  window_s: number
  /**
   * left out at the start of each window
   */
  settle_s: number
  /**
   * @maxItems 20
   */
  apps: TrialTarget[]
  /**
   * digest of plan and settings; a trial of another basis is void
   */
  basis: string
  sensor: Sensor | null
  label: 'measured' | 'modelled' | null
  prior: TrialPrior
  /**
   * @maxItems 1000
   */
  done: TrialPair[]
  /**
   * holds of the plan in windows that did not count, the latest; absent: none is known
   *
   * @maxItems 1000
   */
  held_uncounted?: TrialHeld[]
  /**
   * pairs that did not count, the latest
   *
   * @maxItems 50
   */
  voided: TrialVoid[]
  voided_total: number
  /**
   * pairs that did not count since the last that did; absent: none
   */
  voided_in_a_row?: number
  /**
   * since when its sensor has not answered while it might have measured, Unix time in seconds; absent: it answered
   */
  sensor_lost_at?: number
  state: 'waiting' | 'running' | 'finished' | 'void'
  /**
   * why it waits or is void
   */
  reason: string
  result: TrialResult | null
}
export interface TrialTarget {
  app: string
  level: 'deprioritise' | 'cap' | 'suspend'
  cpu_limit?: number
  memory_limit?: number
  /**
   * whether suppressed work counts as still to be done
   */
  owed: boolean
}
export interface TrialPair {
  index: number
  /**
   * @minItems 2
   * @maxItems 2
   */
  windows: [TrialWindow, TrialWindow]
}
export interface TrialWindow {
  /**
   * whether the plan was held
   */
  on: boolean
  /**
   * Unix time in seconds
   */
  started_at: number
  seconds: number
  joules: number
  /**
   * processor seconds of the whole machine
   */
  busy_s: number
  /**
   * processor seconds by app of the plan
   */
  apps: {
    [k: string]: number
  }
}
export interface TrialHeld {
  /**
   * when it was let go, Unix time in seconds
   */
  at: number
  seconds: number
}
export interface TrialVoid {
  /**
   * Unix time in seconds
   */
  at: number
  reason: string
}
/**
 * Answer of GET /api/optimize/runs: the newest first.
 */
export interface RunsResponse {
  success: boolean
  /**
   * sortable by time
   */
  active: string | null
  automatic: AutomaticRuns
  /**
   * @maxItems 200
   */
  runs: Run[]
}
export interface AutomaticRuns {
  enabled: boolean
  /**
   * not before this
   */
  next_at: number | null
  /**
   * what has to be so before a run begins by itself
   *
   * @maxItems 8
   */
  waiting_for: string[]
}
/**
 * ~/.pqs/runtime.json
 */
export interface Runtime {
  pid: number
  port: number
  socket: string | null
  instance: string
  version: string
  /**
   * Unix time in seconds; 0 where it never happened
   */
  started_at: number
}
/**
 * Body of PUT /api/settings: values to set, null to fall back to the next source.
 */
export interface SettingsPatch {
  settings?: {
    /**
     * whether cap and suspend are on the table, not only lower priority
     */
    aggressive_mode?: boolean | null
    /**
     * °C above which the machine counts as hot
     */
    thermal_threshold?: number | null
    /**
     * simulated circuits evaluated per run; 0 turns them off
     */
    quantum_circuits?: number | null
    /**
     * passes of parameter training per run
     */
    ml_training_cycles?: number | null
    /**
     * d allows a bond dimension of 2^d in the matrix product state
     */
    entanglement_depth?: number | null
    /**
     * use the classical solvers only
     */
    classical_optimization?: boolean | null
  }
  process_optimizations?: {
    [k: string]: {
      /**
       * negative: lower its priority; positive: never lower it
       */
      priority_adjustment?: number | null
      /**
       * percent of one core
       */
      cpu_limit?: number | null
      /**
       * MiB
       */
      memory_limit?: number | null
      /**
       * may be stopped while in the background
       */
      background_suspension?: boolean | null
      /**
       * may be a variable of the circuit solver
       */
      quantum_acceleration?: boolean | null
      /**
       * held down first when the machine is hot
       */
      thermal_management?: boolean | null
    } | null
  }
}
export interface SharedOptimizationsResponse {
  /**
   * @maxItems 1024
   */
  available_optimizations: Profile[]
  recommended_for_system: Profile | null
  /**
   * contributors in the last synced snapshot; bundled figures are never counted
   */
  total_systems_sharing: number
  network_status: NetworkStatus
  current_system_type: SystemType
  match: Match
  message?: string
}
/**
 * One of the hub's private keys on disk.
 */
export interface SigningKey {
  role: 'root' | 'targets' | 'snapshot' | 'timestamp'
  keytype: 'ed25519'
  /**
   * raw public key, hexadecimal
   */
  public: string
  /**
   * PKCS #8, DER, base64
   */
  private: string
}
/**
 * The document that the hub publishes as the signed target community/optimizations.json. Settings are checked one by one after the signature, so that one bad value costs only itself.
 */
export interface Snapshot {
  schema: 1
  /**
   * name of the hub's key set
   */
  hub: string
  /**
   * Unix time in seconds; 0 where it never happened
   */
  generated_at: number
  /**
   * contributors that a type needs before it is published
   */
  k: number
  totals: {
    contributors: number
    optimizations: number
    types: number
  }
  profiles: {
    [k: string]: {
      [k: string]: unknown
    }
  }
}
/**
 * What a worker thread answers: the best bits of one solver, what they cost to find, and what the solver can say about them.
 */
export interface SolverReport {
  solver: 'exact' | 'anneal' | 'sqa' | 'circuit' | 'greedy'
  energy: number
  bits: string
  wall_ms: number
  /**
   * of this thread, its start included
   */
  cpu_seconds: number
  /**
   * wall: the platform does not tell, and a thread cannot have used more than the time that passed
   */
  cpu_source: 'thread' | 'wall'
  /**
   * no bits have a lower energy
   */
  proven?: boolean
  /**
   * no bits have an energy below this
   */
  bound?: number
  certificate?: {
    [k: string]: unknown
  }
  circuit?: {
    layers: number
    representation: 'statevector' | 'mps'
    bond: number | null
    discarded_weight: number
    circuits: number
    samples: number
    expectation: number | null
    /**
     * @maxItems 1000
     */
    gammas: number[]
    /**
     * @maxItems 1000
     */
    betas: number[]
  }
  /**
   * what the solver counted
   */
  work?: {
    [k: string]: number | string
  }
}
/**
 * What a worker thread is told: one solver, one problem, one budget. The arrays of the problem and the shared stop flag travel beside it.
 */
export interface SolverTask {
  solver: 'exact' | 'anneal' | 'sqa' | 'circuit' | 'greedy'
  size: number
  offset: number
  time_ms: number
  target?: number
  seed: number
  /**
   * bits to begin from
   */
  start?: string
  circuit?: {
    layers?: number
    bond?: number
    circuits?: number
    training_passes?: number
    /**
     * @maxItems 1000
     */
    gammas?: number[]
    /**
     * @maxItems 1000
     */
    betas?: number[]
  }
}
export interface StatusResponse {
  network_status: NetworkStatus
  current_system: {
    type: SystemType
    optimizations_available: boolean
    optimization_data: Profile | null
    match: Match
  }
  servers: {
    primary: string
    /**
     * @maxItems 8
     */
    backups: string[]
    /**
     * @maxItems 16
     */
    health: MirrorHealth[]
  }
  trust: TrustState
  /**
   * Unix time in seconds
   */
  next_sync: number | null
  outbox: {
    depth: number
    dead: number
    /**
     * Unix time in seconds
     */
    next_attempt: number | null
  }
  sharing: {
    enabled: boolean
    reason?: string
    notice: string
    notice_shown: boolean
  }
  process_control?: 'observe' | 'apply'
}
export interface TrustState {
  state: 'pinned' | 'unpinned' | 'invalid'
  root_source: 'trusted_root' | 'packaged' | 'none'
  root_version?: number
  timestamp_version?: number
  snapshot_version?: number
  targets_version?: number
  /**
   * when the newest verified timestamp expires
   */
  expires?: string
  /**
   * this computer's clock is behind what was already signed
   */
  clock_suspect: boolean
  expired: boolean
  message?: string
}
export interface SyncResponse {
  success: boolean
  message: string
  optimizations_fetched: number
  optimizations_applied: boolean
  /**
   * Unix time in seconds; 0 where it never happened
   */
  last_sync: number
  server?: string
  /**
   * the published data differs from what was cached
   */
  changed?: boolean
  /**
   * @maxItems 16
   */
  servers?: MirrorAttempt[]
  /**
   * values that were signed but outside the compiled-in bounds, or not known; they are not used
   *
   * @maxItems 256
   */
  skipped?: {
    system_type: string
    path: string
    reason: string
  }[]
}
/**
 * ~/.pqs/settings.json: what the user overrode. It wins over every other source.
 */
export interface UserSettings {
  settings?: MachineSettings
  process_optimizations?: {
    [k: string]: AppLimits
  }
}
