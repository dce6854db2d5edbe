import type { Fact } from './observe/fact.js'
import type { PresenceProbes } from './observe/presence.js'

export interface PatientPresence extends PresenceProbes {
  /** The next look asks the system again, whatever is remembered. */
  forget (): void
}

// Sound and wishes to stay awake begin and end slowly compared with what it costs to ask for them: a process each time.
const PATIENCE_SECONDS = 5

/** Asks for the app in front every time, and for the rest only where the last answer has become old. */
export function createPatientPresence (probes: PresenceProbes, monotonic: () => number): PatientPresence {
  let forgotten = -Infinity
  const patient = <T>(ask: () => Promise<Fact<T>>): (() => Promise<Fact<T>>) => {
    let answer: Promise<Fact<T>> | undefined
    let at = -Infinity
    return async () => {
      const now = monotonic()
      if (answer === undefined || at <= forgotten || now - at >= PATIENCE_SECONDS) {
        answer = ask()
        at = now
      }
      return await answer
    }
  }
  return {
    front: async () => await probes.front(),
    idleSeconds: patient(async () => await probes.idleSeconds()),
    audio: patient(async () => await probes.audio()),
    wakes: patient(async () => await probes.wakes()),
    forget: () => { forgotten = monotonic() }
  }
}
