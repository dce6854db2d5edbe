import type { Run } from '../../command.js'
import { known, unknown } from '../observe/fact.js'
import type { Fact } from '../observe/fact.js'
import { parsePipewireDump } from './audio-pipewire.js'
import { parsePulseStreams } from './audio-pulse.js'

const LIMITS = { maxBytes: 16 * 1024 * 1024 }
const PULSE = ['sink-inputs', 'source-outputs'] as const

/** Who plays or records: PipeWire's dump, else PulseAudio's two lists. One of the lists alone would be half an answer. */
export async function linuxAudio (run: Run): Promise<Fact<ReadonlySet<number>>> {
  const dumped = parsePipewireDump((await run('pw-dump', [], LIMITS)).stdout)
  if (dumped !== undefined) return known(dumped, 'pipewire')
  const [playing, recording] = await Promise.all(PULSE.map(async list => parsePulseStreams((await run('pactl', ['--format=json', 'list', list], LIMITS)).stdout)))
  if (playing === undefined || recording === undefined) return unknown('neither pw-dump nor pactl answered')
  return known(new Set([...playing, ...recording]), 'pulseaudio')
}
