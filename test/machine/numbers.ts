/** Every whole number that stands in a text: what a parser may at most find in it. */
export function numbersIn (text: string): ReadonlySet<number> {
  return new Set(text.match(/\d+/g)?.map(Number))
}
