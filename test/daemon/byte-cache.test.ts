import t from 'tap'
import { createByteCache } from '../../src/daemon/byte-cache.js'

t.test('serialises once, and again only after invalidate', async t => {
  let built = 0
  let value = 'a'
  const cache = createByteCache(() => {
    built++
    return { value: { value } }
  }, () => 0)
  t.equal(built, 0, 'nothing is built before somebody asks')
  const first = cache.get()
  t.equal(first.body.toString(), '{"value":"a"}')
  t.equal(cache.get(), first)
  value = 'b'
  t.equal(cache.get().body.toString(), '{"value":"a"}')
  cache.invalidate()
  t.equal(cache.get().body.toString(), '{"value":"b"}')
  t.equal(built, 2)
})

t.test('the ETag is that of the bytes', async t => {
  let value = 1
  const cache = createByteCache(() => ({ value }), () => 0)
  const { etag } = cache.get()
  t.match(etag, /^"[\w-]{22}"$/)
  cache.invalidate()
  t.equal(cache.get().etag, etag, 'the same bytes have the same ETag')
  value = 2
  cache.invalidate()
  t.not(cache.get().etag, etag)
})

t.test('an answer is built anew when its time is over', async t => {
  let now = 0
  let built = 0
  const cache = createByteCache(() => ({ value: ++built, until: now < 100 ? 100 : Infinity }), () => now)
  cache.get()
  now = 99
  t.equal(cache.get().body.toString(), '1')
  now = 100
  t.equal(cache.get().body.toString(), '2')
  now = 1e15
  t.equal(cache.get().body.toString(), '2')
})

t.test('a builder that fails leaves nothing behind', async t => {
  let broken = true
  const cache = createByteCache(() => {
    if (broken) throw new Error('on purpose')
    return { value: 1 }
  }, () => 0)
  t.throws(() => cache.get(), { message: 'on purpose' })
  broken = false
  t.equal(cache.get().body.toString(), '1')
})
