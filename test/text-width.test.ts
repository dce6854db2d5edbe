import fc from 'fast-check'
import t from 'tap'
import { cutText, fitText, widthOf } from '../src/text-width.js'

t.test('columns as a terminal counts them', async t => {
  const widths: ReadonlyArray<readonly [string, number]> = [['', 0], ['plain', 5], ['Größe', 5], ['日本語', 6], ['한글', 4], ['e\u0301', 1], ['⚡', 2], ['👩‍👩‍👧', 2], ['\u200b', 0], ['…', 1], ['▼ x', 3]]
  for (const [text, width] of widths) t.equal(widthOf(text), width, text)
})

t.test('a text is cut where it is too wide, never in the middle of a character, and filled where it is too narrow', async t => {
  t.equal(cutText('日本語', 6), '日本語')
  t.equal(cutText('日本語', 5), '日本…')
  t.equal(fitText('日本語', 4), '日… ')
  t.equal(fitText('ab', 4), 'ab  ')
  t.equal(cutText('abc', 0), '')
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, columns) => widthOf(fitText(text, columns)) === columns))
})
