import fc from 'fast-check'
import t from 'tap'
import { nextSlot } from '../../src/network/slot.js'

const HOUR = 3_600_000
const start = Date.parse('2026-11-23T10:00:00.000Z')
const unit = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

t.test('the next slot lies ahead, within one period and its jitter', async () => {
  fc.assert(fc.property(unit, unit, fc.integer({ min: 0, max: 86_400_000 }), (fraction, random, passed) => {
    const now = new Date(start + passed)
    const wait = nextSlot({ fraction, now, random: () => random }).getTime() - now.getTime()
    return wait > 0 && wait <= 6 * HOUR * 1.2 + 1
  }))
})

t.test('an install keeps its offset, one slot in six hours, wherever the jitter puts it', async () => {
  fc.assert(fc.property(unit, fc.array(unit, { minLength: 2, maxLength: 20 }), (fraction, jitters) => {
    const slots: number[] = []
    let now = new Date(start)
    for (const jitter of jitters) {
      now = nextSlot({ fraction, now, random: () => jitter })
      slots.push(Math.round((now.getTime() - fraction * 6 * HOUR) / (6 * HOUR)))
    }
    return slots.every((slot, index) => index === 0 || slot === (slots[index - 1] ?? 0) + 1)
  }))
})

t.test('ten thousand installs spread evenly over the six hours', async t => {
  const bins = new Array<number>(12).fill(0)
  for (let i = 0; i < 10_000; i++) {
    const at = nextSlot({ fraction: i / 10_000, now: new Date(start), random: () => (i * 0.618) % 1 })
    const bin = Math.floor(at.getTime() / (HOUR / 2)) % 12
    bins[bin] = (bins[bin] ?? 0) + 1
  }
  t.ok(Math.max(...bins) < 10_000 / 12 * 1.2, `fullest half hour: ${Math.max(...bins)}`)
})
