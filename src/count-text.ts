/** `1 app`, `2 apps`. */
export function countText (amount: number, one: string, many = `${one}s`): string {
  return `${amount} ${amount === 1 ? one : many}`
}
