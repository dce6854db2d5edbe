import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { Test } from 'tap'
import { createActuators } from '../../../src/machine/act/actuators.js'
import type { Actuator } from '../../../src/machine/act/actuator.js'
import type { ActuatorName, Change } from '../../../src/machine/act/change.js'
import { unitOf } from '../../../src/machine/act/linux-unit-place.js'
import { sampleOf } from '../sample.js'
import { actuatorNamed, offered } from './held-process.js'
import { recordTools } from './recorded-tools.js'
import type { Tools } from './recorded-tools.js'

const UNIT = 'app-gnome-firefox\\x2desr-1234.scope'
const SLICE = '/user.slice/user-1000.slice/user@1000.service/app.slice'
const STAT = '(firefox) S 1 1 1 0 -1 4194304 116 0 1 0 0 0 0 0 20 0 1 0 199066 2990080 413 18446744073709551615 1 2 3 0 0 0 0 6 0 1 0 0 17 0 0 0 0 0 0 4 5 6 7 8 9 10 0\n'

// What systemctl 252 answers: a property is a file here, and an empty value takes the file away.
const SYSTEMCTL = String.raw`
[ "$1" = --user ] || exit 1
shift
state () { if [ -f "$FOLDER/$1" ]; then cat "$FOLDER/$1"; else echo "$2"; fi; }
case $1 in
  show)
    if [ -f "$FOLDER/gone" ]; then echo LoadState=not-found; else echo LoadState=loaded; fi
    case $5 in
      CPUWeight) echo "CPUWeight=$(state CPUWeight '[not set]')" ;;
      CPUQuotaPerSecUSec) echo "CPUQuotaPerSecUSec=$(state CPUQuotaPerSecUSec infinity)" ;;
      MemoryHigh) echo "MemoryHigh=$(state MemoryHigh infinity)" ;;
      FreezerState) echo "FreezerState=$(state FreezerState running)" ;;
    esac ;;
  set-property)
    [ ! -f "$FOLDER/deaf" ] || exit 0
    [ ! -f "$FOLDER/broken" ] || exit 1
    name=${'$'}{5%%=*} value=${'$'}{5#*=}
    if [ "$name" = CPUQuota ]; then name=CPUQuotaPerSecUSec; [ -z "$value" ] || value=$(cat "$FOLDER/shown"); fi
    if [ -z "$value" ]; then rm -f "$FOLDER/$name"; else echo "$value" > "$FOLDER/$name"; fi ;;
  freeze) echo frozen > "$FOLDER/FreezerState" ;;
  thaw) rm "$FOLDER/FreezerState" ;;
esac`

interface Machine {
  readonly tools: Tools
  readonly folder: string
  readonly place: (cgroup: string, processes: readonly number[]) => void
  readonly actuator: (name: ActuatorName) => Actuator
}

const firefox = sampleOf({ pid: 4242, started: '199066', uid: 1000 })
const members = new Set([4242, 4243])

function machine (t: Test): Machine {
  const tools = recordTools(t, { systemctl: SYSTEMCTL })
  const folder = t.testdirName
  const [proc, sys] = [join(folder, 'proc'), join(folder, 'sys')]
  const place = (cgroup: string, processes: readonly number[]): void => {
    mkdirSync(join(proc, '4242'), { recursive: true })
    writeFileSync(join(proc, '4242', 'stat'), `4242 ${STAT}`)
    writeFileSync(join(proc, '4242', 'cgroup'), `0::${cgroup}\n`)
    mkdirSync(join(sys, 'fs/cgroup', cgroup), { recursive: true })
    writeFileSync(join(sys, 'fs/cgroup', cgroup, 'cgroup.procs'), processes.map(pid => `${pid}\n`).join(''))
  }
  place(`${SLICE}/${UNIT}`, [4242, 4243])
  const actuators = createActuators({ platform: 'linux', run: tools.run, uid: 1000, proc, sys })
  return { tools, folder, place, actuator: name => actuatorNamed(name, actuators) }
}

t.test('a unit\'s CPU weight is lowered for this boot only and taken back with an empty value', async t => {
  const { tools, actuator } = machine(t)
  const weight = actuator('unit_weight')
  const change = await offered(weight, firefox, { members })
  t.match(change, { unit: UNIT, from: '[not set]', to: '20' })
  await weight.apply(change)
  t.match(await weight.offer(firefox, { members }), { possible: false, reason: /CPUWeight 20/ })
  t.equal(await weight.undo(change), 'undone')
  t.equal(await weight.undo(change), 'undone')
  t.same(tools.calls().filter(call => call.includes('set-property')), [
    `systemctl --user set-property --runtime -- ${UNIT} CPUWeight=20`,
    `systemctl --user set-property --runtime -- ${UNIT} CPUWeight=`
  ])
})

t.test('a quota is percent of one processor, however systemd tells it', async t => {
  const { folder, actuator } = machine(t)
  const quota = actuator('unit_quota')
  for (const [value, shown] of [['20%', '200ms'], ['20', '200ms'], ['150', '1s 500ms'], ['150', '1.5s'], ['100', '1s']] as const) {
    writeFileSync(join(folder, 'shown'), `${shown}\n`)
    const change = await offered(quota, firefox, { members, value })
    t.equal(change.to, `${parseInt(value, 10)}%`)
    await quota.apply(change)
    t.equal(await quota.undo(change), 'undone', shown)
  }
  for (const value of [undefined, '', '0', '-5', '1e3', 'infinity', '20%%']) {
    t.match(await quota.offer(firefox, { members, ...value === undefined ? {} : { value } }), { possible: false }, String(value))
  }
})

t.test('a memory limit is bytes', async t => {
  const { tools, actuator } = machine(t)
  const memory = actuator('unit_memory')
  const change = await offered(memory, firefox, { members, value: '2147483648' })
  await memory.apply(change)
  t.equal(await memory.undo(change), 'undone')
  t.ok(tools.calls().includes(`systemctl --user set-property --runtime -- ${UNIT} MemoryHigh=2147483648`))
  t.match(await memory.offer(firefox, { members, value: '100' }), { possible: false }, 'no app lives in 100 bytes')
})

t.test('a unit is frozen and thawed', async t => {
  const { tools, actuator } = machine(t)
  const freeze = actuator('unit_freeze')
  const change = await offered(freeze, firefox, { members })
  await freeze.apply(change)
  t.equal(await freeze.undo(change), 'undone')
  t.same(tools.calls().filter(call => !call.includes('show')), [`systemctl --user freeze -- ${UNIT}`, `systemctl --user thaw -- ${UNIT}`])
})

t.test('what somebody else set since is theirs', async t => {
  const { folder, actuator } = machine(t)
  const weight = actuator('unit_weight')
  const change = await offered(weight, firefox, { members })
  await weight.apply(change)
  writeFileSync(join(folder, 'CPUWeight'), '300\n')
  t.equal(await weight.undo(change), 'changed')
})

t.test('a unit outlives the process that it was found by, and is given back all the same', async t => {
  const { folder, actuator } = machine(t)
  const weight = actuator('unit_weight')
  const change = await offered(weight, firefox, { members })
  await weight.apply(change)
  rmSync(join(folder, 'proc'), { recursive: true })
  t.equal(await weight.undo(change), 'undone')
  await t.rejects(weight.apply(change), { code: 'ACTION_FAILED' })
  writeFileSync(join(folder, 'gone'), '')
  t.equal(await weight.undo(change), 'gone')
})

t.test('a unit that is shared, foreign or unreadable is not touched', async t => {
  const { folder, place, actuator, tools } = machine(t)
  const weight = actuator('unit_weight')
  t.match(await weight.offer(firefox), { possible: false, reason: /not known/ })
  t.match(await weight.offer(firefox, { members: new Set([4242]) }), { possible: false, reason: /other processes/ })
  mkdirSync(join(folder, 'sys/fs/cgroup', SLICE, UNIT, 'nested'))
  writeFileSync(join(folder, 'sys/fs/cgroup', SLICE, UNIT, 'nested/cgroup.procs'), '4299\n')
  t.match(await weight.offer(firefox, { members }), { possible: false, reason: /other processes/ }, 'a group below it counts')
  place('/user.slice/user-1000.slice/session-2.scope', [4242])
  t.match(await weight.offer(firefox, { members }), { possible: false, reason: /no systemd unit/ })
  place(`${SLICE}/other.service`, [4242])
  rmSync(join(folder, 'sys'), { recursive: true })
  t.match(await weight.offer(firefox, { members }), { possible: false, reason: /not known/ })
  t.same(tools.calls(), [])
})

t.test('a value that systemd does not take or tell is a failure', async t => {
  const { folder, actuator } = machine(t)
  const weight = actuator('unit_weight')
  const change = await offered(weight, firefox, { members })
  writeFileSync(join(folder, 'broken'), '')
  await t.rejects(weight.apply(change), { code: 'ACTION_FAILED' })
  rmSync(join(folder, 'broken'))
  writeFileSync(join(folder, 'deaf'), '')
  await t.rejects(weight.apply(change), { code: 'ACTION_FAILED' })
  rmSync(join(folder, 'deaf'))
  await weight.apply(change)
  writeFileSync(join(folder, 'deaf'), '')
  t.equal(await weight.undo(change), 'failed')
  rmSync(join(folder, 'systemctl'))
  writeFileSync(join(folder, 'systemctl'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
  t.equal(await weight.undo(change), 'failed')
  t.equal(await weight.undo({ ...change, unit: '' } as Change), 'failed')
  t.match(await weight.offer(firefox, { members }), { possible: false, reason: /does not tell/ })
})

t.test('only scopes and services that the user\'s own manager holds are units to change', async t => {
  const of = (cgroup: string): string | undefined => unitOf(cgroup, 1000)?.unit
  t.equal(of(`${SLICE}/${UNIT}`), UNIT)
  t.equal(of(`${SLICE}/app-dbus.slice/a.service/nested`), 'a.service')
  t.same(unitOf(`${SLICE}/app-x.slice/a.service/nested/more`, 1000), { unit: 'a.service', cgroup: `${SLICE}/app-x.slice/a.service` })
  for (const cgroup of [
    undefined, '/', SLICE, `${SLICE}/app-x.slice`, `${SLICE}/-H.scope`, `${SLICE}/a b.scope`, `${SLICE}/a.mount`,
    SLICE.replaceAll('1000', '1001') + '/a.scope', '/system.slice/a.service', '/user.slice/user-1000.slice/user@1000.service/session.slice/a.service'
  ]) t.equal(unitOf(cgroup, 1000), undefined, String(cgroup))
})
