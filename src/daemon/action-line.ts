import type { HoldEvent } from '../machine/act/hold.js'
import { plainText } from '../plain-text.js'

/** One thing that was done to an app, as a line for a person. Names of apps are what their makers call them. */
export function actionLine (event: HoldEvent): string {
  return plainText(textOf(event))
}

function textOf (event: HoldEvent): string {
  switch (event.kind) {
    case 'held': return `⏬ Holding down ${event.app} (${event.level}, ${event.processes} processes): ${event.reason}`
    case 'paused': return `⏸️ ${event.app} runs freely for now: ${event.refusal.reason}`
    case 'refused': return `🚫 ${event.app} was not touched: ${event.refusal.reason}`
    case 'released': return `⏫ ${event.app} runs freely again (${event.because})`
    case 'fought': return `⚠️ Something else changed process ${event.pid} of ${event.app}, for the ${event.times}. time`
  }
}
