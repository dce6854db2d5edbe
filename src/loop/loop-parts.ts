import type {
  AngleMemory, Control, ControlPatch, ControlResponse, EffectiveSettings, HistoryResponse, Learned, LearnedResponse, OptimizationResult,
  OptimizeRequest, Run, RunsResponse, Trial
} from '../contract-types.js'
import type { Config } from '../config.js'
import type { Log } from '../log.js'
import type { LookOptions } from '../machine/watch.js'
import type { Sight } from '../machine/watch-view.js'
import type { Submission } from '../network/contribute.js'
import type { Matched } from '../network/match.js'
import type { FileStore } from './file-store.js'
import type { Pause } from './pause.js'
import type { RunsStore } from './runs-store.js'
import type { Grip } from './steady.js'

/** What the loop needs of the machine. */
export interface LoopMachine extends Grip {
  /** Whether it was held. `because` and `why` are told to whoever reads the log; the user asked for it unless they say otherwise. */
  release (app: string, because?: 'trial' | 'plan', why?: string): Promise<boolean>
  look (how?: LookOptions): Promise<Sight>
  onLook (listener: (sight: Sight) => void): () => void
}

export type LoopEvent =
  | { readonly kind: 'run', readonly run: Pick<Run, 'id' | 'state' | 'message'> }
  | { readonly kind: 'control' }

export interface LoopParts {
  readonly machine: LoopMachine
  readonly runs: RunsStore
  readonly control: FileStore<Control>
  readonly learned: FileStore<Learned>
  readonly memory: { readonly load: () => Promise<AngleMemory>, readonly save: (memory: AngleMemory) => Promise<void> }
  readonly config: Pick<Config, 'process_control' | 'control' | 'optimizer' | 'trial'>
  readonly settings: () => EffectiveSettings
  readonly matched: () => Matched
  readonly systemType: string
  readonly efficiencyCores: number
  /** Hands a proven result to the outbox. Must be safe to repeat with the same id. */
  readonly share: (result: OptimizationResult, run: Run, when: 'slot' | 'now') => Promise<Submission>
  readonly newShareId: () => string
  readonly onEvent: (event: LoopEvent) => void
  readonly log: Log
  readonly now: () => Date
  readonly monotonic: () => number
  readonly pause: Pause
  readonly random: () => number
}

export interface Loop {
  /** Reads what is on disk. Runs that a crash cut short are marked; a trial goes on when `start` is called. */
  load (): Promise<void>
  start (): void
  /** Begins a run. @throws AppError RUN_ACTIVE, STORAGE_FAILED */
  optimize (request: OptimizeRequest): Promise<Run>
  /** Ends the run or trial that goes on. @throws AppError NO_ACTIVE_RUN */
  cancel (): Promise<Run>
  runs (): RunsResponse
  /** @throws AppError NOT_FOUND */
  run (id: string): Promise<{ readonly run: Run, readonly trial: Trial | null }>
  control (): ControlResponse
  changeControl (patch: ControlPatch): Promise<ControlResponse>
  mode (): 'observe' | 'apply'
  neverTouch (): readonly string[]
  learned (): LearnedResponse
  history (): Promise<HistoryResponse>
  /** Shares the newest proven run that was not shared. @throws AppError NOTHING_TO_SHARE, CONTRIBUTION_DISABLED, STORAGE_FAILED */
  shareNewest (): Promise<Submission>
  /**
   * The user let an app go, which a plan or he himself had held: it is left alone until the next plan. `judged`: a plan had held it, and
   * it was meant by itself, which counts; an app that was let go so twice is not planned again.
   */
  undone (app: string, how: { readonly judged: boolean }): Promise<void>
  /**
   * Before everything is let go on the user's word: ends what is going on, and the mode becomes observe. Everything at once is no
   * judgement on a single app, so nothing is counted as undone.
   */
  standDown (): Promise<void>
  close (): Promise<void>
}
