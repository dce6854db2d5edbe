import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { createProcessFiles, mostProcessFiles } from '../../../src/machine/linux/process-files.js'

function isOpen (path: string): boolean {
  return readdirSync('/proc/self/fd').some(name => {
    try {
      return readlinkSync(`/proc/self/fd/${name}`) === path
    } catch {
      return false // the one that listed them
    }
  })
}

t.test('a file stays open for as long as its process runs, and answers for no other', { skip: process.platform !== 'linux' }, async t => {
  const files = createProcessFiles({ pathOf: pid => `/proc/${pid}/stat`, most: 1 })
  const sleeper = spawn('sleep', ['100'])
  const pid = sleeper.pid ?? 0
  t.match(files.read(pid), new RegExp(`^${pid} \\(`))
  t.ok(isOpen(`/proc/${pid}/stat`))
  t.match(files.read(process.pid), /^\d+ \(/, 'what is too much is read all the same')
  t.notOk(isOpen(`/proc/${process.pid}/stat`))
  t.match(files.read(pid), new RegExp(`^${pid} \\(`))
  sleeper.kill('SIGKILL')
  await once(sleeper, 'exit')
  t.equal(files.read(pid), undefined)
  t.notOk(isOpen(`/proc/${pid}/stat`))
  files.read(process.pid)
  t.ok(isOpen(`/proc/${process.pid}/stat`), 'its place is free again')
  files.keepOnly(each => each !== process.pid)
  t.notOk(isOpen(`/proc/${process.pid}/stat`))
  files.read(process.pid)
  files.close()
  t.notOk(isOpen(`/proc/${process.pid}/stat`))
})

t.test('what is not there is undefined, what cannot be read is thrown', async t => {
  const proc = t.testdir()
  const files = createProcessFiles({ pathOf: pid => join(proc, String(pid), 'stat'), most: 10 })
  t.equal(files.read(7), undefined)
  mkdirSync(join(proc, '7', 'stat'), { recursive: true })
  t.throws(() => files.read(7), { code: 'EISDIR' })
  rmSync(join(proc, '7'), { recursive: true })
})

t.test('half of the files that may be open are kept', async t => {
  const limits = join(t.testdir(), 'limits')
  const most = (value: string): number => {
    writeFileSync(limits, `Limit                     Soft Limit           Hard Limit           Units\nMax open files            ${value}                 524288               files\n`)
    return mostProcessFiles(limits)
  }
  t.equal(most('1024'), 512)
  t.equal(most('unlimited'), 4096)
  t.equal(most('999999999'), 4096)
  t.equal(most('x'), 0)
  t.equal(mostProcessFiles('/nowhere'), 0)
})
