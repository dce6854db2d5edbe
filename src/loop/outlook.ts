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

  return {
    seconds,
    mode,
    see: next => {
      sight = next
      const threshold = Number(settings().settings['thermal_threshold']?.value ?? DEFAULT_THRESHOLD_C)
      heat = stepHeat(heat, next, { threshold, band: config.control.thermal_band_c })
    },
    // A self-test touches nothing, so neither mode nor rivals are in its way.
    whyNot: (kind = 'plan') => whyNotAct({
      mode: kind === 'self_test' ? 'apply' : mode(),
      now: seconds(),
      pausedUntil: pausedUntil(),
      actOn: config.control.act_on,
      supply: sight?.supply.source,
      hot: heat.hot,
      rivals: kind === 'self_test' ? [] : sight?.context.rivals ?? []
    }),
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
