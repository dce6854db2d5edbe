import fc from 'fast-check'
import t from 'tap'
import { parseAssertions } from '../../../src/machine/darwin/assertions-pmset.js'
import { createDarwinPresence } from '../../../src/machine/darwin/focus.js'
import { parseHidIdle } from '../../../src/machine/darwin/focus-idle.js'
import { parseAppInfo, parseFrontAsn } from '../../../src/machine/darwin/focus-lsappinfo.js'
import { numbersIn } from '../numbers.js'
import { directRun } from '../recorded-commands.js'
import { fixture } from '../recorded-system.js'

const info = fixture('darwin/lsappinfo-info.txt')
const record = fixture('darwin/lsappinfo-info-macos-27.txt')
const list = fixture('darwin/lsappinfo-list.txt')
const hid = fixture('darwin/ioreg-hid.txt')
const pmset = fixture('darwin/pmset-assertions.txt')

t.test('the app in front has a number, and a locked screen has none', async t => {
  t.equal(parseFrontAsn(fixture('darwin/lsappinfo-front.txt')), 'ASN:0x0-0x45045')
  t.equal(parseFrontAsn(fixture('darwin/lsappinfo-front-locked.txt')), undefined)
  t.equal(parseFrontAsn('ASN:0x0-0x45045: and more'), undefined)
})

t.test('both forms of the record are understood', async t => {
  t.strictSame(parseAppInfo(info, 'ASN:0x0-0x45045'), { pid: 27285, label: 'com.google.Chrome' })
  t.strictSame(parseAppInfo(record, 'ASN:0x0-0x10010'), { pid: 624, label: 'com.apple.finder' })
})

t.test('of several records only the one that was asked for counts', async t => {
  t.strictSame(parseAppInfo(list, 'ASN:0x0-0x8008'), { pid: 607 })
  t.strictSame(parseAppInfo(list, 'ASN:0x0-0x10010'), { pid: 624, label: 'com.apple.finder' })
  t.equal(parseAppInfo(list, 'ASN:0x0-0x9999'), undefined)
  t.equal(parseAppInfo(record, 'ASN:0x0-0x45045'), undefined)
})

t.test('a record with two processes, none, or an impossible one is no answer', async t => {
  t.equal(parseAppInfo('"pid"=1\n"pid"=2\n', 'ASN:0x0-0x1'), undefined)
  t.equal(parseAppInfo('"LSDisplayName"="pid = 5"\n', 'ASN:0x0-0x1'), undefined)
  t.equal(parseAppInfo('"pid"=0\n', 'ASN:0x0-0x1'), undefined)
  t.equal(parseAppInfo('"pid"=99999999999999\n', 'ASN:0x0-0x1'), undefined)
})

t.test('idle time is the smallest of all nodes, in seconds; nested keys and wrapped negatives do not count', async t => {
  t.equal(parseHidIdle(hid), 4.123456789)
  t.equal(parseHidIdle(''), undefined)
  t.equal(parseHidIdle('"HIDIdleTime" = 41'), undefined)
  t.equal(parseHidIdle('"HIDParameters" = {"HIDIdleTime"=1}\n'), undefined)
})

t.test('assertions are told with their owners and for whom they are held', async t => {
  const parsed = parseAssertions(pmset)
  t.strictSame(parsed?.wakes, [
    { pid: 88971, type: 'PreventUserIdleSystemSleep' },
    { pid: 190, type: 'PreventUserIdleSystemSleep', onBehalfOf: 4321 },
    { pid: 5001, type: 'PreventUserIdleSystemSleep', onBehalfOf: 4242 },
    { pid: 77, type: 'NoIdleSleepAssertion' }
  ])
  t.strictSame([...parsed?.audio ?? []], [4321])
})

t.test('no list of owners is not the same as nobody', async t => {
  t.equal(parseAssertions(''), undefined)
  t.equal(parseAssertions('Assertion status system-wide:\n'), undefined)
  t.strictSame(parseAssertions('Listed by owning process:\n')?.wakes, [])
})

t.test('what cannot be asked is unknown, with a reason', async t => {
  const presence = createDarwinPresence(directRun({}))
  for (const fact of await Promise.all([presence.front(), presence.idleSeconds(), presence.audio(), presence.wakes()])) {
    t.equal(fact.kind, 'unknown')
    t.ok(fact.kind === 'unknown' && fact.reason !== '')
  }
  const locked = createDarwinPresence(directRun({ 'lsappinfo front': fixture('darwin/lsappinfo-front-locked.txt') }))
  t.match(await locked.front(), { kind: 'unknown', reason: /locked/ })
  const lost = createDarwinPresence(directRun({ 'lsappinfo front': fixture('darwin/lsappinfo-front.txt') }))
  t.equal((await lost.front()).kind, 'unknown')
})

t.test('sound and wishes to stay awake are asked for once', async t => {
  let asked = 0
  const presence = createDarwinPresence(async () => {
    asked++
    return { code: 0, stdout: pmset }
  })
  await Promise.all([presence.audio(), presence.wakes()])
  t.equal(asked, 1)
  await presence.audio()
  t.equal(asked, 2)
})

t.test('damaged output never throws and never tells a process that was not named', async () => {
  const damage = fc.tuple(fc.nat(pmset.length), fc.string({ unit: 'binary', maxLength: 30 }).filter(text => !/\d/.test(text)))
  const nanoseconds = new Set([4.123456789, 9.123456789])
  fc.assert(fc.property(damage, ([at, text]) => {
    const damaged = (whole: string): string => `${whole.slice(0, at)}${text}${whole.slice(at + text.length)}\n`
    const [assertions, records] = [damaged(pmset), damaged(record)]
    const wakes = parseAssertions(assertions)?.wakes ?? []
    const app = parseAppInfo(records, 'ASN:0x0-0x10010')
    const idle = parseHidIdle(hid.slice(0, at))
    return wakes.every(({ pid, onBehalfOf = pid }) => [pid, onBehalfOf].every(each => numbersIn(assertions).has(each))) &&
      (app === undefined || numbersIn(records).has(app.pid)) && (idle === undefined || nanoseconds.has(idle))
  }), { numRuns: 1000 })
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text =>
    [parseFrontAsn(text), parseAppInfo(text, 'ASN:0x0-0x1'), parseHidIdle(text), parseAssertions(text)].every(each => each === undefined)))
})
