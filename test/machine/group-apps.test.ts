import fc from 'fast-check'
import t from 'tap'
import type { App } from '../../src/machine/app.js'
import { createMatcher, readCatalogue } from '../../src/machine/catalogue.js'
import { compileRules } from '../../src/machine/catalogue-rules.js'
import { groupApps } from '../../src/machine/group-apps.js'
import { sampleOf, tableOf } from './sample.js'

const matcher = createMatcher([compileRules(readCatalogue(), 'catalogue', '/home/alice')])
const chrome = { executable: '/opt/google/chrome/chrome', name: 'chrome' }

function pidsOf (apps: readonly App[], wanted: string): number[] {
  const processes = apps.find(({ id }) => id === wanted)?.processes ?? []
  return processes.map(({ pid }) => pid).sort((a, b) => a - b)
}

t.test('what an app starts is part of it, at any depth and in any order', async t => {
  const apps = groupApps(tableOf(0,
    sampleOf({ pid: 30, ppid: 20, name: 'helper', executable: '/usr/bin/helper' }),
    sampleOf({ pid: 20, ppid: 10, name: 'nacl', executable: '/usr/bin/nacl' }),
    sampleOf({ pid: 10, ...chrome }),
    sampleOf({ pid: 11, ppid: 10, ...chrome }),
    sampleOf({ pid: 40, ppid: 30, name: 'deep', executable: '/usr/bin/deep' })
  ), matcher)
  t.strictSame(pidsOf(apps, 'Chrome'), [10, 11, 20, 30, 40])
  t.equal(apps.length, 1)
  t.match(apps[0], { name: 'Google Chrome', origin: 'catalogue' })
})

t.test('another app that an app starts is itself', async t => {
  const apps = groupApps(tableOf(0,
    sampleOf({ pid: 10, executable: '/usr/lib/slack/slack' }),
    sampleOf({ pid: 20, ppid: 10, ...chrome }),
    sampleOf({ pid: 21, ppid: 20, name: 'x' })
  ), matcher)
  t.strictSame(pidsOf(apps, 'Slack'), [10])
  t.strictSame(pidsOf(apps, 'Chrome'), [20, 21])
})

t.test('what a person runs in the terminal of an editor is not the editor', async t => {
  const apps = groupApps(tableOf(0,
    sampleOf({ pid: 10, name: 'code', executable: '/usr/share/code/code' }),
    sampleOf({ pid: 11, ppid: 10, name: 'rg', executable: '/usr/share/code/resources/rg' }),
    sampleOf({ pid: 20, ppid: 10, name: 'zsh', executable: '/usr/bin/zsh' }),
    sampleOf({ pid: 21, ppid: 20, name: 'make', executable: '/usr/bin/make' }),
    sampleOf({ pid: 22, ppid: 21, name: 'cc1', executable: '/usr/lib/gcc/cc1' })
  ), matcher)
  t.strictSame(pidsOf(apps, 'VS Code'), [10, 11])
  for (const [id, pid] of [['process:zsh', 20], ['process:make', 21], ['process:cc1', 22]] as const) t.strictSame(pidsOf(apps, id), [pid])
})

t.test('a game is not the store that started it', async t => {
  const apps = groupApps(tableOf(0,
    sampleOf({ pid: 10, name: 'steam', executable: '/home/alice/.local/share/Steam/ubuntu12_32/steam' }),
    sampleOf({ pid: 11, ppid: 10, name: 'steamwebhelper', executable: '/home/alice/.local/share/Steam/ubuntu12_64/steamwebhelper' }),
    sampleOf({ pid: 12, ppid: 10, name: 'game', executable: '/home/alice/.local/share/Steam/steamapps/common/game/game' }),
    sampleOf({ pid: 13, ppid: 12, name: 'engine', executable: '/usr/bin/engine' })
  ), matcher)
  t.strictSame(pidsOf(apps, 'Steam'), [10, 11])
  t.strictSame(pidsOf(apps, 'process:game'), [12])
  t.strictSame(pidsOf(apps, 'process:engine'), [13])
})

t.test('a process older than its parent is not its child', async t => {
  const apps = groupApps(tableOf(0, sampleOf({ pid: 10, ...chrome, ageSeconds: 5 }), sampleOf({ pid: 20, ppid: 10, name: 'old', ageSeconds: 500 })), matcher)
  t.strictSame(pidsOf(apps, 'Chrome'), [10])
})

t.test('what nobody knows is grouped by its name, kernel threads together', async t => {
  const apps = groupApps(tableOf(0,
    sampleOf({ pid: 10, name: 'tool' }), sampleOf({ pid: 11, ppid: 10, name: 'tool' }), sampleOf({ pid: 12, name: 'bad\u001b[31mname' }),
    sampleOf({ pid: 2, ppid: 0, name: 'kthreadd', kernelThread: true }), sampleOf({ pid: 3, ppid: 2, name: 'kworker/0:1', kernelThread: true })
  ), matcher)
  t.strictSame(pidsOf(apps, 'process:tool'), [10, 11])
  t.strictSame(pidsOf(apps, 'process:[kernel]'), [2, 3])
  t.equal(apps.every(({ name }) => !name.includes('\u001b')), true)
  t.equal(apps.every(({ origin }) => origin === 'unknown'), true)
})

t.test('every process is in exactly one app, whatever the tree looks like, and the order does not matter', async t => {
  const executables = [chrome.executable, '/usr/lib/slack/slack', '/home/alice/.local/share/Steam/ubuntu12_32/steam', '/usr/bin/x']
  const samples = fc.uniqueArray(fc.record({
    pid: fc.integer({ min: 1, max: 25 }),
    ppid: fc.integer({ min: 0, max: 25 }),
    executable: fc.constantFrom(...executables),
    name: fc.constantFrom('bash', 'x', 'y')
  }), { selector: ({ pid }) => pid, maxLength: 20 })
  fc.assert(fc.property(samples, each => {
    const grouped = (order: typeof each): Array<[string, number[]]> => {
      const apps = groupApps(tableOf(0, ...order.map(sampleOf)), matcher)
      return apps.map(({ id }): [string, number[]] => [id, pidsOf(apps, id)]).sort(([a], [b]) => a < b ? -1 : 1)
    }
    const forwards = grouped(each)
    const pids = forwards.flatMap(([, list]) => list).sort((a, b) => a - b)
    t.strictSame(pids, each.map(({ pid }) => pid).sort((a, b) => a - b))
    return isTree(each) ? JSON.stringify(forwards) === JSON.stringify(grouped([...each].reverse())) : true
  }), { numRuns: 200 })
})

function isTree (samples: ReadonlyArray<{ pid: number, ppid: number }>): boolean {
  const parents = new Map(samples.map(({ pid, ppid }) => [pid, ppid]))
  return samples.every(({ pid }) => {
    let at = parents.get(pid)
    for (let steps = 0; at !== undefined; steps++) {
      if (steps > 30) return false
      at = parents.get(at)
    }
    return true
  })
}
