import t from 'tap'
import { createDarwinControl } from '../../../src/machine/act/cap-darwin.js'
import { REST, startTree, statOf, until } from './burners.js'

const STARTED = 'Thu Oct  1 09:05:07 2026'

t.test('only whole rows of the same process count, and only such a process is signalled', async t => {
  const [parent, reused, zombie] = await startTree(t, 2, REST)
  if (parent === undefined || reused === undefined || zombie === undefined) throw new Error('no tree')
  const asked: string[][] = []
  const stdout = [
    `${String(parent.pid).padStart(7)} ${STARTED} S+     12:34.56`,
    `${reused.pid} Thu Oct  1 09:05:08 2026 S      0:01.00`,
    `${zombie.pid} ${STARTED} Z      0:01.00`,
    `99999 ${STARTED} S    1:2`
  ].join('\n')
  const control = createDarwinControl(async (command, args) => {
    asked.push([command, ...args])
    return { code: 0, stdout }
  })
  const processes = [parent, reused, zombie].map(({ pid }) => ({ pid, started: STARTED }))
  const usage = await control.usage(processes)
  t.strictSame([...usage.values()].map(({ process, seconds }) => [process.pid, seconds]), [[parent.pid, 754.56]])
  t.strictSame((await control.signal(processes, 'SIGSTOP')).map(({ pid }) => pid), [parent.pid])
  await until(() => statOf(parent.pid)?.state === 'stopped')
  t.not(statOf(reused.pid)?.state, 'stopped')
  await control.signal(processes, 'SIGCONT')
  await until(() => statOf(parent.pid)?.state !== 'stopped')
  t.strictSame(asked[0]?.slice(0, 3), ['ps', '-o', 'pid='])
  t.equal((await control.usage([])).size, 0)
  t.equal(asked.length, 3)
})
