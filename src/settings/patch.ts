import type { SettingsPatch, UserSettings } from '../contract-types.js'

/** The user's settings with a patch applied: a value sets, null takes away, and what is left empty goes too. */
export function applyPatch (current: UserSettings, patch: SettingsPatch): UserSettings {
  const settings = patchValues(current.settings ?? {}, patch.settings ?? {})
  const apps = patchApps(current.process_optimizations ?? {}, patch.process_optimizations ?? {})
  return {
    ...(isEmpty(settings) ? {} : { settings }),
    ...(isEmpty(apps) ? {} : { process_optimizations: apps })
  }
}

function patchApps (current: Readonly<Record<string, object>>, patch: Readonly<Record<string, object | null>>): Record<string, object> {
  const apps = new Map(Object.entries(current))
  for (const [app, limits] of Object.entries(patch)) apps.set(app, limits === null ? {} : patchValues(apps.get(app) ?? {}, limits))
  return Object.fromEntries([...apps].filter(([, limits]) => !isEmpty(limits)))
}

function patchValues (current: object, patch: object): object {
  const values = new Map<string, unknown>(Object.entries(current))
  for (const [name, value] of Object.entries<unknown>({ ...patch })) {
    if (value === null) values.delete(name)
    else if (value !== undefined) values.set(name, value)
  }
  return Object.fromEntries(values)
}

function isEmpty (value: object): boolean {
  return Object.keys(value).length === 0
}
