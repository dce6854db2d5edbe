import fc from 'fast-check'
import t from 'tap'
import { parseAuxv } from '../../../src/machine/linux/auxv.js'
import { parseCgroup, parseUid } from '../../../src/machine/linux/processes-details.js'
import { parseStat } from '../../../src/machine/linux/processes-stat.js'
import { fixture } from '../recorded-system.js'

const line = fixture('linux/stat-sleep.txt')

t.test('a line of the kernel is read field by field', async t => {
  t.match(parseStat(line), {
    pid: 15241,
    comm: 'sleep',
    state: 'sleeping',
    ppid: 15239,
    terminal: 0,
    kernelThread: false,
    ownTicks: 0,
    nice: 10,
    threads: 1,
    startTicks: 199066,
    residentPages: 413,
    policy: 5
  })
})

t.test('the name ends at the last parenthesis, whatever stands in it', async t => {
  for (const comm of ['a) R (b', ')', '((', ' ', 'x) S 1 1', 'tab\tnew\nline', '']) {
    const stat = parseStat(line.replace('sleep', comm))
    t.equal(stat?.comm, comm)
    t.equal(stat?.ppid, 15239)
    t.equal(stat?.startTicks, 199066)
  }
})

t.test('times of the process and of its ended children are kept apart', async t => {
  const stat = parseStat(line.replace('116 0 1 0 0 0 0 0 30', '116 0 1 0 7 5 -0 3 30'.replace('-0', '2')))
  t.equal(stat?.ownTicks, 12)
  t.equal(stat?.childTicks, 5)
})

t.test('a program that is replaced shows, though pid and start stay', async t => {
  const image = parseStat(line)?.image
  t.not(parseStat(line.replace('94195508748288', '94195508740000'))?.image, image)
  t.not(parseStat(line.replace('sleep', 'chrome'))?.image, image)
  t.not(parseStat(line.replace('4194304', '4194368'))?.image, image)
})

t.test('threads of the kernel are told by their flag', async t => {
  t.equal(parseStat(line.replace('4194304', String(0x00200040)))?.kernelThread, true)
})

t.test('every letter of state is one of five words', async t => {
  const states = { R: 'running', D: 'sleeping', I: 'sleeping', T: 'stopped', t: 'stopped', Z: 'zombie', X: 'other' }
  for (const [letter, state] of Object.entries(states)) t.equal(parseStat(line.replace(') S', `) ${letter}`))?.state, state)
})

t.test('a line that was cut off anywhere is no line', async t => {
  for (let length = 0; length < line.length; length++) t.equal(parseStat(line.slice(0, length)), undefined)
})

t.test('no damage to a line throws, and none makes a number that was not there', async () => {
  const digits = new Set(line.match(/\d+/g)?.map(Number))
  fc.assert(fc.property(fc.nat(line.length - 1), fc.string({ unit: 'binary', maxLength: 3 }).filter(text => !/\d/.test(text)), (at, text) => {
    const stat = parseStat(`${line.slice(0, at)}${text}\n`)
    if (stat === undefined) return true
    return [stat.pid, stat.ppid, stat.startTicks, stat.residentPages].every(each => digits.has(each))
  }), { numRuns: 2000 })
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), text => parseStat(`${text}\n`) === undefined), { numRuns: 1000 })
})

t.test('huge and negative numbers are refused', async t => {
  t.equal(parseStat(line.replace('199066', '99999999999999999999999')), undefined)
  t.equal(parseStat(line.replace('199066', '9999999999999999999')), undefined)
  t.equal(parseStat(line.replace('199066', '-1')), undefined)
  t.equal(parseStat(line.replace('199066', '0x10')), undefined)
})

t.test('the user is the real one of status, and nothing else is', async t => {
  t.equal(parseUid('Name:\tUid:\t7\nUid:\t1000\t0\t0\t0\nGid:\t5\t5\t5\t5\n'), 1000)
  t.equal(parseUid('Uid:\t'), undefined)
  t.equal(parseUid(undefined), undefined)
})

t.test('the control group is that of version 2', async t => {
  t.equal(parseCgroup('12:cpu:/a\n0::/user.slice/app.slice/app-gnome-firefox-12.scope\n'), '/user.slice/app.slice/app-gnome-firefox-12.scope')
  t.equal(parseCgroup('12:cpu:/a\n'), undefined)
})

t.test('units come from the auxiliary vector, in any word and byte order', async t => {
  const words = [3, 99, 6, 16384, 17, 100, 0, 0]
  const wide = Buffer.alloc(64)
  const narrow = Buffer.alloc(32)
  words.forEach((word, index) => {
    wide.writeBigUInt64LE(BigInt(word), index * 8)
    narrow.writeUInt32BE(word, index * 4)
  })
  t.strictSame(parseAuxv(wide, { wordBytes: 8, littleEndian: true }), { ticksPerSecond: 100, pageBytes: 16384 })
  t.strictSame(parseAuxv(narrow, { wordBytes: 4, littleEndian: false }), { ticksPerSecond: 100, pageBytes: 16384 })
  t.equal(parseAuxv(wide.subarray(0, 40), { wordBytes: 8, littleEndian: true }), undefined)
  t.equal(parseAuxv(wide.swap64(), { wordBytes: 8, littleEndian: true }), undefined)
})
