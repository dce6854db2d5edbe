import t from 'tap'
import { createClosers } from '../src/closers.js'
import type { Closers } from '../src/closers.js'

function closersWith (deadlineMs: number): { readonly closers: Closers, readonly failed: readonly unknown[] } {
  const failed: unknown[] = []
  const attempt = async (work: () => Promise<void>): Promise<void> => { await work().catch((error: unknown) => { failed.push(error) }) }
  return { closers: createClosers({ deadlineMs, attempt }), failed }
}

t.test('closes in reverse order, each on its own, and any number without a warning', async t => {
  const warnings: Error[] = []
  const onWarning = (warning: Error): void => { warnings.push(warning) }
  process.on('warning', onWarning)
  t.teardown(() => { process.off('warning', onWarning) })
  const closed: number[] = []
  const { closers, failed } = closersWith(60_000)
  const numbers = Array.from({ length: 30 }, (_, i) => i)
  const fault = new Error('it does not close')
  closers.add(...numbers.map(number => async () => {
    if (number === 7) throw fault
    closed.push(number)
  }))
  await closers.run()
  t.strictSame(closed, numbers.filter(number => number !== 7).reverse())
  t.strictSame(failed, [fault])
  await new Promise(resolve => { setImmediate(resolve) }) // warnings are told in a turn of their own
  t.strictSame(warnings, [])
})

t.test('gives up on what is not done by the deadline, and tries the rest', async t => {
  let [first, second] = [false, false]
  let hanging: NodeJS.Timeout | undefined
  t.teardown(() => { clearTimeout(hanging) })
  const { closers, failed } = closersWith(20)
  closers.add(async () => { first = true }, async () => { second = true })
  closers.add(async () => { await new Promise(resolve => { hanging = setTimeout(resolve, 600_000) }) })
  await closers.run()
  t.match(failed[0], { name: 'TimeoutError' })
  t.ok(first && second, 'the others were begun all the same')
})
