import { plainText } from '../plain-text.js'
import type { Screen } from './screen.js'

/** Where a command writes. On a terminal there is progress, and the log is for a person; scripts get neither. */
export interface Output {
  readonly terminal: boolean
  /** A terminal whose user did not refuse colours. */
  readonly colours: boolean
  readonly json: boolean
  /** How many columns the terminal has now. Absent where there is none. */
  readonly columns?: () => number
  /** One line of the result, to standard output. */
  line (text: string): void
  /** One line for the person who waits, to standard error. */
  note (text: string): void
  /** Replaces the one line, on standard error, that shows how far a long command is; empty removes it. Absent where nobody watches. */
  readonly progress?: (text: string) => void
  /** Takes over the whole terminal. Absent where there is none. */
  readonly live?: () => Screen
}

export type Colour = 'green' | 'yellow' | 'red' | 'dim' | 'bold'

const CODES: Readonly<Record<Colour, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 }

/** Colours a text on a terminal; elsewhere it stays as it is. */
export function paint (output: Output, colour: Colour, text: string): string {
  return output.colours && !output.json ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text
}

/** With --json the value as one JSON document; else the lines for a person. */
export function print (output: Output, value: unknown, lines: () => readonly string[]): void {
  if (output.json) output.line(JSON.stringify(value, null, 2))
  else for (const line of lines()) output.line(clean(line))
}

// eslint-disable-next-line no-control-regex -- the escape sequences that paint() writes, and line ends
const OWN_CONTROL = /(\u001b\[(?:[0-2]|3[1-3])m|\n)/

// Much of what is shown was said by mirrors; only our own colours reach the terminal.
function clean (line: string): string {
  return line.split(OWN_CONTROL).map((part, index) => index % 2 === 1 ? part : plainText(part)).join('')
}
