import fc from 'fast-check'
import t from 'tap'
import { plainText } from '../src/plain-text.js'

t.test('text of any language stays as it is', async t => {
  for (const text of ['', 'plain', 'Größe 🌡️ 75°C', '日本語', '⚠️ All servers unavailable']) t.equal(plainText(text), text)
})

t.test('nothing that a terminal obeys is left, and nothing else is lost', async t => {
  t.equal(plainText('a\u001b[31mb\u0007c\u009bd\u007fe\r\nf\tg'), 'a\ufffd[31mb\ufffdc\ufffdd\ufffde\ufffd\ufffdf\ufffdg')
  t.equal(plainText('exe.\u202egpj \u2067x\u2069 y\u2028z'), 'exe.\ufffdgpj \ufffdx\ufffd y\ufffdz', 'no text turns another one round')
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => {
    const plain = plainText(text)
    // eslint-disable-next-line no-control-regex -- control characters are what must not be there
    return plain.length === text.length && !/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/.test(plain)
  }))
})
