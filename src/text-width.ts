const SEGMENTS = new Intl.Segmenter('en', { granularity: 'grapheme' })
const WIDE = /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u
const NARROW = /^[\u0020-\u007e\u00a0-\u02ff]*$/
const NOTHING = /^[\p{Mark}\p{Cf}]+$/u

/** Columns that a text takes on a terminal: two for East Asian characters and emoji, none for marks. */
export function widthOf (text: string): number {
  if (NARROW.test(text)) return text.length
  let width = 0
  for (const { segment } of SEGMENTS.segment(text)) width += columnsOf(segment)
  return width
}

function columnsOf (segment: string): number {
  return NOTHING.test(segment) ? 0 : WIDE.test(segment) ? 2 : 1
}

/** At most so many columns, the cut shown. */
export function cutText (text: string, columns: number): string {
  if (widthOf(text) <= columns) return text
  let cut = ''
  let width = 0
  for (const { segment } of SEGMENTS.segment(text)) {
    width += columnsOf(segment)
    if (width > columns - 1) break
    cut += segment
  }
  return columns < 1 ? '' : `${cut}…`
}

/** Exactly so many columns. */
export function fitText (text: string, columns: number): string {
  const cut = cutText(text, columns)
  return cut + ' '.repeat(Math.max(0, columns - widthOf(cut)))
}
