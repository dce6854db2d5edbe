import t from 'tap'
import { wrapLines } from '../../src/commands/wrap.js'

t.test('a line goes on under what it says, after a word or a mark with some words', async t => {
  t.strictSame(wrapLines(['Held      one two three four five six seven eight nine'], 50), ['Held      one two three four five six seven eight', '          nine'])
  t.strictSame(wrapLines(['\u001b[33m!\u001b[0m trusted root   none: network content is refused here'], 50), ['\u001b[33m!\u001b[0m trusted root   none: network content is refused', '                 here'])
  t.strictSame(wrapLines(['                 → get root.json from the operator'], 40), ['                 → get root.json from', '                   the operator'])
})

t.test('words stay whole, and nothing is broken where the width is not known', async t => {
  t.strictSame(wrapLines(['a-word-that-is-wider-than-the-terminal'], 10), ['a-word-that-is-wider-than-the-terminal'])
  t.strictSame(wrapLines(['one two three'], undefined), ['one two three'])
})
