import { realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { parse } from '../../src/contract.js'
import { call, freshHome, runCommand, runProgram } from './harness.js'

const ENV = { PQS_LISTEN_PORT: '0', PQS_PRIMARY_SERVER: 'http://127.0.0.1:9', PQS_BACKUP_SERVERS: '' }

t.test('what a person says about acting on apps, and a run, all from the command line', async t => {
  const home = freshHome(t)
  const daemon = runProgram(t, ['run'], { home, env: ENV })
  const url = String((await daemon.event('listening'))['url'])
  const json = async (...args: string[]): Promise<Record<string, unknown>> => {
    const { code, stdout, stderr } = await runCommand([...args, '--json'], { home })
    return { exit: code, stderr, ...JSON.parse(stdout) as object }
  }

  t.match(await json('mode'), { exit: 0, mode: { value: 'observe', source: 'default' }, state: 'off' })
  t.match(await json('mode', 'apply'), { mode: { value: 'apply', source: 'yours' } })
  t.match(await json('pause', '30m'), { state: 'paused' })
  t.match(await json('resume'), { paused_until: null })
  writeFileSync(join(home, '.pqs', 'apps.json'), '{"apps": {"Render": {"name": "My renderer", "match": [{"executable": "/opt/render/bin/render"}]}}}')
  t.match(await json('never', 'google chrome'), { never_touch: ['Chrome'] }, 'it need not run')
  t.match(await json('never', 'render'), { never_touch: ['Chrome', 'user:Render'] })
  t.match(await json('never', process.execPath), { never_touch: ['Chrome', 'user:Render', realpathSync(process.execPath)] })
  const words = async (...args: string[]): Promise<string> => (await runCommand(args, { home })).stdout
  t.match(await words('allow', 'google chrome'), 'Chrome stays a candidate from now on, and is taken off the never list.\n')
  t.match(await words('never', 'google chrome'), 'Chrome is never touched from now on, and no longer always allowed.\n')
  t.match(await json('never', 'Google Chrome', '--undo'), { never_touch: ['user:Render', realpathSync(process.execPath)] })
  t.match(await json('never', 'my renderer', '--undo'), { never_touch: [realpathSync(process.execPath)] })
  t.match(await json('never', 'my renderer', '--undo'), { exit: 1 })
  t.match(await json('never', 'Chrom'), { exit: 1, code: 'APP_NOT_FOUND', details: [/Chrom/] }, 'what would protect nothing is not taken')
  t.match(await json('never', '/no/such/program'), { exit: 1, code: 'APP_NOT_FOUND' })
  t.match(await json('allow', 'process:nobody'), { always_allow: ['process:nobody'] })
  t.match(await json('allow', process.execPath), { exit: 1, code: 'APP_NOT_FOUND' }, 'only an app is a candidate')
  for (const list of ['never_touch', 'always_allow']) {
    t.match(await call(`${url}/api/control`, { method: 'PUT', body: { [list]: { '': true } } }), { status: 400, json: { code: 'BAD_REQUEST' } }, list)
  }
  t.match(await json('learned'), { exit: 0, apps: [] })
  t.match(await json('runs'), { runs: [], active: null })
  t.match(await json('cancel'), { exit: 1 })
  const mistakes = [['pause', '8d'], ['optimize', '--self-test', '--no-trial'], ['optimize', '--from', '-', '--no-wait']]
  for (const args of mistakes) t.equal((await json(...args))['exit'], 2, args.join(' '))

  await json('mode', 'observe')
  const begun = await json('optimize', '--observe-s', '600', '--no-wait')
  t.match(begun, { exit: 0, run: { state: 'observing' } })
  t.match(await json('optimize', '--no-wait'), { exit: 1 })
  t.match(await json('cancel'), { run: { id: begun['id'], state: 'cancelled' } })
  const planned = await json('optimize', '--observe-s', '1', '--seed', '7')
  t.match(planned, { exit: 0, run: { state: 'planned', request: { seed: 7 } } })
  const one = await runCommand(['runs', String(planned['id'])], { home })
  t.match(one.stdout, /This would touch (?:nothing|\d+ apps?)/)
  // A machine without anybody else's apps, as a container is, has nothing to ignore.
  const { plan } = parse('run-response', { success: true, run: planned['run'], trial: null }).run
  t.match(one.stdout, plan?.ignored_total === 0 ? /^(?!.*Ignored)/s : /Ignored +\d+ apps?:\n +\d+ {2}[\w-]+: /)
  t.match((await runCommand(['runs'], { home })).stdout, new RegExp(`^${String(planned['id'])}  `, 'm'))
  t.match(await json('runs', 'nosuchrun'), { exit: 1 })
})
