import type { Fact } from './observe/fact.js'
import type { PresenceProbes } from './observe/presence.js'

export interface PatientPresence extends PresenceProbes {
  /** The next look asks the system again, whatever is remembered. */
  forget (): void
}

// These begin and end slowly compared with what it costs to ask for them: a process each time. Sound is heard when it stutters; who keeps
// the machine awake is asked for anew before an app is held and at each look while one waits to be held again, and the idle time only
// decides when a run may begin.
const SOUND_SECONDS = 5
const OTHER_SECONDS = 15

/** Asks for the app in front every time, and for the rest only where the last answer has become old. */
export function createPatientPresence (probes: PresenceProbes, monotonic: () => number): PatientPresence {
  let forgotten = -Infinity
  const patient = <T>(ask: () => Promise<Fact<T>>, seconds: number): (() => Promise<Fact<T>>) => {
    let answer: Promise<Fact<T>> | undefined
    let at = -Infinity
    return async () => {
      const now = monotonic()
      if (answer === undefined || at <= forgotten || now - at >= seconds) {
        answer = ask()
        at = now
      }
      return await answer
    }
  }
  return {
    front: async () => await probes.front(),
    idleSeconds: patient(async () => await probes.idleSeconds(), OTHER_SECONDS),
    audio: patient(async () => await probes.audio(), SOUND_SECONDS),
    wakes: patient(async () => await probes.wakes(), OTHER_SECONDS),
    forget: () => { forgotten = monotonic() }
  }
}
