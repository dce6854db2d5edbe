import { allNodes } from './tree.js'
import type { Choice, Node } from './tree.js'

export interface ManPage {
  readonly tree: Node
  readonly version: string
  readonly exitCodes: ReadonlyArray<readonly [code: number, meaning: string]>
  readonly files: ReadonlyArray<readonly [path: string, meaning: string]>
}

/** The manual page in man(7), from the program itself. */
export function manPage ({ tree, version, exitCodes, files }: ManPage): string {
  return [
    `.TH PQSD 1 "" "pqsd ${version}" "PQS Network"`,
    '.SH NAME', `pqsd \\- ${roff(lower(tree.description))}`,
    '.SH SYNOPSIS', '.B pqsd', '.RI [ options ]', '.I command', '.RI [ arguments ]',
    '.SH DESCRIPTION', roff(tree.description),
    'Nothing is held down by the program itself until you say', '.BR "pqsd mode apply" ;', 'and', '.B pqsd revert', 'lets go of everything at once.',
    '.SH OPTIONS', ...optionLines(tree.options),
    '.SH COMMANDS', ...allNodes(tree).filter(({ path, commands }) => path.length > 0 && commands.length === 0).flatMap(commandLines),
    '.SH EXIT STATUS', ...exitCodes.flatMap(([code, meaning]) => ['.TP', `.B ${code}`, roff(meaning)]),
    '.SH FILES', ...files.flatMap(([path, meaning]) => ['.TP', `.I ${roff(path)}`, roff(meaning)]),
    '.SH ENVIRONMENT',
    '.TP', '.B PQS_HOME', 'replaces the home directory.',
    '.TP', '.B PQS_*', 'any key of the configuration, in capitals.',
    '.TP', '.B DO_NOT_TRACK', 'anything but empty or 0: nothing is shared.',
    '.TP', '.B NO_COLOR', 'no colours.',
    ''
  ].join('\n')
}

function commandLines ({ usage, description, options }: Node): string[] {
  return [`.SS ${roff(usage)}`, `${roff(description)}.`, ...optionLines(options)]
}

function optionLines (options: readonly Choice[]): string[] {
  return options.filter(({ name }) => name !== '--help').flatMap(({ flags, description }) => ['.TP', `.B ${roff(flags)}`, roff(description)])
}

// A backslash starts an escape, a dot or quote at the beginning of a line a request, and a bare - may become a hyphen.
function roff (text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll('…', '...').replace(/^([.'])/, '\\&$1')
}

function lower (text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1).replace(/\.$/, '')}`
}
