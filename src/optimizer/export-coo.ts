import type { Qubo } from './qubo.js'

/**
 * The problem as D-Wave's coordinate text (`dimod.serialization.coo`): `i j bias`, 0-indexed, i ≤ j. The format has no place for the
 * offset, which is written as a comment, and none for exponents, so every number is written out.
 */
export function exportCoo ({ size, offset, linear, rowStart, column, weight }: Qubo): string {
  const lines = ['# vartype=BINARY', `# offset ${decimal(offset)}`]
  for (let i = 0; i < size; i++) {
    const [from, to] = [rowStart[i] ?? 0, rowStart[i + 1] ?? 0]
    // a variable that nothing mentions would be missing from the model that is read back
    if (linear[i] !== 0 || from === to) lines.push(`${i} ${i} ${decimal(linear[i] ?? 0)}`)
    for (let k = from; k < to; k++) {
      if ((column[k] ?? 0) > i) lines.push(`${i} ${column[k] ?? 0} ${decimal(weight[k] ?? 0)}`)
    }
  }
  return `${lines.join('\n')}\n`
}

/** The shortest decimal that reads back as the same double, without an exponent. */
function decimal (value: number): string {
  const text = String(value)
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text)
  if (match === null) return text
  const [, sign = '', first = '', rest = '', exponent = '0'] = match
  const power = Number(exponent)
  if (power < 0) return `${sign}0.${'0'.repeat(-power - 1)}${first}${rest}`
  return `${sign}${first}${rest.padEnd(power, '0')}`
}
