import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { execFileSync } from 'node:child_process'
import t from 'tap'
import { createActuators } from '../../../src/machine/act/actuators.js'
import { efficiencyMask } from '../../../src/machine/act/linux-affinity.js'
import type { Test } from 'tap'
import { actuatorNamed, missing, offered, ownUid, run, sampleOfPid, startThreads, statsOf } from './held-process.js'

function sysWith (t: Test, list: string): string {
  const sys = t.testdir()
  mkdirSync(join(sys, 'devices', 'cpu_atom'), { recursive: true })
  writeFileSync(join(sys, 'devices', 'cpu_atom', 'cpus'), list)
  return sys
}

const maskOf = (pid: number, tid = pid): string => /^Cpus_allowed:\t(\S+)$/m.exec(readFileSync(`/proc/${pid}/task/${tid}/status`, 'utf8'))?.[1] ?? ''
const single = maskOf(1) === '1'

t.test('the efficiency cores of a hybrid processor as a mask', async t => {
  t.equal(efficiencyMask(sysWith(t, '16-23,64\n')), (0xff0000n | 1n << 64n).toString(16))
  t.equal(efficiencyMask(sysWith(t, '\n')), undefined)
  t.equal(efficiencyMask('/none'), undefined)
})

t.test('where all cores are alike nothing is offered', { skip: missing() }, async t => {
  const affinity = actuatorNamed('affinity', createActuators({ platform: 'linux', run, uid: ownUid, sys: t.testdir() }))
  t.match(await affinity.offer(sampleOfPid(process.pid)), { possible: false })
})

t.test('every thread goes to the efficiency cores and comes back', { skip: missing('taskset') || (single && 'one processor') }, async t => {
  const affinity = actuatorNamed('affinity', createActuators({ platform: 'linux', run, uid: ownUid, sys: sysWith(t, '0\n') }))
  const pid = await startThreads(t)
  const masks = (): string[] => statsOf(pid).map(({ tid }) => maskOf(pid, tid))
  const before = masks()
  const change = await offered(affinity, sampleOfPid(pid))
  await affinity.apply(change)
  t.ok(masks().every(mask => BigInt(`0x${mask.replaceAll(',', '')}`) === 1n))
  t.equal(await affinity.undo(change), 'undone')
  t.same(masks(), before)
  execFileSync('taskset', ['-p', '2', String(pid)])
  t.match(await affinity.offer(sampleOfPid(pid)), { possible: false, reason: /chosen/ })
})
