/**
 * Text from elsewhere as a terminal may have it: without the control characters that move cursors, set titles or forge
 * lines, and without those that turn the direction of what stands around them.
 */
export function plainText (text: string): string {
  return text.replace(CONTROL, '\ufffd')
}

/** At most so many characters, the cut shown. */
export function shorten (text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`
}

// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/g
