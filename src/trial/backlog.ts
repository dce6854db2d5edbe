import type { Step } from './pairs.js'

/**
 * How much of the backlog is worked off in each window, in units of what one on window puts off: an on window adds one unit, and in each
 * off window the share `drain` of what is left is done. A longer gap between two windows is time in which it goes on being worked off;
 * what windows that did not count put off is not known and left out.
 */
export function workedOff (steps: readonly Step[], drain: number): number[] {
  const usual = usualGap(steps)
  let backlog = 0
  let last: number | undefined
  return steps.map(({ on, window: { started_at: at } }) => {
    if (last !== undefined && usual > 0) backlog *= (1 - drain) ** Math.max(0, Math.round((at - last) / usual) - 1)
    last = at
    const done = on ? 0 : drain * backlog
    backlog += on ? 1 : -done
    return done
  })
}

function usualGap (steps: readonly Step[]): number {
  const gaps = steps.slice(1).map(({ window }, i) => window.started_at - (steps[i]?.window.started_at ?? 0)).sort((a, b) => a - b)
  return gaps[Math.floor(gaps.length / 2)] ?? 0
}
