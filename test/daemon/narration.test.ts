import t from 'tap'
import type { EffectiveSettings, Profile } from '../../src/contract-types.js'
import { MESSAGES, appliedLines, narrate, noneMessage } from '../../src/daemon/narration.js'
import type { Line } from '../../src/daemon/narration.js'
import { readBundledProfiles } from '../../src/network/bundled.js'
import { matchProfile } from '../../src/network/match.js'
import { effectiveSettings } from '../../src/settings/effective.js'

const bundled = readBundledProfiles()
const PRIMARY = 'https://pqs-quantum-network.herokuapp.com'

// The specification's start-up log, character for character.
const STARTUP = `🌐 Initializing distributed optimization network...
📡 Auto-fetching shared optimizations on startup...
📡 Trying server: https://pqs-quantum-network.herokuapp.com
✅ Successfully fetched optimizations from primary server
📊 Total optimizations available: 5
🎯 Applying shared optimizations for apple_silicon_m3
📊 Based on 1847 optimizations from 203 users
⚡ Expected energy savings: 16.4%
🌡️ Set thermal threshold to 75°C
⚛️ Set max quantum circuits to 40
⚡ Set optimization mode to aggressive
🧠 Set ML training cycles to 4`

const textOf = (lines: readonly Line[]): string[] => lines.map(({ text }) => text)

function applied (profile: Profile, own: EffectiveOwn = {}): Line[] {
  const systemType = profile.system_type
  const { layers, recommended } = matchProfile({ systemType, shared: profile.source === 'shared' ? { [systemType]: profile } : {}, bundled })
  const { settings } = effectiveSettings({ systemType, layers, own, skipped: [] })
  return appliedLines(recommended ?? profile, systemType, settings)
}

type EffectiveOwn = Parameters<typeof effectiveSettings>[0]['own']

const m3 = bundled['apple_silicon_m3']

t.test('the start-up lines of the specification come out word for word for its M3 profile', async t => {
  if (m3 === undefined) return t.fail('the M3 profile is bundled')
  const lines = [
    narrate.initializing(), narrate.autoFetching(), narrate.trying(PRIMARY), narrate.fetched('primary', PRIMARY), narrate.total(5),
    ...applied({ ...m3, source: 'shared' })
  ]
  t.strictSame(textOf(lines), STARTUP.split('\n'))
  t.strictSame(new Set(lines.map(({ level }) => level)), new Set(['info']))
})

t.test('the messages of the specification', async t => {
  t.equal(narrate.allServersDown().text, '⚠️ All servers unavailable, using cached data')
  t.equal(narrate.noneFor('intel_mac_i5').text, '⚠️ No shared optimizations found for system type: intel_mac_i5')
  t.equal(narrate.scheduledFailed().text, '⚠️ Scheduled network sync failed')
  t.equal(noneMessage('intel_mac_i5'), 'No shared optimizations found for system type: intel_mac_i5')
  t.strictSame(MESSAGES, {
    synced: 'Successfully synced with distributed network',
    allServersDown: 'All servers unavailable, using cached data',
    contributed: 'Optimization contributed to network'
  })
})

t.test('the figures of a bundled profile are never passed off as measured ones', async t => {
  if (m3 === undefined) return t.fail('the M3 profile is bundled')
  const [applying = '', based = ''] = textOf(applied(m3))
  t.equal(applying, '🎯 Applying bundled optimizations for apple_silicon_m3')
  t.equal(based, '📊 Based on 1847 optimizations from 203 users (bundled profile, not measured)')
})

t.test('what a profile does not say is not made up', async t => {
  const lines = textOf(appliedLines({ system_type: 'apple_silicon_m9', source: 'shared' }, 'apple_silicon_m9', {}))
  t.strictSame(lines, ['🎯 Applying shared optimizations for apple_silicon_m9'])
  t.equal(textOf(appliedLines({ system_type: 'x', source: 'shared', optimization_count: 3 }, 'x', {}))[1], '📊 Based on 3 optimizations')
})

t.test('only settings that come from somewhere are told, and the user\'s own are called so', async t => {
  const settings: EffectiveSettings['settings'] = {
    thermal_threshold: { value: 70, source: 'yours' },
    quantum_circuits: { value: 8, source: 'default' },
    aggressive_mode: { value: false, source: 'shared' }
  }
  const [, ...lines] = appliedLines({ system_type: 'x', source: 'shared' }, 'x', settings)
  t.strictSame(textOf(lines), ['🌡️ Set thermal threshold to 70°C (your own setting)', '⚡ Set optimization mode to conservative'])
  t.hasStrict(lines[0]?.fields, { event: 'set', setting: 'thermal_threshold', value: 70, source: 'yours' })
})

t.test('what the user sets is in the log', async t => {
  const apps = { Slack: { cpu_limit: 30 }, Mail: null }
  const patch = { settings: { thermal_threshold: 70, aggressive_mode: null }, process_optimizations: apps }
  const { text, fields } = narrate.settingsChanged(patch)
  t.match(fields, { event: 'settings_changed', ...patch })
  t.match(text, /thermal_threshold is 70, aggressive_mode is given back, cpu_limit of Slack is 30, Mail is given back$/)
})

t.test('a backup is named, and what each server did too', async t => {
  t.equal(narrate.fetched('backup', 'https://b.example').text, '✅ Successfully fetched optimizations from backup server: https://b.example')
  const failed = (more: object): string => narrate.failedServer({ server: 'https://a.example', ok: false, ...more } as Parameters<typeof narrate.failedServer>[0]).text
  t.equal(failed({ failure: 'forged', reason: 'wrong keys' }), '⚠️ https://a.example was not used: wrong keys')
  t.equal(failed({ failure: 'forged' }), '⚠️ https://a.example was not used: forged')
  t.equal(failed({}), '⚠️ https://a.example was not used: failed')
})

t.test('the other lines', async t => {
  t.equal(narrate.cacheLoaded(0, 0).text, '📦 No cached optimizations yet')
  t.equal(narrate.cacheLoaded(5, 1_698_765_432).text, '📦 Loaded 5 cached optimizations of 2023-10-31 15:17 UTC')
  t.match(narrate.networkDisabled(), { level: 'info', fields: { event: 'network_disabled' } })
  t.match(narrate.untrusted({ message: 'pin one' } as Parameters<typeof narrate.untrusted>[0]), { level: 'warn', text: '⚠️ pin one' })
  t.match(narrate.untrusted({} as Parameters<typeof narrate.untrusted>[0]).text, /no trusted root/)
  t.equal(narrate.skipped('settings.x', 'too hot').text, '⚠️ Skipped a published value: settings.x: too hot')
})

t.test('a mirror cannot put control characters on a terminal through a reason', async t => {
  const reason = 'not JSON: \u001b]0;title\u0007\u001b[2J\nforged line\r\u009b31m'
  const { text, fields } = narrate.failedServer({ server: 'https://a.example', ok: false, reason } as Parameters<typeof narrate.failedServer>[0])
  // eslint-disable-next-line no-control-regex -- control characters are what must not be there
  t.notMatch(text, /[\u0000-\u001f\u007f-\u009f]/)
  t.match(text, /forged line/)
  t.equal(fields['reason'], reason, 'the JSON log, which escapes it, keeps it as it was')
})
