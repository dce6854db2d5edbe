import { AppError } from '../errors.js'
import { plainText, shorten } from '../plain-text.js'
import type { Menu, MenuItem } from './menu.js'

/** The programs that show the menu. Each reads the same lines, and each obeys, or refuses, other parameters. */
export type MenubarProgram = 'swiftbar' | 'xbar' | 'argos'

export interface MenubarTarget {
  readonly program: MenubarProgram
  /** Absolute path of the plugin, which entries call. */
  readonly plugin: string
}

// What each program would otherwise read into a title: `:cat:` as emoji or symbol, `\n` as a line end, `<b>` as markup.
// xbar shows an error in place of the menu for a parameter that it does not know, so nobody gets another's.
const LITERAL: Readonly<Record<MenubarProgram, string>> = {
  swiftbar: 'emojize=false symbolize=false',
  xbar: 'emojize=false ansi=false',
  argos: 'emojize=false ansi=false unescape=false useMarkup=false'
}
const TITLE_LENGTH = 120
/** What stands in a path without ending a quotation or starting anything in one, in any of the programs and in a shell. */
const SAFE_PATH = /^\/[^"'\\|$`\p{Cc}\u2028-\u202e]{0,1000}$/u

/** The menu in the grammar that SwiftBar, xbar and Argos share. @throws AppError BAD_REQUEST for a plugin that no entry could call */
export function menubarDocument ({ bar, sections }: Menu, target: MenubarTarget): string {
  if (!SAFE_PATH.test(target.plugin)) throw new AppError('BAD_REQUEST', 'plugin: an absolute path without quotes, |, $, ` and backslashes is expected')
  const body = sections.filter(({ length }) => length > 0).flatMap(items => ['---', ...items.flatMap(item => linesOf(item, 0, target))])
  return [...linesOf({ title: bar }, 0, target), ...body, ''].join('\n')
}

function linesOf (item: MenuItem, depth: number, target: MenubarTarget): string[] {
  const title = titleText(`${item.chosen === true ? '✓ ' : ''}${item.title}`)
  const line = `${'--'.repeat(depth)}${title} | ${[...actionOf(item, target), LITERAL[target.program]].join(' ')}`
  return [line, ...(item.items ?? []).flatMap(each => linesOf(each, depth + 1, target))]
}

/** A text that is one title: it starts no parameters, no line, no submenu and no separator, whatever an app is called. */
export function titleText (text: string): string {
  const single = plainText(text.replace(/\s+/g, ' ').trim()).replaceAll('|', '¦').replaceAll('\\', '⧵')
  return shorten(single.replace(/^-+/, dashes => '‐'.repeat(dashes.length)), TITLE_LENGTH) || '–'
}

function actionOf ({ run, href }: MenuItem, { program, plugin }: MenubarTarget): string[] {
  if (href !== undefined) return [`href=${href}`]
  if (run === undefined) return []
  // Argos hands `bash` to a shell, so a path with spaces needs quotes of its own there.
  const command = program === 'argos' ? `bash="'${plugin}'"` : `bash="${plugin}"`
  return [command, ...run.map((argument, index) => `param${index + 1}=${encodeArgument(argument)}`), 'terminal=false', 'refresh=true']
}

/** An argument as letters, digits and `%`, which no shell and no parser reads as anything else; also what a URL takes. */
export function encodeArgument (text: string): string {
  const wellFormed = text.replace(/[\ud800-\udfff]/gu, '\ufffd')
  return encodeURIComponent(wellFormed).replace(/[!'()*~]/g, each => `%${each.charCodeAt(0).toString(16).toUpperCase()}`)
}
