export interface Row { readonly what: string, readonly ours?: number, readonly peer?: number }

export interface Arm {
  /** Processor seconds of all programs, one figure a block. */
  readonly apps: readonly number[]
  readonly touches: ReadonlyArray<readonly [string, number]>
  /** Threads whose values are not what they were. */
  readonly left: number
  readonly undone: number
}

export interface Day {
  readonly arms: Readonly<Record<string, Arm>>
  readonly own: { readonly steady: readonly number[], readonly whole: readonly number[] }
  readonly plan: { readonly apps: ReadonlyArray<{ readonly app: string, readonly level: string }> }
}

export interface DayOptions { readonly daySeconds?: number, readonly dayBlocks?: number, readonly dayArms?: readonly string[], readonly dayInto?: string, readonly dayStill?: number }

export function dayBench (report: { row (row: Row): void }, options: DayOptions): Promise<Day | undefined>
