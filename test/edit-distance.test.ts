import t from 'tap'
import { editDistance } from '../src/edit-distance.js'

t.test('letters put in, left out and changed each count one', async t => {
  for (const [one, other, distance] of [
    ['', '', 0], ['same', 'same', 0], ['', 'abc', 3], ['abc', '', 3],
    ['kitten', 'sitting', 3], ['primary_sever', 'primary_server', 1], ['flaw', 'lawn', 2], ['ab', 'ba', 2]
  ] as const) {
    t.equal(editDistance(one, other), distance, `${one} and ${other}`)
    t.equal(editDistance(other, one), distance, `${other} and ${one}`)
  }
})
