import type { Progress } from '../optimizer/portfolio.js'
import type { Output } from './output.js'

export interface ProgressLine {
  readonly show: (progress: Progress) => void
  readonly clear: () => void
}

const REFRESH_MS = 200

/** One line on a terminal that says how long, who works, and the best energy; nothing anywhere else. */
export function progressLine ({ terminal, json, progress }: Output, budgetMs: number): ProgressLine {
  if (!terminal || json || progress === undefined) return { show: () => undefined, clear: () => undefined }
  let begun: number | undefined // of the first solver: the budget does not count the start of its thread
  const working = new Set<string>()
  let best: number | undefined
  const draw = (): void => {
    const seconds = ((performance.now() - (begun ?? performance.now())) / 1000).toFixed(1)
    progress(`${seconds} of ${budgetMs / 1000} s  ${[...working].join(', ')}${best === undefined ? '' : `  best ${best}`}`)
  }
  const timer = setInterval(draw, REFRESH_MS)
  return {
    show: ({ solver, state, energy }) => {
      begun ??= performance.now()
      if (state === 'started') working.add(solver)
      else {
        working.delete(solver)
        best = energy
      }
      draw()
    },
    clear: () => {
      clearInterval(timer)
      progress('')
    }
  }
}
