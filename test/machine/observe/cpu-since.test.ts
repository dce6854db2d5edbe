import fc from 'fast-check'
import t from 'tap'
import { cpuSince } from '../../../src/machine/observe/cpu-since.js'
import { sampleOf, tableOf } from '../sample.js'

t.test('what a process used is the difference', async t => {
  const use = cpuSince(tableOf(100, sampleOf({ pid: 5, cpuSeconds: 7 })), tableOf(110, sampleOf({ pid: 5, cpuSeconds: 9.5 })))
  t.equal(use.seconds, 10)
  t.strictSame([...use.byPid], [[5, 2.5]])
})

t.test('a number that was given to a new process counts from that process’s start', async t => {
  const before = tableOf(100, sampleOf({ pid: 5, started: '1', cpuSeconds: 700 }))
  const use = cpuSince(before, tableOf(110, sampleOf({ pid: 5, started: '2', cpuSeconds: 3, ageSeconds: 4 })))
  t.equal(use.byPid.get(5), 3)
})

t.test('an old process that was not seen before counts nothing yet', async t => {
  const use = cpuSince(tableOf(100), tableOf(110, sampleOf({ pid: 5, cpuSeconds: 700, ageSeconds: 9000, endedChildrenSeconds: 4 })))
  t.equal(use.byPid.get(5), 0)
  t.equal(use.endedByPid.size, 0)
})

t.test('a process that is gone is nobody’s, and no time is negative', async t => {
  const before = tableOf(100, sampleOf({ pid: 5, cpuSeconds: 7 }), sampleOf({ pid: 6, cpuSeconds: 9 }))
  const use = cpuSince(before, tableOf(110, sampleOf({ pid: 6, cpuSeconds: 8 })))
  t.strictSame([...use.byPid], [[6, 0]])
})

t.test('a child that lived and died in between is its parent’s', async t => {
  const before = tableOf(100, sampleOf({ pid: 5, endedChildrenSeconds: 20 }))
  t.equal(cpuSince(before, tableOf(110, sampleOf({ pid: 5, endedChildrenSeconds: 23 }))).endedByPid.get(5), 3)
})

t.test('of a child that was known and died, only what came after counts', async t => {
  const before = tableOf(100, sampleOf({ pid: 5 }), sampleOf({ pid: 6, ppid: 5, cpuSeconds: 30, endedChildrenSeconds: 4 }))
  t.equal(cpuSince(before, tableOf(110, sampleOf({ pid: 5, endedChildrenSeconds: 36 }))).endedByPid.get(5), 2)
})

t.test('a grandchild that died with its parent is not counted twice', async t => {
  const family = [sampleOf({ pid: 5 }), sampleOf({ pid: 6, ppid: 5, cpuSeconds: 30 }), sampleOf({ pid: 7, ppid: 6, cpuSeconds: 10 })]
  const before = tableOf(100, ...family)
  t.equal(cpuSince(before, tableOf(110, sampleOf({ pid: 5, endedChildrenSeconds: 41 }))).endedByPid.get(5), 1)
})

t.test('a parent that does not wait for its children leaves their time out', async t => {
  const before = tableOf(100, sampleOf({ pid: 5 }), sampleOf({ pid: 6, ppid: 5, cpuSeconds: 30 }))
  t.equal(cpuSince(before, tableOf(110, sampleOf({ pid: 5 }))).endedByPid.size, 0)
})

t.test('parents in a circle end the search', async t => {
  const before = tableOf(100, sampleOf({ pid: 6, ppid: 7, cpuSeconds: 1 }), sampleOf({ pid: 7, ppid: 6, cpuSeconds: 1 }))
  t.equal(cpuSince(before, tableOf(110)).endedByPid.size, 0)
})

t.test('a clock that runs backwards makes no negative interval', async t => {
  t.equal(cpuSince(tableOf(100), tableOf(90)).seconds, 0)
})

t.test('whatever the tables hold, all times are finite and not negative', async () => {
  const samples = fc.array(fc.record({
    pid: fc.integer({ min: 1, max: 12 }),
    ppid: fc.integer({ min: 0, max: 12 }),
    started: fc.constantFrom('1', '2'),
    cpuSeconds: fc.double({ min: 0, max: 1e6, noNaN: true }),
    endedChildrenSeconds: fc.double({ min: 0, max: 1e6, noNaN: true }),
    ageSeconds: fc.double({ min: 0, max: 100, noNaN: true })
  }), { maxLength: 12 })
  fc.assert(fc.property(samples, samples, (one, other) => {
    const use = cpuSince(tableOf(0, ...one.map(sampleOf)), tableOf(10, ...other.map(sampleOf)))
    return [...use.byPid.values(), ...use.endedByPid.values()].every(each => Number.isFinite(each) && each >= 0)
  }))
})
