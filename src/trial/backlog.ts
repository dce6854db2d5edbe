import type { Trial } from '../contract-types.js'
import type { Step } from './pairs.js'

/** Share of the backlog that is worked off in one off window. What is slower is not told from what the apps always do. */
export const SLOWEST_PACE = 0.1

/**
 * How much of the backlog is worked off in each window, in units of what one on window puts off: an on window adds one unit, and in each
 * off window the share `drain` of what is left is done. A longer gap between two windows is time in which it goes on being worked off,
 * but for what was held in it, as in windows that did not count: that adds to it by its length.
 */
export function workedOff (steps: readonly Step[], drain: number, uncounted: Trial['held_uncounted'] = []): number[] {
  const usual = usualGap(steps)
  const held = [...uncounted].sort((a, b) => a.at - b.at)
  let backlog = 0
  let clock = -Infinity

  function pass (until: number): void {
    if (usual > 0) backlog *= (1 - drain) ** Math.max(0, (until - clock) / usual)
    clock = Math.max(clock, until)
  }

  function hold (before: number): void {
    for (let next = held[0]; next !== undefined && next.at <= before; next = held[0]) {
      held.shift()
      pass(next.at - next.seconds)
      if (usual > 0) backlog += Math.min(next.seconds, next.at - clock) / usual
      clock = next.at
    }
  }

  return steps.map(({ on, window: { started_at: at } }) => {
    hold(at)
    pass(at)
    clock = at + usual
    const done = on ? 0 : drain * backlog
    backlog += on ? 1 : -done
    return done
  })
}

function usualGap (steps: readonly Step[]): number {
  const gaps = steps.slice(1).map(({ window }, i) => window.started_at - (steps[i]?.window.started_at ?? 0)).sort((a, b) => a - b)
  return gaps[Math.floor(gaps.length / 2)] ?? 0
}
