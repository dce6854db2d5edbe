import { writeFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { Test } from 'tap'
import { createActuators } from '../../../src/machine/act/actuators.js'
import type { Actuator } from '../../../src/machine/act/actuator.js'
import { createIdentity } from '../../../src/machine/act/identity.js'
import { sampleOf } from '../sample.js'
import { actuatorNamed, offered } from './held-process.js'
import { recordTools } from './recorded-tools.js'
import type { Tools } from './recorded-tools.js'

const STARTED = 'Thu Oct  1 09:05:07 2026'
// pid ppid uid pri lstart, as macOS prints them
const FAMILY = [
  '    1     0     0  37 Wed Sep 30 08:00:00 2026',
  `  624     1   501  31 ${STARTED}`,
  `  700   624   501   4 ${STARTED}`,
  `  701   700   501   4 ${STARTED}`,
  `  702   624     0  31 ${STARTED}`,
  `  703   624   501   4 ${STARTED}`,
  `  800     1   501   4 ${STARTED}`
]
const PS = String.raw`
case "$1" in
  -A) cat "$FOLDER/family" ;;
  *) for last; do :; done
     grep -q "^ *$last " "$FOLDER/family" || exit 1
     echo "$(cat "$FOLDER/started") S   " ;;
esac`

interface Mac { readonly tools: Tools, readonly folder: string, readonly background: Actuator }

function mac (t: Test): Mac {
  const tools = recordTools(t, { ps: PS, taskpolicy: '[ ! -f "$FOLDER/refuse" ] || exit 70' })
  const folder = t.testdirName
  writeFileSync(join(folder, 'family'), FAMILY.join('\n') + '\n')
  writeFileSync(join(folder, 'started'), STARTED)
  const background = actuatorNamed('background', createActuators({ platform: 'darwin', run: tools.run, uid: 501 }))
  return { tools, folder, background }
}

const app = sampleOf({ pid: 624, started: STARTED, uid: 501 })
const policies = ({ tools }: Mac): string[] => tools.calls().filter(call => /^taskpolicy -[bB]/.test(call))

t.test('puts a process in the background, and takes it out with what it started', async t => {
  const each = mac(t)
  const { background } = each
  const change = await offered(background, app)
  t.match(change, { from: 'default', to: 'background' })
  await background.apply(change)
  t.equal(await background.undo(change), 'undone')
  t.same(policies(each), ['-b -p 624', '-B -p 624', '-B -p 700', '-B -p 701', '-B -p 703'].map(call => `taskpolicy ${call}`), 'but nothing of another user')
})

t.test('a child that is held for itself stays in the background', async t => {
  const each = mac(t)
  const change = await offered(each.background, app)
  t.equal(await each.background.undo(change, ({ pid }) => pid === 700), 'undone')
  t.same(policies(each), ['taskpolicy -B -p 624', 'taskpolicy -B -p 703'])
})

t.test('what is in the background already is only ours when its parent is', async t => {
  const { background } = mac(t)
  const change = await offered(background, app)
  const child = sampleOf({ pid: 700, started: STARTED, uid: 501 })
  t.match(await background.offer(child), { possible: false, reason: /own choice/ })
  t.match(await background.offer(child, { parent: change }), { possible: true })
  t.match(await background.offer({ ...app, uid: 0 }), { possible: false, reason: /another user/ })
  t.match(await background.offer({ ...app, started: 'Thu Oct  1 09:05:08 2026' }), { possible: false, reason: /ended/ })
})

t.test('a number that was given to another process is left alone', async t => {
  const each = mac(t)
  const change = await offered(each.background, app)
  writeFileSync(join(each.folder, 'started'), 'Thu Oct  1 10:00:00 2026')
  await t.rejects(each.background.apply(change), { code: 'ACTION_FAILED' })
  t.equal(await each.background.undo(change), 'gone')
  writeFileSync(join(each.folder, 'family'), '')
  t.equal(await each.background.undo(change), 'gone')
  t.same(policies(each), [])
})

t.test('a refusal of the system is a failure, and a missing tool is said beforehand', async t => {
  const { background, folder } = mac(t)
  const change = await offered(background, app)
  writeFileSync(join(folder, 'refuse'), '')
  await t.rejects(background.apply(change), { code: 'ACTION_FAILED' })
  t.equal(await background.undo(change), 'failed')
  rmSync(join(folder, 'refuse'))
  t.equal(await background.undo(change), 'undone')
  rmSync(join(folder, 'taskpolicy'))
  t.match(await background.offer(app), { possible: false, reason: /missing/ })
})

t.test('the identity is the start time as ps prints it', async t => {
  const { tools, folder } = mac(t)
  const identity = createIdentity({ platform: 'darwin', run: tools.run })
  t.same(await identity.read(624), { started: STARTED, state: 'sleeping' })
  t.ok(tools.calls().includes('ps -o lstart= -o stat= -p 624'))
  t.equal(await identity.read(999), undefined)
  const recorded = (stat: string): void => { writeFileSync(join(folder, 'ps'), `#!/bin/sh\necho '${STARTED} ${stat}'\n`, { mode: 0o755 }) }
  recorded('T')
  t.match(await identity.read(624), { state: 'stopped' })
  recorded('R+')
  t.match(await identity.read(624), { state: 'running' })
  recorded('Z')
  t.equal(await identity.read(624), undefined)
})

t.test('other platforms have no actuators', async t => {
  t.same(createActuators({ platform: 'win32', run: mac(t).tools.run, uid: 501 }), [])
})
