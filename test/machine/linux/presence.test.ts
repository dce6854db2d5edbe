import fc from 'fast-check'
import t from 'tap'
import { linuxAudio } from '../../../src/machine/linux/audio.js'
import { parsePipewireDump } from '../../../src/machine/linux/audio-pipewire.js'
import { parsePulseStreams } from '../../../src/machine/linux/audio-pulse.js'
import { linuxIdle, parseIdleHint, parseMilliseconds, parseMutterIdle } from '../../../src/machine/linux/presence-idle.js'
import { linuxWakes, parseInhibitors } from '../../../src/machine/linux/presence-inhibitors.js'
import { directRun } from '../recorded-commands.js'
import type { Outputs } from '../recorded-commands.js'
import { fixture } from '../recorded-system.js'

const now = (): Date => new Date('2026-10-01T12:00:00Z')
const HINT = `IdleHint=yes\nIdleSinceHint=${now().getTime() * 1000 - 90_500_000}\n`
const dump = fixture('linux/pw-dump.json')
const pulse = fixture('linux/pactl-sink-inputs.json')
const inhibitors = fixture('linux/inhibitors.json')
const idle = async (env: Record<string, string>, outputs: Outputs): ReturnType<typeof linuxIdle> =>
  await linuxIdle({ run: directRun(outputs), env, now })

t.test('idle time comes from the display server where it tells', async t => {
  t.strictSame(await idle({ DISPLAY: ':0' }, { xprintidle: '61500\n' }), { kind: 'known', value: 61.5, source: 'xprintidle' })
  t.strictSame(await idle({ WAYLAND_DISPLAY: 'w', XDG_CURRENT_DESKTOP: 'GNOME' }, { gdbus: '(uint64 4711,)\n' }), { kind: 'known', value: 4.711, source: 'mutter' })
})

t.test('else the login manager’s hint is taken, but only when it says that the session is idle', async t => {
  t.strictSame(await idle({ XDG_SESSION_ID: '2' }, { 'loginctl show-session 2': HINT }), { kind: 'known', value: 90.5, source: 'logind' })
  t.equal((await idle({ DISPLAY: ':0', XDG_SESSION_ID: '2' }, { loginctl: HINT })).kind, 'known')
  t.equal((await idle({ XDG_SESSION_ID: '2' }, { loginctl: 'IdleHint=no\nIdleSinceHint=0\n' })).kind, 'unknown')
  t.equal((await idle({ XDG_SESSION_ID: '2' }, { loginctl: HINT.replace('yes', 'no') })).kind, 'unknown')
  t.equal((await idle({ XDG_SESSION_ID: '2' }, { loginctl: 'IdleHint=yes\nIdleSinceHint=9999999999999999\n' })).kind, 'unknown')
  t.equal((await idle({ XDG_SESSION_ID: '-x' }, { loginctl: HINT })).kind, 'unknown')
  t.equal((await idle({}, { loginctl: HINT, xprintidle: '5\n' })).kind, 'unknown')
})

t.test('running streams name their processes, in every way that the server knows them', async t => {
  t.strictSame(parsePipewireDump(dump), new Set([4712, 4711, 900, 5150]))
  t.strictSame(parsePulseStreams(pulse), new Set([4243]))
})

t.test('PulseAudio is asked where PipeWire does not answer, and half an answer is none', async t => {
  t.match(await linuxAudio(directRun({ 'pw-dump': dump })), { kind: 'known', source: 'pipewire' })
  const both = { 'pactl --format=json list sink-inputs': pulse, 'pactl --format=json list source-outputs': pulse.replace('4243', '4300') }
  t.strictSame(await linuxAudio(directRun(both)), { kind: 'known', value: new Set([4243, 4300]), source: 'pulseaudio' })
  t.equal((await linuxAudio(directRun({ 'pactl --format=json list sink-inputs': pulse }))).kind, 'unknown')
  t.equal((await linuxAudio(directRun({}))).kind, 'unknown')
})

t.test('who holds sleep off is named; delays and locks on keys are not that', async t => {
  t.strictSame(await linuxWakes(directRun({ busctl: inhibitors })), { kind: 'known', value: [{ pid: 4242, type: 'idle' }, { pid: 4242, type: 'sleep' }], source: 'logind' })
  t.equal((await linuxWakes(directRun({}))).kind, 'unknown')
  t.equal(parseInhibitors('{"type":"s","data":[[]]}'), undefined)
  t.strictSame(parseInhibitors('{"type":"a(ssssuu)","data":[[[1,2],null,["idle","a","b","block",1,-4]]]}'), [])
})

t.test('damaged output never throws and never becomes a number that was not there', async () => {
  fc.assert(fc.property(fc.constantFrom(dump, pulse, inhibitors), fc.nat(1500), (text, at) => {
    const cut = text.slice(0, at)
    return at >= text.trimEnd().length || [parsePipewireDump, parsePulseStreams, parseInhibitors].every(parse => parse(cut) === undefined)
  }), { numRuns: 500 })
  fc.assert(fc.property(fc.json(), text => {
    parsePipewireDump(text)
    parsePulseStreams(text)
    parseInhibitors(text)
    return true
  }))
  fc.assert(fc.property(fc.nat(HINT.length - 1), length => parseIdleHint(HINT.slice(0, length)) === undefined))
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('1,5\n', '12', '1e9\n', '99999999999999\n', '-4\n', ' 5\n', '0x10\n', '(uint64 7', 'NaN\n'))
  fc.assert(fc.property(text.filter(each => !/^\d+\n$/.test(each) || each.length > 13), each =>
    [parseMilliseconds(each), parseMutterIdle(each), parseIdleHint(each)].every(value => value === undefined)))
})
