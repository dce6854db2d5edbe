// Options of Python, Node, Java and shells whose value is the next argument.
const WITH_VALUE = new Set([
  '-W', '-X', '-r', '--require', '--import', '--loader', '--experimental-loader', '-C', '--conditions',
  '-cp', '-classpath', '--class-path', '-p', '--module-path', '--add-modules', '--add-opens', '--add-exports', '-o', '-O'
])
// Options whose value is the program itself.
const NAMES_PROGRAM = new Set(['-m', '-jar', '--module'])
// Options after which the program is text, not a file.
const INLINE = new Set(['-c', '-e', '--eval', '-pe', '--print', '-'])

/**
 * What an interpreter runs, out of its arguments (its own name first): the script, jar, module or main class; undefined
 * where it runs text of its command line or nothing. The other arguments never count: an editor that has somebody's
 * script open is still the editor.
 */
export function programOf (command: readonly string[]): string | undefined {
  for (let index = 1; index < command.length; index++) {
    const argument = command[index] ?? ''
    if (INLINE.has(argument)) return undefined
    if (NAMES_PROGRAM.has(argument) || argument === '--') return command[index + 1]
    if (WITH_VALUE.has(argument)) index++
    else if (!argument.startsWith('-')) return argument
  }
  return undefined
}
