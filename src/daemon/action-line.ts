import { countText } from '../count-text.js'
import type { HoldEvent, ReleasedBecause } from '../machine/act/hold.js'
import { plainText } from '../plain-text.js'

/** One thing that was done to an app, as a line for a person. Names of apps are what their makers call them. */
export function actionLine (event: HoldEvent): string {
  return plainText(textOf(event))
}

const BECAUSE: Readonly<Record<ReleasedBecause, string>> = {
  asked: 'you asked for it',
  expired: 'its time is over',
  closed: 'the program ends',
  replaced: 'it is held in another way',
  trial: 'the trial lets it go',
  plan: 'the plan holds it no longer'
}

function textOf (event: HoldEvent): string {
  switch (event.kind) {
    case 'held': return `⏬ Holding down ${event.app} (${event.level}, ${countText(event.processes, 'process', 'processes')}): ${event.reason}`
    case 'paused': return `⏸️ ${event.app} runs freely for now: ${event.refusal.reason}`
    case 'refused': return `🚫 ${event.app} was not touched: ${event.refusal.reason}`
    case 'released': return `⏫ ${event.app} runs freely again (${event.why ?? BECAUSE[event.because]})`
    case 'fought': return `⚠️ Something else changed process ${event.pid} of ${event.app}, for the ${event.times}. time`
  }
}
