import t from 'tap'
import { isLoopback, loadConfig, loadHubConfig } from '../src/config.js'
import type { Config } from '../src/config.js'
import { AppError } from '../src/errors.js'

const FILE = '/home/someone/.pqs_config.json'

type Env = Record<string, string | undefined>

const load = (file: unknown, env: Env = {}): Config => loadConfig({ text: JSON.stringify(file), file: FILE, env })

function faultsOf (action: () => unknown): readonly string[] {
  try {
    action()
  } catch (error) {
    if (error instanceof AppError && error.code === 'CONFIG_INVALID') return error.details
    throw error
  }
  throw new Error('the configuration was accepted')
}

const faults = (file: unknown, env: Env = {}): readonly string[] => faultsOf(() => load(file, env))

t.test('without file and environment everything is the documented default', async t => {
  const config = loadConfig({ text: undefined, file: FILE, env: {} })
  t.strictSame(config, {
    enabled: true,
    distributed_network_enabled: true,
    primary_server: 'https://pqs-quantum-network.herokuapp.com',
    backup_servers: ['https://quantum-optimization-db.vercel.app', 'https://pqs-distributed.netlify.app'],
    local_cache_file: '~/.pqs_shared_optimizations.json',
    auto_fetch_on_startup: true,
    auto_sync_interval: 3600,
    sync_schedule: '*/30 * * * *',
    contribution_enabled: true,
    anonymous_sharing: true,
    listen: { host: '127.0.0.1', port: 5002, socket: '~/.pqs/pqsd.sock' },
    trusted_root: '',
    process_control: 'observe',
    protect: { min_age_s: 60, max_fights: 2, never_touch: [], tolerate_rivals: [] },
    control: { dwell_s: 3, hold_s: 6, thermal_band_c: 5, act_on: 'battery', engage_percent: 2, release_percent: 0.5 },
    optimizer: { automatic: true, interval_h: 24, observe_s: 60, budget_ms: 700 },
    trial: { enabled: true, pairs: 60, window_s: 60, settle_s: 0, valid_days: 14 },
    auth: 'none',
    trusted_hosts: [],
    behind_proxy: false,
    log_level: 'info'
  })
})

t.test("the specification's keys that turn the network off are accepted", async t => {
  t.hasStrict(load({ distributed_network_enabled: false, auto_fetch_on_startup: false, contribution_enabled: false }), {
    enabled: true, distributed_network_enabled: false, auto_fetch_on_startup: false, contribution_enabled: false
  })
})

t.test('a section in the file keeps the defaults of its other keys', async t => {
  t.strictSame(load({ listen: { port: 0 } }).listen, { host: '127.0.0.1', port: 0, socket: '~/.pqs/pqsd.sock' })
})

t.test('the environment wins over the file', async t => {
  const config = load({ listen: { port: 1, socket: '' }, enabled: true, log_level: 'warn' }, {
    PQS_LISTEN_PORT: '6001', PQS_ENABLED: 'false', PQS_BACKUP_SERVERS: 'https://a.example, https://b.example,', PQS_PRIMARY_SERVER: 'http://127.0.0.1:9000'
  })
  t.strictSame(config.listen, { host: '127.0.0.1', port: 6001, socket: '' })
  t.hasStrict(config, { enabled: false, backup_servers: ['https://a.example', 'https://b.example'], primary_server: 'http://127.0.0.1:9000', log_level: 'warn' })
})

t.test('booleans in the environment are true, false, 1 and 0', async t => {
  for (const [text, value] of [['true', true], ['TRUE', true], ['1', true], ['false', false], ['0', false]] as const) {
    t.equal(load({}, { PQS_CONTRIBUTION_ENABLED: text }).contribution_enabled, value, text)
  }
  t.strictSame(faults({}, { PQS_ENABLED: 'constructor' }), ['PQS_ENABLED (enabled): expected: must be boolean; found: "constructor"'])
  t.strictSame(faults({}, { PQS_ENABLED: '' }), ['PQS_ENABLED (enabled): expected: must be boolean; found: ""'])
})

t.test('an empty list in the environment means none', async t => {
  t.strictSame(load({}, { PQS_BACKUP_SERVERS: '' }).backup_servers, [])
})

t.test('variables of other programs, of the hub and the reserved ones are left alone', async t => {
  t.strictSame(load({}, { PATH: '/bin', PQSX: '1', PQS_HOME: '/tmp/x', PQS_CONFIG: '/tmp/y', PQS_HUB_K: '3', PQS_ENABLED: undefined }), load({}))
})

t.test('an unknown key names the nearest known one', async t => {
  t.strictSame(faults({ primary_sever: 'https://a.example' }), ['primary_sever: unknown key; did you mean primary_server?'])
  t.strictSame(faults({ listen: { prt: 1 } }), ['listen.prt: unknown key; did you mean port?'])
  t.strictSame(faults({}, { PQS_LISTN_PORT: '1' }), ['PQS_LISTN_PORT: unknown environment variable; did you mean PQS_LISTEN_PORT?'])
})

t.test('an unknown key that is like no other lists what there is', async t => {
  const [fault = ''] = faults({ listen: { colour_of_the_daemon: 'green' } })
  t.match(fault, 'listen.colour_of_the_daemon: unknown key; known keys: host, port, socket')
})

t.test('every fault is listed at once, each on a line with path, expectation and finding', async t => {
  const file = { enabled: 'yes', auto_sync_interval: 5, listen: { port: 99999 }, log_level: 'loud', primary_server: 'http://example.com', nonsense: 1, backup_servers: ['ftp://x', 7] }
  const details = faults(file, { PQS_AUTO_SYNC_INTERVALL: '3' })
  t.strictSame([...details].sort(), [
    'PQS_AUTO_SYNC_INTERVALL: unknown environment variable; did you mean PQS_AUTO_SYNC_INTERVAL?',
    'auto_sync_interval: expected: must be >= 60; found: 5',
    'backup_servers.0: expected: must match pattern "^https?://"; found: "ftp://x"',
    'backup_servers.1: expected: must be string; found: 7',
    'enabled: expected: must be boolean; found: "yes"',
    'listen.port: expected: must be <= 65535; found: 99999',
    'log_level: expected: must be equal to one of the allowed values (trace, debug, info, warn, error, silent); found: "loud"',
    details.find(line => line.startsWith('nonsense: unknown key')),
    'primary_server: expected: https (plain http only on loopback); found: "http://example.com"'
  ])
  t.throws(() => load(file), new RegExp(`^${FILE} is not valid:\n {2}`))
})

t.test('a section of the wrong type is reported, also where the environment sets a key in it', async t => {
  for (const listen of [5, null, 'x', []]) {
    t.strictSame(faults({ listen }, { PQS_LISTEN_PORT: '6001' }).map(line => line.split(';')[0]), ['listen: expected: must be object'])
  }
})

t.test('a number in the environment that is none is reported as it was found', async t => {
  t.strictSame(faults({}, { PQS_LISTEN_PORT: 'http' }), ['PQS_LISTEN_PORT (listen.port): expected: must be integer; found: "http"'])
  t.strictSame(faults({}, { PQS_LISTEN_PORT: ' ' }), ['PQS_LISTEN_PORT (listen.port): expected: must be integer; found: " "'])
})

t.test('what the environment set wrongly is looked for there, and not in a file that may not exist', async t => {
  const server = { PQS_BACKUP_SERVERS: 'https://a.example,http://b.example' }
  t.strictSame(faults({}, server), ['PQS_BACKUP_SERVERS (backup_servers.1): expected: https (plain http only on loopback); found: "http://b.example"'])
  t.throws(() => load({}, server), /^the environment is not valid:\n {2}PQS_BACKUP_SERVERS/)
  t.throws(() => load({ enabled: 3 }, server), new RegExp(`^${FILE} is not valid:\n`), 'the file has a fault of its own')
})

t.test('plain http is for loopback only, and a server has no query, fragment or credentials', async t => {
  for (const url of ['http://localhost:8080', 'http://127.0.0.1:1', 'http://[::1]:9', 'http://127.1', 'https://example.com/some/path']) {
    t.equal(load({ primary_server: url }).primary_server, url)
  }
  for (const url of ['http://example.com', 'http://10.0.0.1', 'http://127.0.0.1.example.com', 'http://localhost.example.com', 'https://a.example/?x=1',
    'https://a.example/#x', 'https://me@a.example', 'https://:secret@a.example', 'http://', 'https://[']) {
    t.strictSame(faults({ backup_servers: ['https://ok.example', url] }).map(line => line.split(':')[0]), ['backup_servers.1'], url)
  }
})

t.test('only this computer can be listened on', async t => {
  t.equal(faults({ listen: { host: '0.0.0.0' } }).length, 1)
})

t.test('what decides who may be touched, and how fast, is bounded', async t => {
  t.hasStrict(load({ protect: { never_touch: ['zoom', '/opt/mine'] } }, { PQS_PROTECT_MIN_AGE_S: '600', PQS_CONTROL_DWELL_S: '1.5' }), {
    protect: { min_age_s: 600, max_fights: 2, never_touch: ['zoom', '/opt/mine'] }, control: { dwell_s: 1.5, hold_s: 6 }
  })
  const bounds: ReadonlyArray<[string, object]> = [
    ['protect.min_age_s', { protect: { min_age_s: 9 } }], ['protect.max_fights', { protect: { max_fights: 0 } }], ['protect.tolerate_rivals.0', { protect: { tolerate_rivals: ['powertop'] } }],
    ['control.dwell_s', { control: { dwell_s: 0 } }], ['control.hold_s', { control: { hold_s: 1 } }], ['control.thermal_band_c', { control: { thermal_band_c: 4 } }]
  ]
  for (const [path, file] of bounds) t.strictSame(faults(file).map(line => line.split(':')[0]), [path])
})

t.test('what is not a JSON object is not a configuration', async t => {
  for (const text of ['{', '', 'enabled: true', '[]', 'null', '3', '"x"']) {
    t.equal(faultsOf(() => loadConfig({ text, file: FILE, env: {} })).length, 1, text)
  }
})

t.test('a key that every object has is unknown like any other', async t => {
  t.match(faultsOf(() => loadConfig({ text: '{"__proto__": {"enabled": false}, "constructor": 1}', file: FILE, env: {} })), [/^__proto__: unknown key/, /^constructor: unknown key/])
})

t.test('the result is frozen throughout', async t => {
  const config = load({})
  t.ok([config, config.listen, config.backup_servers, config.trusted_hosts].every(Object.isFrozen))
  t.throws(() => { Object.assign(config, { enabled: false }) }, TypeError)
})

t.test('the hub has its own file and its own prefix', async t => {
  const config = loadHubConfig({ text: '{"listen":{"port":0}}', file: 'hub.json', env: { PQS_HUB_K: '3', PQS_HUB_LISTEN_HOST: '::1', PQS_ENABLED: 'x' } })
  t.hasStrict(config, { k: 3, window_days: 56, listen: { port: 0, host: '::1' } })
  t.strictSame(faultsOf(() => loadHubConfig({ text: undefined, file: 'hub.json', env: { PQS_HUB_KK: '3' } })), ['PQS_HUB_KK: unknown environment variable; did you mean PQS_HUB_K?'])
})

t.test('loopback is three exact names', async t => {
  t.ok(['localhost', '127.0.0.1', '[::1]'].every(isLoopback))
  t.notOk(['localhost.', '127.0.0.2', '::1', 'localhost.example.com', ''].some(isLoopback))
})
