import { AppError } from '../../errors.js'
import type { Run } from '../../command.js'
import type { ProcessSample } from '../process.js'
import type { Actuator, Offer, Wish } from './actuator.js'
import type { Change, Undone } from './change.js'
import type { Identity } from './identity.js'
import { processesOf, unitOf } from './linux-unit-place.js'
import type { UnitKnob } from './linux-unit-knobs.js'

export interface UnitOptions {
  readonly uid: number
  readonly identity: Identity
  readonly run: Run
  /** Control group of a process now, as in `/proc/PID/cgroup`. */
  readonly cgroupOf: (pid: number) => string | undefined
  /** Root of the version 2 hierarchy. */
  readonly cgroups: string
}

// A service manager that has to answer over a bus takes longer than a tool.
const LIMITS = { timeoutMs: 5000 }

/**
 * A property of the systemd user unit that holds the app, and nothing else. `--runtime`: it is gone at the next boot in
 * any case. (systemd.resource-control(5); an empty value takes the unit back to its own configuration.)
 */
export function createUnitActuator (knob: UnitKnob, { uid, identity, run, cgroupOf, cgroups }: UnitOptions): Actuator {
  return { name: knob.name, offer, apply, undo }

  async function offer (process: ProcessSample, { members, value }: Wish = {}): Promise<Offer> {
    if (process.uid !== uid) return refuse('it belongs to another user')
    const to = knob.target(value)
    if (to === undefined) return refuse('no valid limit was asked for')
    const place = unitOf(cgroupOf(process.pid), uid)
    if (place === undefined) return refuse('it runs in no systemd unit that its user may change')
    const inside = processesOf(cgroups, place.cgroup)
    if (inside === undefined || members === undefined) return refuse('which processes share its unit is not known')
    if (![...inside].every(pid => members.has(pid))) return refuse('its unit holds other processes too')
    const from = await read(place.unit)
    if (from === undefined || from === 'gone') return refuse('systemd does not tell the present value')
    if (from !== knob.neutral) return refuse(`its unit has ${knob.property} ${from}, which somebody chose`)
    return { possible: true, from, to, unit: place.unit }
  }

  async function apply ({ process, unit = '', to }: Change): Promise<void> {
    const moved = unitOf(cgroupOf(process.pid), uid)?.unit !== unit
    if (moved || !await identity.isSame(process)) throw failed(unit, 'the process ended or left it')
    const { code } = await run('systemctl', ['--user', ...knob.set(unit, to)], LIMITS)
    if (code !== 0) throw failed(unit, `systemctl ended with ${code}`)
    if (await read(unit) !== to) throw failed(unit, 'it did not take the value')
  }

  // Whether the process still lives does not matter: the property belongs to the unit and outlives it.
  async function undo ({ unit = '', from, to }: Change): Promise<Undone> {
    const now = await read(unit)
    if (now === undefined) return 'failed'
    if (now === 'gone') return 'gone'
    if (now === from) return 'undone'
    if (now !== to) return 'changed'
    await run('systemctl', ['--user', ...knob.clear(unit)], LIMITS)
    const after = await read(unit)
    return after === 'gone' ? 'gone' : after === from ? 'undone' : 'failed'
  }

  async function read (unit: string): Promise<string | undefined> {
    if (unit === '') return undefined
    const { code, stdout } = await run('systemctl', ['--user', 'show', '-p', 'LoadState', '-p', knob.property, '--', unit], LIMITS)
    if (code !== 0) return undefined
    const values = new Map(stdout.split('\n').map(line => [line.split('=')[0] ?? '', line.slice(line.indexOf('=') + 1)]))
    if (values.get('LoadState') === 'not-found') return 'gone'
    const value = values.get(knob.property)
    return value === undefined ? undefined : knob.normal(value)
  }
}

function refuse (reason: string): Offer {
  return { possible: false, reason }
}

function failed (unit: string, reason: string): AppError {
  return new AppError('ACTION_FAILED', `the unit ${unit} could not be changed: ${reason}`)
}
