import { parse } from '../contract.js'
import type { LearnedResponse } from '../contract-types.js'
import { countText } from '../count-text.js'
import { fitText } from '../text-width.js'
import type { Context } from './context.js'
import { connectToDaemon } from './client.js'
import { paint, print } from './output.js'
import type { Output } from './output.js'

/** `pqsd learned`: what trials on this machine said of each app and level. */
export async function learned ({ paths, output, now }: Context): Promise<void> {
  const daemon = await connectToDaemon(paths, now())
  const answer = parse('learned-response', await daemon.get('/api/learned'), 'INTERNAL')
  print(output, answer, () => answer.apps.length === 0 ? ['Nothing has been learned yet: no trial has ended.'] : answer.apps.map(each => lineOf(each, output)))
}

/** One app at one level. */
export function lineOf ({ app, name = app, level, saving, ci95, trials, pairs, undone, dropped, reason }: LearnedResponse['apps'][number], output: Output): string {
  const interval = ci95 === null ? '' : ` (95 % interval ${percent(ci95[0])} to ${percent(ci95[1])} %)`
  const share = saving === null ? 'not measured here' : `${percent(saving)} % of its power${interval}; ${countText(trials, 'trial')}, ${countText(pairs, 'pair')}`
  return `${fitText(name, 24)}  ${level.padEnd(12)}  ${share}${letGo(undone, dropped)}${planned(dropped, reason, output)}`
}

// Why it was dropped says it, where that is why.
function letGo (undone: number, dropped: boolean): string {
  if (undone === 0 || (dropped && undone > 1)) return ''
  return `; let go by you ${undone === 1 ? 'once' : `${undone} times`}`
}

function planned (dropped: boolean, reason: string, output: Output): string {
  if (dropped) return `${paint(output, 'yellow', '; no longer planned')}: ${reason}`
  return reason === '' ? '' : `; planned ${reason}`
}

function percent (share: number): string {
  return (share * 100).toFixed(0)
}
