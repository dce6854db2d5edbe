import t from 'tap'
import { freshDatabase } from './database.js'

t.test('of two transactions that wait for each other one is done and the other told to try again', async t => {
  const database = await freshDatabase(t)
  let arrived = 0
  let bothHold = (): void => undefined
  const both = new Promise<void>(resolve => { bothHold = resolve })
  const cross = async (first: number, second: number): Promise<void> => await database.transaction(async client => {
    await client.query('SELECT pg_advisory_xact_lock($1)', [first])
    if (++arrived === 2) bothHold()
    await both
    await client.query('SELECT pg_advisory_xact_lock($1)', [second])
  })
  const outcomes = await Promise.allSettled([cross(1, 2), cross(2, 1)])
  const refused = outcomes.filter(outcome => outcome.status === 'rejected')
  t.match(refused, [{ reason: { code: 'HUB_UNAVAILABLE' } }])
  t.equal(refused.length, 1)
})
