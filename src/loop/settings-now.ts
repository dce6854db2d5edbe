import { parse } from '../contract.js'
import type { AppLimits, EffectiveSettings, MachineSettings } from '../contract-types.js'
import { USER_PREFIX } from '../machine/user-id.js'

/** By the name that an app has in its catalogue. */
export type LimitsByApp = Readonly<Record<string, AppLimits>>

/** The settings that are in effect, without their sources. */
export function settingsNow ({ settings }: EffectiveSettings): MachineSettings {
  return parse('machine-settings', valuesOf(settings), 'INTERNAL')
}

/** What profile and user ask for single apps, without who asked. */
export function limitsNow ({ process_optimizations: apps }: EffectiveSettings): LimitsByApp {
  return Object.fromEntries(Object.entries(apps).map(([app, values]) => [app, parse('app-limits', valuesOf(values), 'INTERNAL')]))
}

/** The limits of one app. One of the user's own catalogue goes by the name that it has there. */
export function limitsOf (limits: LimitsByApp, id: string): AppLimits {
  return limits[id.startsWith(USER_PREFIX) ? id.slice(USER_PREFIX.length) : id] ?? {}
}

function valuesOf (values: Readonly<Record<string, { readonly value: unknown }>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([name, { value }]) => [name, value]))
}
