import type { Run } from '../../src/contract-types.js'
import { trialSummary } from '../../src/loop/trial-of-run.js'
import { analyseTrial } from '../../src/trial/analyse.js'
import { finishTrial } from '../../src/trial/sequence.js'
import { measured } from './measured-trial.js'
import { NOW, runInForce, suspended } from './scripted-loop.js'

export const DAY = 86_400
export const APPS = ['Slack', 'Chrome']

/** A run whose trial ended so many days ago; held, the machine used this share less. What is proven is in force. */
export function tried (id: string, saving: number, daysAgo: number, apps: readonly string[] = APPS): Run {
  const trial = measured(id, apps, saving)
  const result = analyseTrial(trial)
  const at = Math.round(NOW - daysAgo * DAY)
  const summary = trialSummary(finishTrial(trial, result))
  return runInForce(apps.map(suspended), { id, started_at: at - 3600, ended_at: at, in_force: result.outcome === 'saving', trial: summary })
}
