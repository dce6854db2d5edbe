import { existsSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import t from 'tap'
import type { Test } from 'tap'
import { createLaunchd, launchdLog } from '../../src/service/launchd.js'
import { readPrint } from '../../src/service/launchd-print.js'
import type { Service } from '../../src/service/service.js'
import { readShow } from '../../src/service/systemd-show.js'
import { recordTools } from '../machine/act/recorded-tools.js'
import { damaged } from '../machine/damage.js'
import { numbersIn } from '../machine/numbers.js'
import { LAUNCHCTL, printOf } from './launchctl.js'

const PROGRAM = { node: '/opt/homebrew/opt/node/bin/node', main: '/opt/homebrew/lib/pqs/dist/main.js', environment: {} }
const JOB = 'gui/501/org.pqs-network.pqsd'

interface Mac {
  readonly service: Service
  readonly home: string
  /** Milliseconds that were waited, without waiting. */
  readonly waited: () => number
  readonly calls: () => string[]
  /** Steers the recorded launchctl. */
  set (name: string, text?: string): void
}

function macOf (t: Test, tools: Readonly<Record<string, string>> = { launchctl: LAUNCHCTL }): Mac {
  const { run, calls } = recordTools(t, tools)
  const folder = t.testdirName
  const home = join(folder, 'home')
  mkdirSync(home)
  let waited = 0
  const wait = async (ms: number): Promise<void> => { waited += ms }
  const set = (name: string, text = ''): void => { writeFileSync(join(folder, name), text) }
  set('state', printOf('running', ['pid = 35711']))
  return { service: createLaunchd({ uid: 501, home, run, wait }), home, waited: () => waited, calls, set }
}

const agentOf = ({ home }: Mac): string => join(home, 'Library/LaunchAgents/org.pqs-network.pqsd.plist')

t.test('it is put in place, enabled, started, found running, and taken away without a trace', async t => {
  const mac = macOf(t)
  t.strictSame(await mac.service.state(), { kind: 'absent' })
  await mac.service.install(PROGRAM, { start: true })
  t.match(await mac.service.state(), { kind: 'installed', run: 'running', pid: 35711, program: { node: PROGRAM.node, main: PROGRAM.main } })
  t.strictSame(mac.calls().filter(call => /enable|bootstrap|kickstart/.test(call)),
    [`launchctl enable ${JOB}`, `launchctl bootstrap gui/501 ${agentOf(mac)}`, `launchctl kickstart ${JOB}`])
  t.ok(statSync(join(mac.home, 'Library/Logs/pqsd')).isDirectory(), 'launchd makes the log and not its folder')
  t.equal(await mac.service.uninstall(), true)
  t.equal(existsSync(agentOf(mac)), false)
  t.strictSame(await mac.service.state(), { kind: 'absent' })
  t.equal(await mac.service.uninstall(), false)
})

t.test('over an older one: it waits until that is gone, and tries again while launchd is not ready', async t => {
  const mac = macOf(t)
  await mac.service.install(PROGRAM, { start: true })
  mac.set('leaving', '3')
  mac.set('busy', '4')
  await mac.service.install({ ...PROGRAM, node: '/usr/local/bin/node' }, { start: true })
  t.match(await mac.service.state(), { run: 'running', program: { node: '/usr/local/bin/node' } })
  t.equal(mac.waited(), 3 * 250 + 4 * 1000)
})

t.test('one that launchd refuses for good fails after fifteen seconds and says where to look', async t => {
  const mac = macOf(t)
  mac.set('broken')
  await t.rejects(mac.service.install(PROGRAM, { start: true }), { code: 'SERVICE_FAILED', details: [/Login Items/, /launchctl print gui\/501/] })
  t.equal(mac.waited(), 15_000)
  t.match(await mac.service.state(), { kind: 'installed', run: 'not_loaded' })
})

t.test('without a login at the screen it goes into the user domain, and is taken out of either', async t => {
  const mac = macOf(t)
  mac.set('no-gui')
  await mac.service.install(PROGRAM, { start: true })
  t.ok(mac.calls().includes(`launchctl bootstrap user/501 ${agentOf(mac)}`))
  rmSync(join(t.testdirName, 'no-gui'))
  t.match(await mac.service.state(), { run: 'running' })
  t.equal(await mac.service.uninstall(), true)
  t.ok(mac.calls().includes('launchctl bootout user/501/org.pqs-network.pqsd'))
})

t.test('for the next login only, it is written and enabled, and not started', async t => {
  const mac = macOf(t)
  await mac.service.install(PROGRAM, { start: false })
  t.match(await mac.service.state(), { kind: 'installed', run: 'not_loaded' })
  t.notOk(mac.calls().some(call => call.includes('bootstrap')))
})

t.test('a file of somebody else is neither replaced nor removed, and brew\'s service is known', async t => {
  const mac = macOf(t)
  mkdirSync(join(mac.home, 'Library/LaunchAgents'), { recursive: true })
  writeFileSync(agentOf(mac), '<plist/>')
  await t.rejects(mac.service.install(PROGRAM, { start: true }), { code: 'STORAGE_FAILED' })
  await t.rejects(mac.service.uninstall(), { code: 'STORAGE_FAILED' })
  t.equal(readFileSync(agentOf(mac), 'utf8'), '<plist/>')
  rmSync(agentOf(mac))
  writeFileSync(join(mac.home, 'Library/LaunchAgents/homebrew.mxcl.pqs-network.plist'), '')
  t.match(await mac.service.state(), { kind: 'homebrew' })
})

t.test('a log that grew large is turned while the daemon is down', async t => {
  const mac = macOf(t)
  await mac.service.install(PROGRAM, { start: true })
  const log = launchdLog(mac.home)
  writeFileSync(log, '')
  truncateSync(log, 10_000_001)
  await mac.service.restart()
  t.equal(existsSync(log), false)
  t.equal(statSync(`${log}.1`).size, 10_000_001)
})

t.test('where there is no launchctl it says so', async t => {
  const mac = macOf(t, {})
  await t.rejects(mac.service.install(PROGRAM, { start: true }), { code: 'SERVICE_FAILED' })
  t.equal(existsSync(agentOf(mac)), false)
})

t.test('what launchctl prints of a job is read one tab deep', async t => {
  t.strictSame(readPrint(printOf('running', ['pid = 35711', 'last terminating signal = Terminated: 15'])), { run: 'running', pid: 35711 })
  t.strictSame(readPrint(printOf('not running', ['last exit code = 78: EX_CONFIG'])), { run: 'failed', reason: 'last exit: 78: EX_CONFIG' })
  t.strictSame(readPrint(printOf('not running', ['last exit code = (never exited)'])), { run: 'stopped' })
  t.strictSame(readPrint(printOf('spawn scheduled', ['last exit code = 1'])), { run: 'failed', reason: 'last exit: 1' })
  t.strictSame(readPrint(printOf('spawn scheduled', ['last exit reason = JETSAM_REASON'])), { run: 'failed', reason: 'last exit: JETSAM_REASON' })
  t.match(readPrint(printOf('xpcproxy')), { run: 'starting' })
  t.strictSame(readPrint(''), { run: 'unknown' })
})

t.test('whatever launchctl and systemctl print, a process is one that stands there whole', async () => {
  const job = printOf('running', ['pid = 35711', 'last terminating signal = Terminated: 15'])
  const unit = 'LoadState=loaded\nActiveState=active\nSubState=running\nResult=success\nMainPID=35711\nExecMainStatus=0\nUnitFileState=enabled\n'
  fc.assert(fc.property(damaged(job, unit), text => {
    const pids = [readPrint(text).pid, readShow(text).pid].filter(pid => pid !== undefined)
    return pids.every(pid => Number.isSafeInteger(pid) && pid > 0 && numbersIn(text).has(pid))
  }), { numRuns: 500 })
  fc.assert(fc.property(fc.constantFrom(job, unit), fc.nat(400), (text, at) => {
    const cut = text.slice(0, at)
    return [readPrint(cut).pid, readShow(cut).pid].every(pid => pid === undefined || pid === 35711)
  }))
})
