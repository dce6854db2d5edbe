/** Something that was asked of the system: what it is and who said so, or why it is not known. Unknown is a value, never a default. */
export type Fact<T> =
  | { readonly kind: 'known', readonly value: T, readonly source: string }
  | { readonly kind: 'unknown', readonly reason: string }

export function known<T> (value: T, source: string): Fact<T> {
  return { kind: 'known', value, source }
}

export function unknown (reason: string): { readonly kind: 'unknown', readonly reason: string } {
  return { kind: 'unknown', reason }
}
