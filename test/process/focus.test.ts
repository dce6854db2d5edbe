import { execFileSync } from 'node:child_process'
import t from 'tap'
import { burningMachine, kernelState } from './burning.js'
import { call, eventually, runProgram } from './harness.js'

const WITHIN_MS = 250
const SWITCHES = 6

// A look once a second would be so quick by chance only for one switch in four.
t.test('an app that comes to the front runs within 250 ms, because the desktop tells of it', async t => {
  const machine = burningMachine(t, { desktop: 'x11' })
  const pid = machine.burn().pid ?? 0
  const daemon = runProgram(t, ['run'], machine)
  const url = String((await daemon.event('listening'))['url'])
  const body = { app: 'user:Burner', level: 'suspend' }
  const suspend = async (): Promise<number> => (await call(`${url}/api/holds`, { method: 'POST', body })).status
  await eventually(suspend, status => status === 200)
  const listener = await eventually(async () => childOf(daemon.child.pid ?? 0, 'cat'), found => found !== undefined)

  const took: number[] = []
  for (let round = 0; round < SWITCHES; round++) {
    await eventually(async () => kernelState(pid).state, state => state === 'T')
    const begun = performance.now()
    machine.setFront(pid)
    while (kernelState(pid).state === 'T') await new Promise(resolve => { setTimeout(resolve, 2) })
    took.push(performance.now() - begun)
    machine.setFront(machine.bystander)
    await eventually(suspend, status => status === 200)
  }
  t.ok(took.filter(ms => ms < WITHIN_MS).length >= 4, `took ${took.map(Math.round).join(', ')} ms`)

  t.equal((await daemon.end()).code, 0)
  t.throws(() => { process.kill(listener ?? 0, 0) }, { code: 'ESRCH' }, 'what listens ends with the daemon')
})

function childOf (parent: number, name: string): number | undefined {
  const lines = execFileSync('ps', ['-o', 'pid=,comm=', '--ppid', String(parent)], { encoding: 'utf8' }).split('\n')
  const found = lines.find(line => line.trim().endsWith(name))
  return found === undefined ? undefined : Number.parseInt(found, 10)
}
