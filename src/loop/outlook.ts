import type { Trial } from '../contract-types.js'
import { COOL } from '../machine/thermal-band.js'
import type { Sight } from '../machine/watch-view.js'
import { lastRunAt, stepHeat, whatDelaysRun, whyNotAct } from './conditions.js'
import { pauseEnd } from './control.js'
import type { LoopParts } from './loop-parts.js'
import { modeOf } from './views.js'

/** What the conditions are, as far as somebody looked. */
export interface Outlook {
  /** Unix time in seconds. */
  seconds (): number
  mode (): 'observe' | 'apply'
  see (sight: Sight): void
  /** Why nothing may be held now by a plan, or by a trial of this kind; undefined when it may. */
  whyNot (kind?: Trial['kind']): string | undefined
  /** Whether a trial that waits for this reason has no more reason to, and only has not asked again. */
  isOver (reason: string): boolean
  /** What keeps a run from beginning by itself. */
  delays (busy: boolean): string[]
  /** Before when no run begins by itself; null where there was none yet. */
  nextRun (): number | null
}

const DEFAULT_THRESHOLD_C = 80

export function createOutlook ({ control, config, runs, settings, now }: Pick<LoopParts, 'control' | 'config' | 'runs' | 'settings' | 'now'>): Outlook {
  let sight: Sight | undefined
  let heat = COOL
  const seconds = (): number => Math.floor(now().getTime() / 1000)
  const mode = (): 'observe' | 'apply' => modeOf(control.current(), config.process_control).value
  const pausedUntil = (): number => pauseEnd(control.current(), seconds())
  const intervalSeconds = config.optimizer.interval_h * 3600
  const lastRun = (): number => lastRunAt(runs.list(), seconds() + intervalSeconds)

  const told = new Set<string>()

  function whyNot (kind: Trial['kind'] = 'plan'): string | undefined {
    // A self-test touches nothing, so neither mode nor rivals are in its way.
    const isTest = kind === 'self_test'
    const reason = (isTest ? undefined : control.current().lost) ?? whyNotAct({
      mode: isTest ? 'apply' : mode(),
      now: seconds(),
      pausedUntil: pausedUntil(),
      actOn: config.control.act_on,
      supply: sight?.supply.source,
      hot: heat.hot,
      rivals: isTest ? [] : sight?.context.rivals ?? []
    })
    if (reason !== undefined) told.add(reason)
    return reason
  }

  return {
    seconds,
    mode,
    see: next => {
      sight = next
      const threshold = Number(settings().settings['thermal_threshold']?.value ?? DEFAULT_THRESHOLD_C)
      heat = stepHeat(heat, next, { threshold, band: config.control.thermal_band_c })
    },
    whyNot,
    isOver: reason => told.has(reason) && whyNot() === undefined,
    delays: busy => whatDelaysRun({
      now: seconds(),
      lastRun: lastRun(),
      intervalSeconds,
      actOn: config.control.act_on,
      sight,
      hot: heat.hot,
      busy,
      paused: pausedUntil() > 0
    }),
    nextRun: () => lastRun() === 0 ? null : lastRun() + intervalSeconds
  }
}
