import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import pino from 'pino'
import t from 'tap'
import { createSettingsStore } from '../../src/settings/store.js'
import type { SettingsStore } from '../../src/settings/store.js'
import { tempFolder } from '../daemon/temp-folder.js'

interface Setup { path: string, lines: Array<Record<string, unknown>>, open: () => SettingsStore }

function setup (): Setup {
  const path = join(tempFolder(t, 'pqs-settings-'), '.pqs', 'settings.json')
  const lines: Array<Record<string, unknown>> = []
  const log = pino({ level: 'debug' }, { write: line => { lines.push(JSON.parse(line)) } })
  return { path, lines, open: () => createSettingsStore({ path, log, now: () => new Date('2026-11-23T10:00:00.000Z') }) }
}

const stored = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

t.test('without a file there are no settings, and nothing is written', async t => {
  const { path, open, lines } = setup()
  const store = open()
  await store.load()
  t.strictSame(store.current(), {})
  t.strictSame(readdirSync(dirname(dirname(path))), [])
  t.strictSame(lines, [])
})

t.test('a patch is on disk when it resolves, and the next start reads it', async t => {
  const { path, open } = setup()
  const store = open()
  await store.load()
  const expected = { settings: { thermal_threshold: 70 }, process_optimizations: { Chrome: { cpu_limit: 20 } } }
  t.strictSame(await store.patch(expected), expected)
  t.strictSame(stored(path), expected)
  const next = open()
  await next.load()
  t.strictSame(next.current(), expected)
  t.strictSame(await next.patch({ settings: { thermal_threshold: null }, process_optimizations: { Chrome: null } }), {})
  t.strictSame(stored(path), {})
})

t.test('patches that come at once are all applied', async t => {
  const { path, open } = setup()
  const store = open()
  await store.load()
  await Promise.all(Array.from({ length: 20 }, async (_, index) => await store.patch({ process_optimizations: { [`App ${index}`]: { cpu_limit: 20 } } })))
  t.equal(Object.keys((stored(path) as { process_optimizations: object }).process_optimizations).length, 20)
})

t.test('a value out of bounds is refused and changes nothing', async t => {
  const { path, open } = setup()
  const store = open()
  await store.load()
  await store.patch({ settings: { thermal_threshold: 70 } })
  await t.rejects(store.patch({ settings: { thermal_threshold: 106 } }), { code: 'BAD_REQUEST' })
  await t.rejects(store.patch({ settings: { warp: 1 } } as object), { code: 'BAD_REQUEST' })
  t.strictSame(stored(path), { settings: { thermal_threshold: 70 } })
  t.strictSame(store.current(), { settings: { thermal_threshold: 70 } })
})

t.test('more apps than can be stored are refused', async t => {
  const { open } = setup()
  const store = open()
  const apps = (from: number): object => Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`App ${from + index}`, { cpu_limit: 20 }]))
  await store.patch({ process_optimizations: { ...apps(0) } })
  await t.rejects(store.patch({ process_optimizations: { ...apps(40) } }), { code: 'BAD_REQUEST' })
  t.equal(Object.keys(store.current().process_optimizations ?? {}).length, 40)
})

t.test('a damaged file is set aside and reported, and patches work again', async t => {
  for (const damaged of ['{"settings":', '{"settings":{"thermal_threshold":500}}', '[]']) {
    const { path, lines, open } = setup()
    mkdirSync(dirname(path))
    writeFileSync(path, damaged)
    const store = open()
    await store.load()
    t.strictSame(store.current(), {})
    t.strictSame(readdirSync(dirname(path)), ['settings.json.corrupt-2026-11-23T10-00-00-000Z'])
    t.equal(readFileSync(`${path}.corrupt-2026-11-23T10-00-00-000Z`, 'utf8'), damaged)
    t.hasStrict(lines, [{ level: 40, path, set_aside: `${path}.corrupt-2026-11-23T10-00-00-000Z` }])
    await store.patch({ settings: { aggressive_mode: true } })
    t.strictSame(stored(path), { settings: { aggressive_mode: true } })
  }
})

t.test('a patch that cannot be written fails alone: the settings stay and the next one works', async t => {
  const { path, open } = setup()
  const store = open()
  await store.patch({ settings: { thermal_threshold: 70 } })
  rmSync(dirname(path), { recursive: true })
  writeFileSync(dirname(path), 'a file where the folder belongs')
  await t.rejects(store.patch({ settings: { thermal_threshold: 60 } }), { code: 'STORAGE_FAILED' })
  t.strictSame(store.current(), { settings: { thermal_threshold: 70 } })
  rmSync(dirname(path))
  t.strictSame(await store.patch({ settings: { aggressive_mode: true } }), { settings: { thermal_threshold: 70, aggressive_mode: true } })
})
