import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { scriptedLoop } from './scripted-loop.js'

t.test('a run that cannot be written down has not begun, and is no obstacle for the next', async t => {
  const directory = t.testdir()
  const { loop } = await scriptedLoop({ directory })
  const place = join(directory, 'runs')
  writeFileSync(place, 'no folder')
  await t.rejects(loop.optimize({}), { code: 'STORAGE_FAILED' })
  await t.rejects(loop.optimize({}), { code: 'STORAGE_FAILED' }, 'said so again, not that one is going on')
  t.match(loop.runs(), { active: null, runs: [] })
  rmSync(place)
  const { id } = await loop.optimize({})
  t.match(loop.runs(), { active: id, runs: [{ id }] })
  await loop.close()
})
