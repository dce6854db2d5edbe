import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import t from 'tap'
import type { Test } from 'tap'
import type { Context } from '../../src/commands/context.js'
import { revert } from '../../src/commands/revert.js'
import type { Change } from '../../src/machine/act/change.js'
import { createIdentity, readBoot } from '../../src/machine/act/identity.js'
import { createJournal } from '../../src/machine/act/journal.js'
import type { Journal } from '../../src/machine/act/journal.js'
import { createPaths } from '../../src/paths.js'
import { actuatorNamed, missing, offered, ownUid, run, sampleOfPid, startedOf, startThreads, statsOf, until } from '../machine/act/held-process.js'

const HEALTH = { status: 'ok', version: '0', pid: process.pid, instance: '0'.repeat(32), uptime_seconds: 1 }

interface Person { readonly context: Context, readonly lines: string[], readonly notes: string[] }

function person (t: Test, json = false): Person {
  const lines: string[] = []
  const notes: string[] = []
  const to = (list: string[]) => (text: string): void => { list.push(text) }
  const output = { terminal: false, colours: false, json, line: to(lines), note: to(notes) }
  const context = { paths: createPaths(t.testdir()), env: process.env, output, version: '0', platform: 'linux', uid: ownUid, now: () => new Date() }
  return { context, lines, notes }
}

function journalOf ({ context }: Person, started = startedOf(process.pid)): Journal {
  const identity = createIdentity({ platform: 'linux', run })
  return createJournal({ path: context.paths.journal, self: { pid: process.pid, started }, isAlive: identity.isSame, now: () => new Date(), boot: readBoot({ platform: 'linux' }) ?? '' })
}

// As a daemon leaves it that was killed: stopped, journaled, and the lock still there, of a process that is no more.
async function leaveStopped (t: Test, each: Person, pid: number): Promise<Change> {
  const journal = journalOf(each, '1')
  t.teardown(async () => { await journal.close() })
  await journal.open()
  const stop = actuatorNamed('stop')
  const change = await offered(stop, sampleOfPid(pid))
  await journal.begin([change])
  await stop.apply(change)
  await until('it stops', () => isStopped(pid))
  return change
}

const isStopped = (pid: number): boolean => statsOf(pid).every(({ state }) => state === 'stopped')

t.test('nothing held, nothing done, also without a journal', { skip: missing() }, async t => {
  const { context, lines, notes } = person(t)
  await revert(context)
  t.same([lines, notes], [['Nothing was held down.'], []])
})

t.test('without a daemon too the next start only observes, whatever the configuration says', { skip: missing() }, async t => {
  const { context } = person(t)
  writeFileSync(context.paths.config, '{"process_control": "apply"}')
  const said = async (): Promise<unknown> => {
    await revert(context)
    return JSON.parse(readFileSync(context.paths.control, 'utf8'))
  }
  t.strictSame(await said(), { mode: 'observe' }, 'who said nothing yet')
  writeFileSync(context.paths.control, '{"mode":"apply","never_touch":["Slack"]}')
  t.strictSame(await said(), { mode: 'observe', never_touch: ['Slack'] })
  writeFileSync(context.paths.control, '{"paused_until":7}')
  t.strictSame(await said(), { mode: 'observe', paused_until: 7 })
})

t.test('of a damaged word the person is told where it is kept, and the next start knows that it was lost', { skip: missing() }, async t => {
  const { context, notes } = person(t)
  mkdirSync(dirname(context.paths.control))
  writeFileSync(context.paths.control, 'broken')
  await revert(context)
  t.match(notes, [/damaged; it is kept as .*control\.json\.corrupt-.*never to be touched/])
  t.match(JSON.parse(readFileSync(context.paths.control, 'utf8')), { mode: 'observe', lost: /^control\.json was damaged and is kept as control\.json\.corrupt-/ })
})

t.test('where the mode cannot be written down the next start may hold again, which is no success', { skip: missing() }, async t => {
  const { context, lines } = person(t)
  mkdirSync(context.paths.control, { recursive: true })
  await t.rejects(revert(context), { code: 'STORAGE_FAILED', message: /next start/ })
  t.same(lines, ['Nothing was held down.'])
  const script = person(t, true)
  mkdirSync(script.context.paths.control, { recursive: true })
  await t.rejects(revert(script.context), { code: 'STORAGE_FAILED', details: [/repeat/, 'Nothing was held down.'] })
  t.same(script.lines, [], 'for a script the error is the one answer')
})

t.test('with the daemon dead it resumes what the journal lists, and a broken configuration is no obstacle', { skip: missing() }, async t => {
  const each = person(t)
  const pid = await startThreads(t)
  await leaveStopped(t, each, pid)
  writeFileSync(each.context.paths.config, '{"enabled": broken')
  await revert(each.context)
  await until('it goes on', () => !isStopped(pid))
  t.same(each.lines, [`undone: stop of process ${pid}: stopped → running`])
  t.equal(readFileSync(each.context.paths.journal, 'utf8'), '')
  each.lines.length = 0
  await revert(each.context)
  t.same(each.lines, ['Nothing was held down.'])
})

t.test('for scripts it prints one JSON document', { skip: missing() }, async t => {
  const each = person(t, true)
  const pid = await startThreads(t)
  await leaveStopped(t, each, pid)
  await revert(each.context)
  const expected = { success: true, undone: [{ pid, actuator: 'stop', from: 'running', to: 'stopped' }], gone: [], changed: [], failed: [] }
  t.same(JSON.parse(each.lines.join('\n')), expected)
})

t.test('a damaged journal still releases what can be read of it', { skip: missing() }, async t => {
  const each = person(t)
  const pid = await startThreads(t)
  await leaveStopped(t, each, pid)
  writeFileSync(each.context.paths.journal, `noise\n${readFileSync(each.context.paths.journal, 'utf8')}\u0000\n`)
  await revert(each.context)
  await until('it goes on', () => !isStopped(pid))
  t.match(each.notes, [/damaged/])
})

t.test('when a process that does not answer has the journal, everything is released without writing it', { skip: missing() }, async t => {
  const each = person(t)
  const pid = await startThreads(t)
  const journal = journalOf(each)
  t.teardown(async () => { await journal.close() })
  await journal.open()
  const stop = actuatorNamed('stop')
  const change = await offered(stop, sampleOfPid(pid))
  await journal.begin([change])
  await stop.apply(change)
  await until('it stops', () => isStopped(pid))
  await t.rejects(revert(each.context), { code: 'ACTION_FAILED', message: /may hold apps down again/, details: [/end the daemon/] })
  await until('it goes on', () => !isStopped(pid))
  t.match(each.notes, [/without writing/])
  t.same(journal.pending(), [change])
})

t.test('what cannot be undone stays in the journal and is an error', { skip: missing() }, async t => {
  const each = person(t)
  const journal = journalOf(each)
  await journal.open()
  const { pid, started } = sampleOfPid(await startThreads(t))
  await journal.begin([
    { id: 'a', actuator: 'background', process: { pid, started }, from: 'default', to: 'background' },
    { id: 'b', actuator: 'stop', process: { pid, started: '1' }, from: 'running', to: 'stopped' }
  ])
  await journal.close()
  await t.rejects(revert(each.context), { code: 'ACTION_FAILED' })
  t.match(each.lines, [/^gone: stop/, /^FAILED: background/])
  t.match(readFileSync(each.context.paths.journal, 'utf8'), /"id":"a"/)
})

async function daemonOf (t: Test, { context: { paths } }: Person, answer: RequestListener): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pqs-')) // the path of a socket may not be long
  const socket = join(folder, 's')
  mkdirSync(dirname(paths.runtime), { recursive: true })
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json')
    if (request.url === '/health') response.end(JSON.stringify(HEALTH))
    else answer(request, response)
  })
  server.listen(socket)
  await once(server, 'listening')
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
    rmSync(folder, { recursive: true })
  })
  writeFileSync(paths.runtime, JSON.stringify({ pid: process.pid, port: 5002, socket, instance: HEALTH.instance, version: '0', started_at: 1 }))
}

t.test('asks the daemon where one answers, and leaves the journal to it', { skip: missing() }, async t => {
  const each = person(t)
  const asked: string[] = []
  const change = { pid: 4242, actuator: 'unit_weight', unit: 'a.scope', from: '[not set]', to: '20' }
  await daemonOf(t, each, (request, response) => {
    asked.push(`${request.method} ${request.url}`)
    response.end(JSON.stringify({ success: true, undone: [change], gone: [], changed: [{ ...change, unit: undefined, actuator: 'io' }], failed: [] }))
  })
  await revert(each.context)
  t.same(asked, ['POST /api/revert'])
  t.same(each.lines, ['undone: unit_weight of a.scope: 20 → [not set]', 'left alone: io of process 4242: somebody changed it since'])
})

t.test('says that the mode was changed and a run ended, also where nothing was held', { skip: missing() }, async t => {
  const each = person(t)
  await daemonOf(t, each, (_request, response) => {
    response.end(JSON.stringify({ success: true, undone: [], gone: [], changed: [], failed: [], mode_was: 'apply', ended_run: '0mwt65fx6htdt' }))
  })
  await revert(each.context)
  t.same(each.lines, ['Nothing was held down.', 'Run 0mwt65fx6htdt was going on and is ended.', 'The mode is observe now; pqsd mode apply lets it act again.'])
})

async function failing (t: Test, each: Person, how: { status: number, code: string, mode: string }): Promise<void> {
  await daemonOf(t, each, (request, response) => {
    const control = { success: true, mode: { value: how.mode, source: 'yours' }, paused_until: null, never_touch: [], always_allow: [], state: 'off', reason: '', plan: null }
    if (request.url === '/api/control') response.end(JSON.stringify(control))
    else {
      response.statusCode = how.status
      response.end(JSON.stringify({ success: false, code: how.code, message: 'broken' }))
    }
  })
}

t.test('a daemon that answers with an error is no obstacle, and no success, for it may hold again', { skip: missing() }, async t => {
  const each = person(t)
  const pid = await startThreads(t)
  await leaveStopped(t, each, pid)
  writeFileSync(each.context.paths.control, '{"mode":"apply"}')
  await failing(t, each, { status: 500, code: 'INTERNAL', mode: 'apply' })
  await t.rejects(revert(each.context), { code: 'ACTION_FAILED', message: /may hold apps down again: broken/, details: [new RegExp(`kill ${process.pid}`)] })
  await until('it goes on', () => !isStopped(pid))
  t.match(each.notes, [/broken/])
  t.notMatch(each.lines.join(), /mode is observe/, 'the daemon has not heard of it')
})

t.test('a daemon that only could not write the mode down observes, and then the mode is written without it', { skip: missing() }, async t => {
  const [each, other] = [person(t), person(t)]
  await failing(t, each, { status: 507, code: 'STORAGE_FAILED', mode: 'observe' })
  await revert(each.context)
  t.same(each.lines, ['Nothing is left to undo.'])
  t.same(JSON.parse(readFileSync(each.context.paths.control, 'utf8')), { mode: 'observe' })
  await failing(t, other, { status: 507, code: 'STORAGE_FAILED', mode: 'apply' })
  await t.rejects(revert(other.context), { code: 'ACTION_FAILED' }, 'one that goes on acting has not reverted')
})
