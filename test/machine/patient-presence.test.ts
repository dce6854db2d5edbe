import t from 'tap'
import { known } from '../../src/machine/observe/fact.js'
import type { PresenceProbes } from '../../src/machine/observe/presence.js'
import { createPatientPresence } from '../../src/machine/patient-presence.js'

t.test('who is in front is asked every time, the rest only when the answer is old or was forgotten', async t => {
  const asked: string[] = []
  let now = 100
  const probes: PresenceProbes = {
    front: async () => { asked.push('front'); return known({ pid: 1 }, 'test') },
    idleSeconds: async () => { asked.push('idle'); return known(now, 'test') },
    audio: async () => { asked.push('audio'); return known(new Set([now]), 'test') },
    wakes: async () => { asked.push('wakes'); return known([], 'test') }
  }
  const patient = createPatientPresence(probes, () => now)
  const ask = async (): Promise<string[]> => {
    asked.length = 0
    await Promise.all([patient.front(), patient.idleSeconds(), patient.audio(), patient.wakes()])
    return [...asked].sort()
  }
  const ALL = ['audio', 'front', 'idle', 'wakes']
  t.strictSame(await ask(), ALL)
  now = 104.9
  t.strictSame(await ask(), ['front'])
  t.match(await patient.idleSeconds(), { value: 100 }, 'the answer of then')
  now = 105
  t.strictSame(await ask(), ['audio', 'front'], 'sound is asked for more often')
  now = 115
  t.strictSame(await ask(), ALL)
  patient.forget()
  now = 115.5
  t.strictSame(await ask(), ALL, 'forgotten at the very moment of the answer')
  now = 116
  t.strictSame(await ask(), ['front'])
})
