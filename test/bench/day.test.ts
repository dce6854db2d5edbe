import t from 'tap'
import { dayBench } from '../../bench/day/day.mjs'

// Too short for a saving: what is tried is that the day runs, that its plan reaches for its own programs alone, and that all is put back.
t.test('the scripted day runs, and leaves everything as it was', { skip: process.platform !== 'linux' }, async t => {
  const rows: string[] = []
  const day = await dayBench({ row: ({ what }) => { rows.push(what) } }, { daySeconds: 4, dayBlocks: 1, dayArms: ['nothing', 'pqsd'] })
  const { nothing, pqsd } = day?.arms ?? {}
  t.match(day?.plan.apps.map(({ app }) => app).sort(), ['user:browser', 'user:builder', 'user:sync'])
  for (const arm of [nothing, pqsd]) {
    t.strictSame(arm?.touches, [])
    t.match(arm, { left: 0, undone: 0 })
    t.ok((arm?.apps[0] ?? 0) > 0.5, `used ${arm?.apps[0]} processor seconds`)
  }
  t.ok((day?.own.whole[0] ?? 0) > 0)
  t.ok(rows.some(what => what.startsWith('own cost')))
})
