// The built daemon in a process of its own, with a folder in the place of `/` for its sensors. Its argument: {home, root, config} as JSON.
import { randomBytes } from 'node:crypto'
import { pino } from 'pino'
import { loadConfig } from '../../dist/config.js'
import { createDaemon } from '../../dist/daemon/daemon.js'
import { createSystem } from '../../dist/machine/system.js'
import { createPaths } from '../../dist/paths.js'

const { home, root, config } = JSON.parse(process.argv[2] ?? '{}')
const { PATH, HYPRLAND_INSTANCE_SIGNATURE } = process.env
const daemon = createDaemon(loadConfig({ text: JSON.stringify(config), file: 'config', env: {} }), {
  paths: createPaths(home),
  log: pino({ level: 'info' }, pino.destination({ fd: 1, sync: true })),
  system: createSystem(),
  version: '0.0.0',
  platform: 'linux',
  uid: process.getuid?.(),
  doNotTrack: false,
  env: { PATH, HYPRLAND_INSTANCE_SIGNATURE },
  sensorRoot: root,
  now: () => new Date(),
  random: Math.random,
  randomBytes
})
process.on('SIGTERM', () => { void daemon.close() })
await daemon.start()
