import { jsonOf, pidOf, propertyOf } from '../observe/decode.js'

/**
 * Processes with a stream that is not paused in `pactl --format=json list sink-inputs` or `source-outputs`; undefined
 * where it is no list.
 */
export function parsePulseStreams (text: string): ReadonlySet<number> | undefined {
  const streams = jsonOf(text)
  if (!Array.isArray(streams)) return undefined
  const sounding = streams.filter(each => propertyOf(each, 'corked') !== true)
  return new Set(sounding.map(each => pidOf(propertyOf(propertyOf(each, 'properties'), 'application.process.id'))).filter(pid => pid !== undefined))
}
