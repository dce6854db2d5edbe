import type { EffectiveSettings, MirrorAttempt, Profile, SettingsPatch, TrustState } from '../contract-types.js'
import type { Log } from '../log.js'
import { plainText } from '../plain-text.js'

/** One log record: the line that a person reads, as the specification words it, and the same as fields. */
export interface Line { readonly level: 'info' | 'warn', readonly text: string, readonly fields: Readonly<Record<string, unknown>> }

export function say (log: Log, { level, fields, text }: Line): void {
  log[level](fields, text)
}

export const MESSAGES = {
  synced: 'Successfully synced with distributed network',
  allServersDown: 'All servers unavailable, using cached data',
  contributed: 'Optimization contributed to network'
} as const

// Reasons quote what mirrors answer, and the lines end on a terminal.
const info = (event: string, text: string, fields: object = {}): Line => ({ level: 'info', text: plainText(text), fields: { event, ...fields } })
const warn = (event: string, text: string, fields: object = {}): Line => ({ level: 'warn', text: plainText(text), fields: { event, ...fields } })

export const narrate = {
  initializing: (): Line => info('initializing', '🌐 Initializing distributed optimization network...'),
  cacheLoaded: (count: number, lastSync: number): Line => info('cache_loaded',
    count === 0 ? '📦 No cached optimizations yet' : `📦 Loaded ${count} cached optimizations of ${lastSync === 0 ? 'an unknown time' : isoMinute(lastSync)}`, { count, last_sync: lastSync }),
  cacheUnbelieved: (): Line => warn('cache_unbelieved', '⚠️ The cached optimizations do not come from the trusted root that is pinned now; they are not used'),
  networkDisabled: (): Line => info('network_disabled', '📴 The distributed network is turned off by configuration'),
  autoFetching: (): Line => info('auto_fetching', '📡 Auto-fetching shared optimizations on startup...'),
  trying: (server: string): Line => info('trying_server', `📡 Trying server: ${server}`, { server }),
  fetched: (role: 'primary' | 'backup', server: string): Line => info('fetched',
    `✅ Successfully fetched optimizations from ${role} server${role === 'backup' ? `: ${server}` : ''}`, { role, server }),
  total: (count: number): Line => info('total', `📊 Total optimizations available: ${count}`, { count }),
  failedServer: ({ server, failure, reason }: MirrorAttempt): Line => warn('server_failed', `⚠️ ${server} was not used: ${reason ?? failure ?? 'failed'}`, { server, failure, reason }),
  untrusted: ({ message }: TrustState): Line => warn('untrusted', `⚠️ ${message ?? 'no trusted root is pinned'}`),
  allServersDown: (): Line => warn('all_servers_down', `⚠️ ${MESSAGES.allServersDown}`),
  notKept: (reason: string): Line => warn('sync_not_kept', `⚠️ The network's data could not be kept: ${reason}`, { reason }),
  scheduledFailed: (): Line => warn('scheduled_sync_failed', '⚠️ Scheduled network sync failed'),
  noneFor: (systemType: string): Line => warn('no_match', `⚠️ ${noneMessage(systemType)}`, { system_type: systemType }),
  settingsChanged: (patch: SettingsPatch): Line => info('settings_changed', `🎛️ You said: ${patchText(patch)}`, { ...patch }),
  skipped: (path: string, reason: string): Line => warn('setting_skipped', `⚠️ Skipped a published value: ${path}: ${reason}`, { path, reason })
}

function patchText ({ settings = {}, process_optimizations: apps = {} }: SettingsPatch): string {
  const said = (name: string, value: unknown): string => value === null ? `${name} is given back` : `${name} is ${String(value)}`
  const own = Object.entries(settings).map(([name, value]) => said(name, value))
  const ofApps = Object.entries(apps).flatMap(([app, limits]) => limits === null ? [said(app, null)] : Object.entries(limits).map(([name, value]) => said(`${name} of ${app}`, value)))
  return [...own, ...ofApps].join(', ')
}

/** The specification's message for a type that nobody knows. */
export function noneMessage (systemType: string): string {
  return `No shared optimizations found for system type: ${systemType}`
}

/** The lines that say which profile is applied, and every setting that comes from it. */
export function appliedLines (profile: Profile, systemType: string, settings: EffectiveSettings['settings']): Line[] {
  return [
    ...headlines(profile, systemType),
    ...settingLine(settings, 'thermal_threshold', value => `🌡️ Set thermal threshold to ${value}°C`),
    ...settingLine(settings, 'quantum_circuits', value => `⚛️ Set max quantum circuits to ${value}`),
    ...settingLine(settings, 'aggressive_mode', value => `⚡ Set optimization mode to ${value === true ? 'aggressive' : 'conservative'}`),
    ...settingLine(settings, 'ml_training_cycles', value => `🧠 Set ML training cycles to ${value}`)
  ]
}

function headlines (profile: Profile, systemType: string): Line[] {
  const { average_savings: savings, optimization_count: count, contributor_count: users, source } = profile
  const basis = source === 'bundled' ? 'bundled profile, not measured' : ''
  const applying = info('applying', `🎯 Applying ${source} optimizations for ${systemType}`, { system_type: systemType, source, profile: profile.system_type })
  const based = count === undefined
    ? []
    : [info('based_on', `📊 Based on ${count} optimizations${users === undefined ? '' : ` from ${users} users`}${basis === '' ? '' : ` (${basis})`}`, { count, users })]
  const expected = savings === undefined ? [] : [info('expected_savings', `⚡ Expected energy savings: ${savings}%`, { savings })]
  return [applying, ...based, ...expected]
}

function settingLine (settings: EffectiveSettings['settings'], key: string, text: (value: boolean | number) => string): Line[] {
  const setting = settings[key]
  if (setting === undefined || setting.source === 'default') return []
  const own = setting.source === 'yours' ? ' (your own setting)' : ''
  return [info('set', `${text(setting.value)}${own}`, { setting: key, value: setting.value, source: setting.source })]
}

function isoMinute (epochSeconds: number): string {
  return new Date(epochSeconds * 1000).toISOString().slice(0, 16).replace('T', ' ') + ' UTC'
}
