import { readFileSync } from 'node:fs'
import type { Run } from '../../command.js'
import type { Actuator } from './actuator.js'
import { createBackgroundActuator } from './darwin-background.js'
import { createIdentity } from './identity.js'
import type { Identity } from './identity.js'
import { createAffinityKnob } from './linux-affinity.js'
import { createBatchKnob } from './linux-batch.js'
import { createIoKnob } from './linux-io.js'
import { createNiceKnob } from './linux-nice.js'
import { createThreadActuator } from './linux-thread-actuator.js'
import { createLinuxThreads } from './linux-threads.js'
import { createUnitActuator } from './linux-unit.js'
import { UNIT_KNOBS } from './linux-unit-knobs.js'
import { createStopActuator } from './stop.js'

export interface ActuatorsOptions {
  readonly platform: string
  readonly run: Run
  /** Only processes of this user are touched, even by root. */
  readonly uid: number
  /** Roots of the kernel's file systems; only tests give others. */
  readonly proc?: string
  readonly sys?: string
}

/** Every way to hold a process down that this platform has; each says by itself whether it can be undone for a process. */
export function createActuators (options: ActuatorsOptions): readonly Actuator[] {
  const identity = createIdentity(options)
  const stop = createStopActuator({ uid: options.uid, identity })
  if (options.platform === 'darwin') return [createBackgroundActuator({ ...options, identity }), stop]
  return options.platform === 'linux' ? [...linuxActuators(options, identity), stop] : []
}

function linuxActuators ({ run, uid, proc = '/proc', sys = '/sys' }: ActuatorsOptions, identity: Identity): Actuator[] {
  const threads = createLinuxThreads(proc)
  const unit = { uid, identity, run, cgroups: `${sys}/fs/cgroup`, cgroupOf: (pid: number) => cgroupOf(proc, pid) }
  const knobs = [createIoKnob(run), createBatchKnob(run, threads), createNiceKnob(threads), createAffinityKnob({ run, threads, sys })]
  return [
    ...UNIT_KNOBS.map(knob => createUnitActuator(knob, unit)),
    ...knobs.map(knob => createThreadActuator(knob, { uid, identity, threads }))
  ]
}

function cgroupOf (proc: string, pid: number): string | undefined {
  try {
    return /^0::(\/.*)$/m.exec(readFileSync(`${proc}/${pid}/cgroup`, 'utf8'))?.[1]
  } catch {
    return undefined // it ended, or the kernel has no control groups
  }
}
