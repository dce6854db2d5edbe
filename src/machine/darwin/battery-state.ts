import { UNKNOWN_SUPPLY } from '../power/supply.js'
import type { Battery, PowerSupply } from '../power/supply.js'

const SOURCES: ReadonlyMap<string, PowerSupply['source']> = new Map([['AC Power', 'mains'], ['Battery Power', 'battery'], ['UPS Power', 'ups']])
const STATES: ReadonlyMap<string, Battery['state']> = new Map([
  ['charging', 'charging'], ['finishing charge', 'charging'], ['discharging', 'discharging'], ['charged', 'full'], ['AC attached', 'idle']
])

/**
 * `pmset -g batt`. First line: what is drawn from. Then a line for each source ` -NAME (id=N)\tP%; STATE; H:MM remaining present:
 * true`, of which
 * the internal battery counts and an UPS does not. "AC attached; not charging" has a semicolon inside and no time.
 */
export function parseBatteryState (text: string): PowerSupply {
  const [first = '', ...lines] = text.split('\n')
  const source = SOURCES.get(/^Now drawing from '([^']*)'\s*$/.exec(first)?.[1] ?? '')
  if (source === undefined) return UNKNOWN_SUPPLY
  const line = lines.find(each => each.startsWith(' -InternalBattery-'))
  const battery = line === undefined ? undefined : parseBattery(line)
  return battery === undefined ? { source } : { source, battery }
}

function parseBattery (line: string): Battery | undefined {
  const [, percent = '', state = '', rest = ''] = /\t(\d{1,3})%; ([A-Za-z ]+);(.*) present: true/.exec(line) ?? []
  if (percent === '' || Number(percent) > 100) return undefined
  const known = STATES.get(state) ?? 'unknown'
  const [, hours, minutes] = /^ (\d{1,3}):([0-5]\d) remaining$/.exec(rest) ?? []
  // A full battery says 0:00, which is no forecast.
  const timed = hours !== undefined && minutes !== undefined && (known === 'charging' || known === 'discharging')
  return { state: known, percent: Number(percent), ...timed ? { minutesLeft: Number(hours) * 60 + Number(minutes) } : {} }
}
