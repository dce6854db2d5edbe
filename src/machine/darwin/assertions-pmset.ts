import { pidOf } from '../observe/decode.js'
import type { Wake } from '../observe/presence.js'

const OWNER = /^ +pid (\d{1,10})\((.*?)\): \[0x[0-9a-f]+\] \d+:\d\d:\d\d (\w+) named: "(.*)"/
// The audio server's own and caffeinate's way of saying for whom they ask.
const BEHALF = /^\s+(?:Created for PID: (\d{1,10})\.|Details: caffeinate asserting on behalf of '.*' \(pid (\d{1,10})\))/
const AUDIO_SERVER = 'coreaudiod'

export interface Assertions {
  readonly wakes: readonly Wake[]
  /** Processes that the audio server keeps the machine awake for: they play or record. */
  readonly audio: ReadonlySet<number>
}

/** Reads `pmset -g assertions`; undefined where it is not such a list. The name of a process may hold parentheses and colons. */
export function parseAssertions (text: string): Assertions | undefined {
  if (!/^Listed by owning process:/m.test(text)) return undefined
  const wakes: Wake[] = []
  const audio = new Set<number>()
  let owner: { wake: Wake, isAudio: boolean } | undefined
  for (const line of text.split('\n').slice(0, -1)) {
    const own = OWNER.exec(line)
    const pid = pidOf(own?.[1])
    if (own !== null && pid !== undefined) {
      owner = { wake: { pid, type: own[3] ?? '' }, isAudio: own[2] === AUDIO_SERVER }
      wakes.push(owner.wake)
      continue
    }
    const behalf = BEHALF.exec(line)
    const onBehalfOf = pidOf(behalf?.[1] ?? behalf?.[2])
    if (onBehalfOf === undefined || owner === undefined) continue
    wakes[wakes.length - 1] = { ...owner.wake, onBehalfOf }
    if (owner.isAudio) audio.add(onBehalfOf)
  }
  return { wakes, audio }
}
