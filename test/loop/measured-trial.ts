import type { Trial, TrialWindow } from '../../src/contract-types.js'
import { startsOn } from '../../src/trial/order.js'
import { newTrial } from '../../src/trial/sequence.js'
import { NOW } from './scripted-loop.js'

const PAIRS = 8

/** All pairs are measured; held, the machine used this share less for the same work, so that nothing is owed. */
export function measured (run: string, apps: readonly string[], saving: number): Trial {
  const targets = apps.map(app => ({ app, level: 'suspend' as const, owed: false }))
  const trial = newTrial({ run, kind: 'plan', seed: 1, pairs: PAIRS, windowSeconds: 60, settleSeconds: 0, apps: targets, basis: 'basis', prior: null })
  const window = (on: boolean, index: number, position: number): TrialWindow => {
    const watts = (10 + 0.03 * (index % 3)) * (on ? 1 - saving : 1)
    const used = Object.fromEntries(apps.map(app => [app, 12]))
    return { on, started_at: NOW + 200 * index + 61 * position, seconds: 60, joules: 60 * watts, busy_s: 30, apps: used }
  }
  const done = Array.from({ length: PAIRS }, (_, index) => {
    const first = startsOn(1, index)
    return { index, windows: [window(first, index, 0), window(!first, index, 1)] as [TrialWindow, TrialWindow] }
  })
  return { ...trial, sensor: 'rapl', label: 'measured', state: 'running', done }
}
