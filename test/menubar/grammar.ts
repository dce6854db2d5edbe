import type { MenubarProgram } from '../../src/menubar/document.js'

/** One entry as a menu bar program would show it. */
export interface Entry {
  readonly text: string
  readonly separator: boolean
  /** Program and arguments that a click starts, as the operating system would get them. */
  readonly command: readonly string[]
  readonly parameters: Readonly<Record<string, string>>
  readonly items: Entry[]
}

export interface Shown { readonly bar: readonly Entry[], readonly menu: readonly Entry[] }

/** Reads a plugin's output by the grammar that the given program documents; throws where the program would show an error. */
export function readMenu (output: string, program: MenubarProgram): Shown {
  const lines = output.split('\n').filter(line => line !== '')
  const first = lines.findIndex(line => line.trim() === '---')
  const bar = lines.slice(0, first === -1 ? undefined : first).map(line => entryOf(line, program).entry)
  const menu: Entry[] = []
  const open: Entry[][] = [menu]
  for (const line of first === -1 ? [] : lines.slice(first + 1)) {
    const { entry, level } = entryOf(line, program)
    if (level >= open.length) throw new Error(`a submenu of nothing: ${line}`)
    open.length = level + 1
    open[level]?.push(entry)
    open.push(entry.items)
  }
  return { bar, menu }
}

/** Every entry, those of submenus too. */
export function allEntries ({ bar, menu }: Shown): Entry[] {
  const flat = (entries: readonly Entry[]): Entry[] => entries.flatMap(entry => [entry, ...flat(entry.items)])
  return flat([...bar, ...menu])
}

function entryOf (line: string, program: MenubarProgram): { entry: Entry, level: number } {
  const pipe = line.indexOf('|')
  const raw = pipe === -1 ? line : line.slice(0, pipe)
  const parameters = pipe === -1 ? {} : PARSERS[program](line.slice(pipe + 1))
  const dashes = /^-*/.exec(raw)?.[0].length ?? 0
  const separator = /^-+$/.test(raw.trim()) && dashes % 2 === 1
  const level = separator ? (dashes - 3) / 2 : Math.floor(dashes / 2)
  const text = transform(raw.slice(level * 2), parameters, program)
  return { entry: { text, separator, parameters, command: commandOf(parameters, program), items: [] }, level }
}

function transform (text: string, parameters: Readonly<Record<string, string>>, program: MenubarProgram): string {
  let shown = text
  if (program === 'argos' && parameters['unescape'] !== 'false') shown = shown.replaceAll('\\n', '\n')
  if (program === 'xbar' && parameters['ansi'] !== 'false') shown = shown.replaceAll('\\n', '\n')
  if (parameters['emojize'] !== 'false') shown = shown.replace(/:[\w+-]+:/g, '🐈')
  if (program === 'swiftbar' && parameters['symbolize'] !== 'false') shown = shown.replace(/:[\w.]+:/g, '⌘')
  if (program === 'argos' && parameters['useMarkup'] !== 'false' && /[<&]/.test(shown)) throw new Error(`markup: ${text}`)
  return shown.trim()
}

function commandOf (parameters: Readonly<Record<string, string>>, program: MenubarProgram): string[] {
  const command = parameters['bash']
  if (command === undefined) return []
  const numbered = Object.entries(parameters).filter(([key]) => /^param\d+$/.test(key))
  const given = numbered.sort(([a], [b]) => Number(a.slice(5)) - Number(b.slice(5))).map(([, value]) => value)
  // Argos gives the command to `bash -c`, the others start it as it stands.
  return program === 'argos' ? [...shellWords(command), ...given] : [command, ...given]
}

const PARSERS: Readonly<Record<MenubarProgram, (text: string) => Record<string, string>>> = { swiftbar, xbar, argos }
const XBAR_KEYS = ['disabled', 'key', 'href', 'color', 'font', 'size', 'shell', 'bash', 'templateImage', 'image', 'terminal', 'refresh', 'dropdown', 'length', 'trim', 'alternate', 'emojize', 'ansi']

// Keys in any case; values bare up to a blank, or between one kind of quotes.
function swiftbar (text: string): Record<string, string> {
  const found = text.matchAll(/\s*([^=]+)=(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|(\S*))/gy)
  return Object.fromEntries([...found].map(([, key = '', double, single, bare]) => [key.trim().toLowerCase(), double ?? single ?? bare ?? '']))
}

// An unknown key is an error that replaces the menu.
function xbar (text: string): Record<string, string> {
  const parameters: Record<string, string> = {}
  for (let rest = text.trim(); rest !== '';) {
    const equals = rest.indexOf('=')
    if (equals < 0) throw new Error(`malformed parameters: ${rest}`)
    const key = rest.slice(0, equals)
    if (!XBAR_KEYS.includes(key) && !/^param\d+$/.test(key)) throw new Error(`unknown parameter: ${key}`)
    const quote = /["']/.exec(rest[equals + 1] ?? '')?.[0]
    const from = equals + (quote === undefined ? 1 : 2)
    const end = rest.indexOf(quote ?? ' ', from)
    parameters[key] = rest.slice(from, end < 0 ? undefined : end)
    rest = end < 0 ? '' : rest.slice(end + 1).trim()
  }
  return parameters
}

// Words as a shell reads them, then key and value.
function argos (text: string): Record<string, string> {
  return Object.fromEntries(shellWords(text).flatMap(word => {
    const equals = word.indexOf('=')
    return equals < 1 ? [] : [[word.slice(0, equals).trim(), word.slice(equals + 1).trim()]]
  }))
}

/** Splits as g_shell_parse_argv and a shell do, for text in which nothing is to be expanded; throws where something would be. */
function shellWords (text: string): string[] {
  const words: string[] = []
  let word: string | undefined
  for (const [, double, single, other = ''] of text.matchAll(/"((?:\\.|[^"\\])*)"|'([^']*)'|([^])/g)) {
    if (/[`$;&<>()\\"'|]/.test(other)) throw new Error(`a shell would act on ${other} in ${text}`)
    if (/\s/.test(other)) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else word = (word ?? '') + (double ?? single ?? other)
  }
  return word === undefined ? words : [...words, word]
}
