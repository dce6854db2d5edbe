import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { createActuators } from '../../../src/machine/act/actuators.js'
import { createIdentity } from '../../../src/machine/act/identity.js'
import { createJournal } from '../../../src/machine/act/journal.js'
import { undoAll } from '../../../src/machine/act/replay.js'
import { createRunner } from '../../../src/command.js'
import type { ProcessSample } from '../../../src/machine/process.js'
import { BURN, REST, sampleOf, startTree, statOf, until } from './burners.js'
import { UID } from './daemon.js'
import { startDriver, transpileMachine } from './driver.js'

const KILLS = Number(process.env['TEST_KILLS'] ?? 6)
const RESUMED_MS = 2000
const run = createRunner({ PATH: process.env['PATH'] })

/** Everything of a process that a hold may change. */
function valuesOf ({ pid }: ProcessSample): string {
  const stat = statOf(pid)
  const io = execFileSync('ionice', ['-p', String(pid)], { encoding: 'utf8' }).trim()
  const mask = execFileSync('taskset', ['-p', String(pid)], { encoding: 'utf8' }).trim()
  return `nice ${stat?.nice} policy ${stat?.policy} io ${io} ${mask}`
}

function isStopped ({ pid }: ProcessSample): boolean {
  return statOf(pid)?.state === 'stopped'
}

if (process.platform === 'linux') {
  const machine = transpileMachine()
  const state = mkdtempSync(join(tmpdir(), 'pqs-kills-'))
  const path = join(state, 'journal.jsonl')
  t.teardown(() => {
    rmSync(machine, { recursive: true })
    rmSync(state, { recursive: true })
  })

  async function replay (): Promise<number> {
    const { isSame } = createIdentity({ platform: 'linux', run })
    const journal = createJournal({ path, self: sampleOf(process.pid), isAlive: isSame, now: () => new Date() })
    const changes = await journal.open()
    const report = await undoAll(journal, createActuators({ platform: 'linux', run, uid: UID }))
    t.strictSame(report.failed, [])
    t.strictSame(journal.pending(), [])
    await journal.close()
    return changes.length
  }

  t.test(`${KILLS} times kill -9 at any moment: the guardian resumes what is stopped, and the next start undoes the rest`, async t => {
    const trees = [await startTree(t, 2, REST), await startTree(t, 1, BURN), await startTree(t, 1, REST)]
    const all = trees.flat()
    const before = all.map(valuesOf)
    let slowest = 0
    let found = 0
    for (let kill = 0; kill < KILLS; kill++) {
      const { child, guardianPid } = await startDriver(machine, [path, JSON.stringify(trees), String(UID), 'often'])
      await new Promise(resolve => { setTimeout(resolve, Math.random() * 250) })
      child.kill('SIGKILL')
      const killed = performance.now()
      await once(child, 'exit')
      // The guardian first: only afterwards does anybody look at the journal.
      await until(() => !all.some(isStopped) && ['zombie', undefined].includes(statOf(guardianPid)?.state), RESUMED_MS)
      slowest = Math.max(slowest, performance.now() - killed)
      found += await replay()
      t.strictSame(all.map(valuesOf), before)
    }
    t.comment(`all ran again after ${slowest.toFixed(0)} ms at most; ${found} changes were left to the next start`)
    t.ok(found > 0, 'at least one kill left something to undo')
  })

  t.test('SIGTERM to the whole session, hang-up and a stopped daemon leave nothing stopped once it is dead', async t => {
    const trees = [await startTree(t, 1, REST), await startTree(t, 1, BURN), await startTree(t, 1, REST)]
    const { child, guardianPid } = await startDriver(machine, [path, JSON.stringify(trees), String(UID), 'once'])
    await until(() => (trees[0] ?? []).every(isStopped))
    child.kill('SIGSTOP')
    process.kill(guardianPid, 'SIGTERM')
    process.kill(guardianPid, 'SIGHUP')
    t.ok((trees[0] ?? []).every(isStopped))
    const exited = once(child, 'exit')
    child.kill('SIGKILL')
    await until(() => !trees.flat().some(isStopped), RESUMED_MS)
    await exited
    await replay()
  })
}
