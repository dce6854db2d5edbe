import fc from 'fast-check'

/** What a broken, foreign or lying tool may print in the place of a number or of anything else. */
const STRANGE = ['', '\0', '-1', '-0', '0x10', '1e9', '1,5', '1.234,56', 'NaN', 'Infinity', '٣', '１２', '18446744073709551615', '9'.repeat(40), '4294967297', '\u2028', '{', '"', '%', '\ufffd']

/** Any bytes, a recorded text cut anywhere, or one in which a few places hold something else. */
export function damaged (...recorded: readonly string[]): fc.Arbitrary<string> {
  const noise = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.uint8Array({ maxLength: 200 }).map(bytes => Buffer.from(bytes).toString('utf8')))
  const whole = fc.constantFrom(...recorded)
  const cut = fc.tuple(whole, fc.nat(4000)).map(([text, at]) => text.slice(0, at % (text.length + 1)))
  const wounds = fc.array(fc.tuple(fc.nat(4000), fc.nat(12), fc.constantFrom(...STRANGE)), { minLength: 1, maxLength: 4 })
  const wounded = fc.tuple(whole, wounds).map(([text, places]) => places.reduce(wound, text))
  // Another locale: a comma before the decimals.
  const foreign = whole.map(text => text.replace(/(\d)\.(\d)/g, '$1,$2'))
  return fc.oneof(noise, cut, wounded, foreign)
}

function wound (text: string, [place, length, strange]: [number, number, string]): string {
  const at = place % (text.length + 1)
  return `${text.slice(0, at)}${strange}${text.slice(at + length)}`
}
