import { createMatcher } from '../catalogue.js'
import type { Rules } from '../catalogue-rules.js'
import type { Run } from '../../command.js'
import { createDarwinPresence } from '../darwin/focus.js'
import { darwinFocusSource } from '../darwin/focus-source.js'
import { createDarwinSampler } from '../darwin/processes.js'
import { linuxAudio } from '../linux/audio.js'
import { createLinuxFront } from '../linux/focus.js'
import { linuxFocusSource } from '../linux/focus-source.js'
import type { LinuxFocusSourceOptions } from '../linux/focus-source.js'
import { linuxIdle } from '../linux/presence-idle.js'
import { linuxWakes } from '../linux/presence-inhibitors.js'
import { createLinuxSampler } from '../linux/processes.js'
import { createProcessFiles, mostProcessFiles } from '../linux/process-files.js'
import { unknown } from './fact.js'
import type { FocusSource } from './focus-source.js'
import { createObserver } from './observer.js'
import type { Observer, ObserverParts } from './observer.js'
import type { PresenceProbes } from './presence.js'

export interface PlatformOptions {
  readonly platform: string
  readonly run: Run
  /** Environment of the person's session: which display, compositor and buses to ask. */
  readonly env: Readonly<Record<string, string | undefined>>
  readonly host: string
  readonly uid: number | undefined
  /** Lists of apps, the user's own first. */
  readonly rules: readonly Rules[]
  readonly now: () => Date
  /** Monotonic seconds. */
  readonly monotonic: () => number
  /** Stands between the observer and the probes, which may cost a process each. */
  readonly wrapPresence?: (presence: PresenceProbes) => PresenceProbes
  /** Another place than /proc. */
  readonly proc?: string
}

/** The observer of the platform that this is. On one that it does not know it sees nothing, and says so. */
export function observerOf (options: PlatformOptions): Observer {
  const matcher = createMatcher(options.rules)
  const { uid, wrapPresence = same } = options
  const { presence, ...eyes } = eyesOf(options, matcher.isInterpreter)
  return createObserver({ ...eyes, presence: wrapPresence(presence), matcher, uid })
}

function same (presence: PresenceProbes): PresenceProbes {
  return presence
}

function eyesOf (options: PlatformOptions, isInterpreter: (executable: string) => boolean): Eyes {
  const { platform, run, now, monotonic } = options
  switch (platform) {
    case 'darwin': return { sample: createDarwinSampler({ run, now, monotonic }), presence: createDarwinPresence(run) }
    case 'linux': return linuxEyes(options, isInterpreter)
    default: return { sample: async () => ({ at: monotonic(), processes: new Map(), partial: true }), presence: blind() }
  }
}

type Eyes = Pick<ObserverParts, 'sample' | 'presence' | 'close'>

function linuxEyes (options: PlatformOptions, isInterpreter: (executable: string) => boolean): Eyes {
  const { monotonic, proc = '/proc' } = options
  const files = createProcessFiles({ pathOf: pid => `${proc}/${pid}/stat`, most: mostProcessFiles() })
  return { sample: createLinuxSampler({ monotonic, isInterpreter, proc, files }), presence: linuxPresence(options), close: files.close }
}

function linuxPresence ({ run, env, host, now, monotonic }: PlatformOptions): PresenceProbes {
  return {
    front: createLinuxFront({ run, env, host, monotonic }),
    idleSeconds: async () => await linuxIdle({ run, env, now }),
    audio: async () => await linuxAudio(run),
    wakes: async () => await linuxWakes(run)
  }
}

/** What tells of a switch to another window on this platform; undefined where nothing does. */
export function focusSourceOf (platform: string, options: LinuxFocusSourceOptions): FocusSource | undefined {
  switch (platform) {
    case 'darwin': return darwinFocusSource(options.follow)
    case 'linux': return linuxFocusSource(options)
    default: return undefined
  }
}

function blind (): PresenceProbes {
  const nothing = async (): Promise<ReturnType<typeof unknown>> => unknown('this platform is not known')
  return { front: nothing, idleSeconds: nothing, audio: nothing, wakes: nothing }
}
