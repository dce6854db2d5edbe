import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import t from 'tap'
import type { Run } from '../../src/command.js'
import { createDarwinControl } from '../../src/machine/act/cap-darwin.js'
import { readFamily } from '../../src/machine/act/darwin-family.js'
import { createIdentity } from '../../src/machine/act/identity.js'
import { createIoKnob } from '../../src/machine/act/linux-io.js'
import { niceLimit } from '../../src/machine/act/linux-nice.js'
import { createLinuxThreads } from '../../src/machine/act/linux-threads.js'
import { createAffinityKnob } from '../../src/machine/act/linux-affinity.js'
import { processesOf, unitOf } from '../../src/machine/act/linux-unit-place.js'
import { parseCgroup, parseUid } from '../../src/machine/linux/processes-details.js'
import { parseRanges } from '../../src/machine/linux/ranges.js'
import { createTraced } from '../../src/machine/linux/traced.js'
import { damaged } from './damage.js'
import { numbersIn } from './numbers.js'

const STARTED = 'Thu Oct  1 09:05:07 2026'
const printing = (stdout: string, code = 0): Run => async () => ({ code, stdout })

t.test('ps, asked for one process, for families and for times, tells what it printed or nothing', async () => {
  const one = `${STARTED} S+   \n`
  await fc.assert(fc.asyncProperty(damaged(one), async text => {
    const found = await createIdentity({ platform: 'darwin', run: printing(text) }).read(624)
    return found === undefined || text.includes(found.started)
  }), { numRuns: 500 })
  const family = `    1     0     0  37 ${STARTED}\n  624     1   501  31 ${STARTED}\n  700   624    -2   4 ${STARTED}\n`
  await fc.assert(fc.asyncProperty(damaged(family), async text => {
    const printed = numbersIn(text)
    const members = [...await readFamily(printing(text)) ?? []]
    return members.every(([pid, { ppid, uid, priority, started }]) =>
      [pid, ppid, Math.abs(uid), priority].every(each => printed.has(each)) && text.includes(started))
  }), { numRuns: 500 })
  const times = `  624 ${STARTED} S+     12:34.56\n  700 ${STARTED} R    1000:00.05\n`
  await fc.assert(fc.asyncProperty(damaged(times), async text => {
    const processes = [624, 700].map(pid => ({ pid, started: STARTED }))
    const usage = [...(await createDarwinControl(printing(text)).usage(processes)).values()]
    const minutesOf = (seconds: number): number => Math.floor(Math.round(seconds * 100) / 6000)
    return usage.every(({ seconds }) => numbersIn(text).has(minutesOf(seconds)) && text.includes((seconds % 60).toFixed(2)))
  }), { numRuns: 500 })
})

t.test('what ionice prints is one of its classes or nothing', async () => {
  const classes = 'none: prio 0\nidle\nbest-effort: prio 4\n'
  await fc.assert(fc.asyncProperty(damaged(classes), async text => {
    const found = await createIoKnob(printing(text)).read(1, [1, 2, 3]) ?? new Map<number, string>()
    return [...found.values()].every(value => /^(?:none|idle|(?:best-effort|realtime):\d)$/.test(value) && text.includes(value.split(':')[0] ?? ''))
  }), { numRuns: 500 })
})

t.test('files below /proc tell what stands in them or nothing', async t => {
  const status = 'Name:\tsleep\nTracerPid:\t0\nUid:\t1000\t1000\t1000\t1000\nCpus_allowed:\tff,ffffffff\n'
  const proc = t.testdir({ 7: { task: { 7: {} } } })
  const threads = createLinuxThreads(proc)
  fc.assert(fc.property(damaged(status), text => {
    const printed = numbersIn(text)
    for (const folder of ['7', '7/task/7']) writeFileSync(join(proc, folder, 'status'), text)
    const uids = [parseUid(text), threads.uid(7)].filter(uid => uid !== undefined)
    const isTraced = createTraced(proc).has(7)
    return uids.every(uid => printed.has(uid)) && (!isTraced || /TracerPid:\t[1-9]/.test(text))
  }), { numRuns: 300 })
  // Byte by byte, so that what stands in the file is what is compared.
  const bytewise = damaged(status).map(text => Buffer.from(text, 'latin1').toString('latin1'))
  await fc.assert(fc.asyncProperty(bytewise, async text => {
    writeFileSync(join(proc, '7/task/7/status'), text, 'latin1')
    const masks = await createAffinityKnob({ run: printing(''), threads, sys: proc }).read(7, [7])
    return [...masks ?? []].every(([, mask]) => text.replaceAll(',', '').includes(mask))
  }), { numRuns: 300 })
  fc.assert(fc.property(damaged('Max nice priority         20                   20                   \n'), text => {
    const limit = niceLimit(text)
    return limit === 0 || limit === Infinity ? !/^Max nice priority +[1-9]\d{0,8} /m.test(text) : numbersIn(text).has(limit)
  }), { numRuns: 500 })
  fc.assert(fc.property(damaged('0-3,8\n'), text => [...parseRanges(text)].every(each => /^\d{1,4}$/.test(each)) && parseRanges(text).size <= 8192))
  const cgroup = '12:cpu:/x\n0::/user.slice/user-1000.slice/user@1000.service/app.slice/app-gnome-firefox-1234.scope\n'
  fc.assert(fc.property(damaged(cgroup), text => {
    const path = parseCgroup(text)
    const unit = unitOf(path, 1000)?.unit ?? 'x.scope'
    return (path === undefined || text.includes(path)) && !unit.startsWith('-') && !/[\s/]/.test(unit)
  }), { numRuns: 500 })
  fc.assert(fc.property(damaged('12\n345\n'), text => {
    writeFileSync(join(proc, 'cgroup.procs'), text)
    // A number that is none is nobody's, so a unit with it in it is not ours alone.
    return [...processesOf(proc, '/') ?? []].every(pid => Number.isNaN(pid) || text.includes(String(pid)) || !Number.isSafeInteger(pid))
  }), { numRuns: 300 })
})
