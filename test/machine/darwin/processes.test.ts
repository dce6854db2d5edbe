import fc from 'fast-check'
import t from 'tap'
import { createDarwinSampler } from '../../../src/machine/darwin/processes.js'
import { parsePs } from '../../../src/machine/darwin/processes-ps.js'
import { numbersIn } from '../numbers.js'
import { fixture } from '../recorded-system.js'

const text = fixture('darwin/ps.txt')
const now = new Date('2026-10-01T12:00:00Z')

t.test('every row of ps is read, whatever the path holds', async t => {
  const { samples, unreadable } = parsePs(text, now)
  t.equal(unreadable, 0)
  t.equal(samples.length, 8)
  const byPid = new Map(samples.map(each => [each.pid, each]))
  t.match(byPid.get(4321), {
    ppid: 700,
    uid: 501,
    nice: 5,
    residentBytes: 4096 * 1024,
    cpuSeconds: 0.1,
    name: 'Google Chrome Helper (Renderer)',
    started: 'Thu Oct  1 10:00:09 2026',
    ageSeconds: 7191,
    terminal: 0,
    state: 'sleeping'
  })
  t.ok(byPid.get(4321)?.executable?.startsWith('/Applications/Google Chrome.app/Contents/Frameworks/'))
})

t.test('minutes never roll over into hours', async t => {
  const { samples } = parsePs(text, now)
  t.equal(samples.find(each => each.pid === 602)?.cpuSeconds, 145 * 60 + 22.35)
  t.equal(samples.find(each => each.pid === 700)?.cpuSeconds, 60_000.5)
})

t.test('states, terminals, negative users and unreadable names are what they are', async t => {
  const { samples } = parsePs(text, now)
  t.match(samples.find(each => each.pid === 900), { state: 'stopped', terminal: 4 })
  t.match(samples.find(each => each.pid === 901), { uid: -2, terminal: 0 })
  t.match(samples.find(each => each.pid === 902), { state: 'zombie', name: '<defunct>' })
  t.match(samples.find(each => each.pid === 99999), { state: 'running', name: 'bash', terminal: 4 })
  t.equal(samples.find(each => each.pid === 99999)?.executable, undefined)
})

t.test('the kernel is told by its number', async t => {
  const row = text.split('\n')[1]?.replace('    1     0', '    0     0') ?? ''
  t.equal(parsePs(`${row}\n`, now).samples[0]?.kernelThread, true)
})

t.test('rows of another locale are passed over and counted, never misread', async t => {
  const { samples, unreadable } = parsePs(text.replace('145:22.35', '145:22,35').replace('Thu Oct  1 11:00:01', 'Do  1 Okt 11:00:01'), now)
  t.equal(samples.length, 6)
  t.equal(unreadable, 2)
})

t.test('a last line that was cut off does not count', async t => {
  for (const length of [text.length - 2, text.length - 10, text.length - 20]) {
    const { samples, unreadable } = parsePs(text.slice(0, length), now)
    t.equal(samples.some(each => each.pid === 99999), false)
    t.equal(unreadable, 1)
  }
})

t.test('a clock that was set back makes no negative age', async t => {
  t.ok(parsePs(text, new Date(0)).samples.every(each => each.ageSeconds === 0))
})

t.test('no text throws, and every number is one that was printed', async () => {
  const cut = fc.tuple(fc.nat(text.length), fc.string({ unit: 'binary', maxLength: 20 }).filter(part => !/\d/.test(part)), fc.nat(text.length))
  fc.assert(fc.property(cut, ([from, part, to]) => {
    const damaged = `${text.slice(0, from)}${part}${text.slice(Math.max(from, to))}`
    const printed = numbersIn(damaged)
    return parsePs(damaged, now).samples.every(({ pid, ppid, uid, residentBytes, cpuSeconds }) =>
      [pid, ppid, Math.abs(uid), residentBytes / 1024, Math.floor(cpuSeconds / 60)].every(each => printed.has(each)))
  }), { numRuns: 500 })
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), each => parsePs(each, now).samples.length === 0), { numRuns: 500 })
})

t.test('huge numbers are refused', async t => {
  t.equal(parsePs(text.replace('145:22.35', '99999999999999:22.35'), now).samples.length, 7)
  t.equal(parsePs(text.replace('99999 ', '99999999999999999999 '), now).samples.length, 7)
})

t.test('a ps that fails gives an empty table that says so', async t => {
  const sample = createDarwinSampler({ run: async () => ({ code: 127, stdout: '' }), now: () => now, monotonic: () => 5 })
  t.match(await sample(), { at: 5, partial: true })
  t.equal((await sample()).processes.size, 0)
  const part = createDarwinSampler({ run: async () => ({ code: 0, stdout: `${text}rubbish\n` }), now: () => now, monotonic: () => 5 })
  t.equal((await part()).partial, true)
  t.equal((await part()).processes.size, 8)
})
