/** How many characters must be put in, left out or changed to make one text the other. For names, not for long texts. */
export function editDistance (one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1]
    for (let column = 0; column < other.length; column++) {
      const replaced = at(row, column) + (other[column] === letter ? 0 : 1)
      next.push(Math.min(replaced, at(row, column + 1) + 1, at(next, column) + 1))
    }
    row = next
  }
  return at(row, other.length)
}

function at (row: readonly number[], column: number): number {
  return row[column] ?? Infinity
}
