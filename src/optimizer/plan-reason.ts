import { energyParts } from './machine-model.js'
import type { EnergyParts } from './machine-model.js'
import { LEVELS } from './levels.js'
import type { Level } from './levels.js'
import type { PlanProblem } from './problem.js'

const WORDS: Readonly<Record<Level, string>> = {
  keep: 'leaving it alone', deprioritise: 'deprioritising it', cap: 'capping it', suspend: 'suspending it'
}

const CAUSES: ReadonlyArray<readonly [part: Exclude<keyof EnergyParts, 'total'>, words: string]> = [
  ['power', 'power'], ['impact', 'disturbance'], ['crowding', 'crowding of the efficiency cores'],
  ['related', 'unlike treatment of related apps'], ['thermal', 'heat']
]

/** Why an app has its level: each other level is priced with all other apps as planned, and the part that decides is named. */
export function reasonFor (problem: PlanProblem, levels: readonly Level[], index: number): string {
  const { snapshot, allowed } = problem
  const chosen = levels[index] ?? 'keep'
  const app = snapshot.apps[index]
  const own = energyParts(snapshot, levels)
  const others = LEVELS.filter(level => level !== chosen && allowed[index]?.includes(level) === true)
  const priced = others.map(level => priceOf(level, energyParts(snapshot, levels.map((each, i) => i === index ? level : each)), own))
  const barred = LEVELS.filter(level => allowed[index]?.includes(level) !== true)
  const opening = chosen === 'keep' ? 'left alone' : `saves ${watts((app?.watts ?? 0) * (app?.levels[chosen]?.saving ?? 0))} of ${watts(app?.watts ?? 0)}`
  return [opening, ...priced, ...barredWords(barred, snapshot.settings.aggressive_mode === true, app?.levels ?? {})].join('; ')
}

function priceOf (level: Level, parts: EnergyParts, own: EnergyParts): string {
  const difference = parts.total - own.total
  const sign = difference < 0 ? -1 : 1
  const [cause] = CAUSES.map(([part, words]) => ({ words, share: sign * (parts[part] - own[part]) })).sort((a, b) => b.share - a.share)
  if (Math.abs(difference) < 5e-4) return `${WORDS[level]} would cost the same`
  return `${WORDS[level]} would cost ${watts(Math.abs(difference))} ${sign > 0 ? 'more' : 'less'} (${cause?.words ?? ''})`
}

function barredWords (barred: readonly Level[], aggressive: boolean, known: Readonly<Partial<Record<Level, unknown>>>): string[] {
  const byMode = aggressive ? [] : barred.filter(level => level !== 'deprioritise' && known[level] !== undefined)
  const byApp = barred.filter(level => !byMode.includes(level))
  return [
    ...(byMode.length === 0 ? [] : [`${byMode.join(' and ')} only in aggressive mode`]),
    ...(byApp.length === 0 ? [] : [`${byApp.join(', ')} not allowed for this app`])
  ]
}

function watts (value: number): string {
  return `${value.toFixed(value < 0.1 ? 3 : 2)} W`
}
