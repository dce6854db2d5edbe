import { widthOf } from '../text-width.js'

/** What the line is about: a word at the start, or some after a mark. */
const LABEL = /^(?:[✓!✗] \S+(?: \S+)*|\S+) {2,}/
// eslint-disable-next-line no-control-regex -- our own colours, which take no place
const COLOURS = /\u001b\[\d+m/g
/** On a terminal narrower than this the words of a line start where the line does. */
const NARROW = 48

/** Lines broken between words where they are wider than the terminal, what follows under what the line says. Words stay whole. */
export function wrapLines (lines: readonly string[], columns: number | undefined): string[] {
  return columns === undefined ? [...lines] : lines.flatMap(line => wrapLine(line, columns))
}

function wrapLine (line: string, columns: number): string[] {
  if (seen(line) <= columns) return [line]
  const indent = indentOf(line, columns)
  const broken: string[] = []
  let current = ''
  for (const word of line.split(/(?<=\S) /)) {
    const longer = current === '' ? word : `${current} ${word}`
    if (current.trim() !== '' && seen(longer) > columns) {
      broken.push(current)
      current = indent + word.trimStart()
    } else current = longer
  }
  return [...broken, current]
}

function indentOf (line: string, columns: number): string {
  const start = /^ */.exec(line)?.[0] ?? ''
  const label = LABEL.exec(line.replace(COLOURS, ''))?.[0]
  return label === undefined || columns < NARROW ? `${start}  ` : ' '.repeat(label.length)
}

function seen (text: string): number {
  return widthOf(text.replace(COLOURS, ''))
}
