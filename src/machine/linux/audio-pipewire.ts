import { jsonOf, pidOf, propertyOf } from '../observe/decode.js'

// Streams of programs, as opposed to the devices that they play on.
const STREAM = /^Stream\/(?:Output|Input)\/(?:Audio|Video)$/

/**
 * Processes with a running stream in `pw-dump`; undefined where it is no dump. A program in a sandbox knows its own
 * number wrongly, and the server knows only the bridge's for programs that speak PulseAudio: all that are named
 * count, because naming one too many only spares a process.
 */
export function parsePipewireDump (text: string): ReadonlySet<number> | undefined {
  const objects = jsonOf(text)
  if (!Array.isArray(objects)) return undefined
  const clients = new Map<unknown, unknown>(objects.filter(each => propertyOf(each, 'type') === 'PipeWire:Interface:Client')
    .map(each => [propertyOf(each, 'id'), propertyOf(propertyOf(each, 'info'), 'props')]))
  const pids = new Set<number>()
  for (const node of objects) {
    const info = propertyOf(node, 'info')
    const props = propertyOf(info, 'props')
    if (propertyOf(info, 'state') !== 'running' || !STREAM.test(String(propertyOf(props, 'media.class')))) continue
    const client = clients.get(propertyOf(props, 'client.id'))
    const told = [props, client].flatMap(each => ['application.process.id', 'pipewire.sec.pid'].map(key => pidOf(propertyOf(each, key))))
    for (const pid of told) if (pid !== undefined) pids.add(pid)
  }
  return pids
}
