import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import t from 'tap'
import { contributorTag, hubIdOf } from '../../src/network/tag.js'

const secret = Buffer.alloc(32, 7)
const scope = { hubId: 'https://hub.example', epoch: '2026-W48', anonymous: true }

t.test('a tag is the first half of the documented HMAC', async t => {
  const bytes = Buffer.concat([Buffer.from('https://hub.example'), Buffer.from([0]), Buffer.from('2026-W48')])
  t.equal(contributorTag(secret, scope), createHmac('sha256', secret).update(bytes).digest().subarray(0, 16).toString('hex'))
})

t.test('tags of two epochs, two hubs or two secrets have nothing in common', async t => {
  const tags = [
    contributorTag(secret, scope),
    contributorTag(secret, { ...scope, epoch: '2026-W52' }),
    contributorTag(secret, { ...scope, hubId: 'https://other.example' }),
    contributorTag(Buffer.alloc(32, 8), scope),
    contributorTag(secret, { ...scope, anonymous: false })
  ]
  t.equal(new Set(tags).size, tags.length)
  for (const tag of tags) t.match(tag, /^[0-9a-f]{32}$/)
})

t.test('without anonymous sharing the id is the same in every epoch, and another one at every hub', async t => {
  const stable = (epoch: string, hubId = scope.hubId): string => contributorTag(secret, { hubId, epoch, anonymous: false })
  t.equal(stable('2026-W48'), stable('2026-W52'))
  t.not(stable('2026-W48'), stable('2026-W48', 'https://other.example'))
})

t.test('the hub is its origin, whatever path or case it is written with', async t => {
  for (const url of ['https://Hub.example', 'https://hub.example/', 'https://hub.example:443/pqs/']) t.equal(hubIdOf(url), 'https://hub.example')
  t.not(hubIdOf('https://hub.example:8443'), hubIdOf('https://hub.example'))
})

t.test('no two scopes share a tag', async () => {
  const epoch = fc.integer({ min: 0, max: 53 }).map(week => `2026-W${String(week).padStart(2, '0')}`)
  const hubId = fc.webUrl({ validSchemes: ['https'] }).map(hubIdOf)
  fc.assert(fc.property(hubId, epoch, hubId, epoch, (hubA, epochA, hubB, epochB) => {
    const same = hubA === hubB && epochA === epochB
    const tag = (hubId: string, epoch: string): string => contributorTag(secret, { hubId, epoch, anonymous: true })
    return same === (tag(hubA, epochA) === tag(hubB, epochB))
  }))
})
