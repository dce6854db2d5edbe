import type { AppLimits, EffectiveSettings, MachineSettings, UserSettings } from '../contract-types.js'
import type { Layer } from '../network/adapt.js'
import { DEFAULT_SETTINGS } from './defaults.js'

export interface EffectiveOptions {
  readonly systemType: string
  readonly layers: { readonly bundled: Layer | null, readonly shared: Layer | null }
  readonly own: UserSettings
  /** Published values that are not used, passed on as they are. */
  readonly skipped: EffectiveSettings['skipped']
}

type Value = EffectiveSettings['settings'][string]
type Origin = Omit<Value, 'value'>
type Values = Map<string, Value>

interface Source { readonly origin: Origin, readonly settings: MachineSettings, readonly apps: Readonly<Record<string, AppLimits>> }

/** Defaults ⊕ bundled ⊕ shared ⊕ the user's own, later ones winning value by value; each value says where it is from. */
export function effectiveSettings ({ systemType, layers, own, skipped }: EffectiveOptions): EffectiveSettings {
  const sources = [
    { origin: { source: 'default' as const }, settings: DEFAULT_SETTINGS, apps: {} },
    ...sourceOf('bundled', layers.bundled),
    ...sourceOf('shared', layers.shared),
    { origin: { source: 'yours' as const }, settings: own.settings ?? {}, apps: own.process_optimizations ?? {} }
  ]
  return { system_type: systemType, settings: mergeSettings(sources), process_optimizations: mergeApps(sources), skipped: [...skipped] }
}

function sourceOf (source: 'bundled' | 'shared', layer: Layer | null): Source[] {
  if (layer === null) return []
  const { system_type: from, recommended_settings: settings = {}, process_optimizations: apps = {} } = layer.profile
  return [{ origin: { source, from, ...(layer.adapted ? { adapted: true } : {}) }, settings, apps }]
}

function mergeSettings (sources: readonly Source[]): EffectiveSettings['settings'] {
  const merged: Values = new Map()
  for (const { origin, settings } of sources) {
    if ((settings.quantum_circuits ?? 0) > 0) restoreCircuits(merged)
    put(merged, settings, origin)
  }
  return Object.fromEntries(merged)
}

// Adapting turned the circuits off twice: none of them, and classical only. A later source that sets their number
// decides about both, or its circuits would never run.
function restoreCircuits (merged: Values): void {
  if (merged.get('classical_optimization')?.adapted !== true) return
  merged.set('classical_optimization', { value: DEFAULT_SETTINGS.classical_optimization, source: 'default' })
}

function mergeApps (sources: readonly Source[]): EffectiveSettings['process_optimizations'] {
  const merged = new Map<string, Values>()
  for (const { origin, apps } of sources) {
    for (const [app, limits] of Object.entries(apps)) {
      const values: Values = merged.get(app) ?? new Map()
      merged.set(app, values)
      put(values, limits, origin)
    }
  }
  return Object.fromEntries([...merged].map(([app, values]) => [app, Object.fromEntries(values)]))
}

function put (values: Values, from: MachineSettings | AppLimits, origin: Origin): void {
  for (const [name, value] of Object.entries(from)) if (value !== undefined) values.set(name, { value, ...origin })
}
