import fc from 'fast-check'
import t from 'tap'
import { createLedger } from '../../src/hub/ledger.js'
import type { Entry, Known } from '../../src/hub/ledger.js'
import type { Tally } from '../../src/hub/vote.js'
import { contribution } from './contributions.js'
import type { Sample } from './contributions.js'

const NOTHING: Known = { keys: new Map(), votes: [], prefixVotes: new Map() }

function entry (sample: Sample, prefixHash?: string): Entry {
  const item = contribution(sample)
  return { contribution: item, bodyHash: JSON.stringify(item), tagHash: `hash of ${item.tag}`, prefixHash }
}

function summed (tallies: readonly Tally[]): Record<string, number> {
  const sums = new Map<string, number>()
  for (const { systemType, day, epoch, measure, value, count } of tallies) {
    const key = `${systemType} ${day} ${epoch} ${measure} ${value}`
    sums.set(key, (sums.get(key) ?? 0) + count)
  }
  return Object.fromEntries([...sums].filter(([, count]) => count !== 0).sort())
}

// The whole truth, counted from the start: the median of each machine's last 32 values, once.
function recounted (entries: readonly Entry[]): Record<string, number> {
  const sums: Record<string, number> = {}
  const count = (key: string): void => { sums[key] = (sums[key] ?? 0) + 1 }
  const machines = new Map<string, Entry[]>()
  for (const each of entries) {
    const { epoch, system_type: type, day, metrics } = each.contribution
    const key = `${epoch} ${type} ${each.tagHash}`
    machines.set(key, [...machines.get(key) ?? [], each])
    count(`${type} ${day} ${epoch} optimizations 0`)
    if (metrics.quantum_advantage) count(`${type} ${day} ${epoch} quantum_advantage 0`)
  }
  for (const own of machines.values()) {
    const last = own.at(-1)?.contribution
    const day = own.map(each => each.contribution.day).sort().at(-1)
    const values = own.slice(-32).map(each => Math.round(each.contribution.metrics.energy_savings * 10)).sort((a, b) => a - b)
    const median = Math.round(((values[values.length >> 1] ?? 0) + (values[(values.length - 1) >> 1] ?? 0)) / 2)
    const settings = own.map(each => each.contribution.settings).filter(each => each !== undefined).at(-1)
    const place = `${last?.system_type} ${day} ${last?.epoch}`
    count(`${place} savings ${median + 0}`)
    count(`${place} sensor:${last?.sensor} 0`)
    const cap = own.map(each => each.contribution.levels?.cap).filter(each => each !== undefined).at(-1)
    const apps = cap === undefined ? 0 : cap.kept + cap.undetected + cap.dropped
    for (const [outcome, of] of Object.entries(apps === 0 ? {} : cap ?? {})) count(`${place} level:cap:${outcome} ${Math.round(of / apps * 100)}`)
    if (settings?.quantum_circuits !== undefined) count(`${place} setting:quantum_circuits ${settings.quantum_circuits}`)
  }
  return Object.fromEntries(Object.entries(sums).sort())
}

const DAYS = ['2026-11-24T12:00:00Z', '2026-11-25T12:00:00Z', '2026-12-22T12:00:00Z']
const sample = fc.record({
  tag: fc.constantFrom('a', 'b', 'c', 'd'),
  type: fc.constantFrom('apple_silicon_m3', 'intel_mac_i7'),
  savings: fc.double({ min: -100, max: 100, noNaN: true }),
  quantum: fc.boolean(),
  sensor: fc.constantFrom('rapl' as const, 'battery' as const),
  now: fc.constantFrom(...DAYS).map(text => new Date(text)),
  settings: fc.option(fc.record({ quantum_circuits: fc.integer({ min: 0, max: 40 }) }), { nil: undefined }),
  levels: fc.option(fc.record({ cap: fc.record({ kept: fc.nat(5), undetected: fc.nat(5), dropped: fc.nat(5) }) }), { nil: undefined })
}).map(({ settings, levels, ...rest }): Sample => ({
  ...rest,
  ...settings === undefined ? {} : { settings },
  ...levels === undefined ? {} : { levels }
}))

t.test('sums kept up to date group by group are those of counting everything from the start', async t => {
  fc.assert(fc.property(fc.array(fc.array(sample, { maxLength: 30 }), { maxLength: 6 }), groups => {
    const all: Entry[] = []
    const tallies: Tally[] = []
    const votes = new Map<string, Known['votes'][number]>()
    for (const group of groups) {
      const ledger = createLedger({ ...NOTHING, votes: [...votes.values()] }, 0)
      const entries = group.map(each => entry(each))
      ledger.admit(entries)
      const changes = ledger.changes()
      for (const vote of changes.votes) votes.set(`${vote.epoch} ${vote.systemType} ${vote.tagHash}`, vote)
      tallies.push(...changes.tallies)
      all.push(...entries)
    }
    t.strictSame(summed(tallies), recounted(all))
  }))
})

t.test('a contribution that comes again changes nothing', async t => {
  const first = entry({})
  const ledger = createLedger(NOTHING, 0)
  t.strictSame(ledger.admit([first, first]).map(result => result.status), ['accepted', 'replayed'])
  t.strictSame(ledger.admit([first]).map(result => result.status), ['replayed'])
  t.equal(ledger.changes().accepted.length, 1)
  const later = createLedger({ ...NOTHING, keys: new Map([[first.contribution.id, first.bodyHash]]) }, 0)
  t.strictSame(later.admit([first]).map(result => result.status), ['replayed'])
  t.strictSame(later.changes(), { accepted: [], votes: [], tallies: [] })
})

t.test('an id with another body refuses its request as a whole and no other', async t => {
  const first = entry({ savings: 5 })
  const other = entry({ savings: 6, id: first.contribution.id })
  const ledger = createLedger(NOTHING, 0)
  ledger.admit([first])
  t.throws(() => ledger.admit([entry({}), other]), { code: 'ID_REUSED' })
  t.throws(() => ledger.admit([entry({ id: 'x', savings: 1 }), entry({ id: 'x', savings: 2 })]), { code: 'ID_REUSED' })
  ledger.admit([entry({})])
  t.equal(ledger.changes().accepted.length, 2)
})

t.test('one machine speaks for eight types and not for a ninth', async t => {
  const ledger = createLedger(NOTHING, 0)
  const types = Array.from({ length: 8 }, (_, index) => entry({ tag: 'm', type: `linux_amd_${index}` }))
  ledger.admit(types)
  t.throws(() => ledger.admit([entry({ tag: 'm', type: 'linux_amd_8' })]), { code: 'CONTRIBUTION_REFUSED' })
  ledger.admit([entry({ tag: 'm', type: 'linux_amd_7' }), entry({ tag: 'n', type: 'linux_amd_8' })])
  t.throws(() => createLedger({ ...NOTHING, votes: ledger.changes().votes }, 0).admit([entry({ tag: 'm', type: 'linux_amd_9' })]), { code: 'CONTRIBUTION_REFUSED' })
})

t.test('votes beyond what one network may cast are kept but not counted', async t => {
  const ledger = createLedger(NOTHING, 3)
  ledger.admit(Array.from({ length: 5 }, () => entry({ savings: 60 }, 'same network')))
  ledger.admit([entry({ savings: 60 }), entry({ savings: 60 }, 'other network')])
  const { votes, tallies, accepted } = ledger.changes()
  t.equal(accepted.length, 7)
  t.equal(votes.filter(vote => vote.counted).length, 5)
  t.equal(tallies.find(tally => tally.measure === 'savings')?.count, 5)
  t.equal(tallies.find(tally => tally.measure === 'optimizations')?.count, 5)
})
