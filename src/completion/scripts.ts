import { allNodes } from './tree.js'
import type { Node } from './tree.js'

export type Shell = 'bash' | 'zsh' | 'fish'

/** A script that a shell sources to complete commands and options. */
export function completionScript (tree: Node, shell: Shell): string {
  return `${{ bash, zsh, fish }[shell](tree).join('\n')}\n`
}

function bash (tree: Node): string[] {
  return [
    '# bash completion for pqsd: eval "$(pqsd completion bash)"',
    '_pqsd () {',
    '  local at= words= i',
    '  for ((i = 1; i < COMP_CWORD; i++)); do',
    // eslint-disable-next-line no-template-curly-in-string -- these are the shell's
    '    case "$at ${COMP_WORDS[i]}" in',
    `      ${pathsOf(tree).join(' | ')}) at="$at \${COMP_WORDS[i]}" ;;`,
    '    esac',
    '  done',
    '  case "$at" in',
    ...allNodes(tree).map(node => `    ${quote(keyOf(node))}) words=${quote(wordsOf(node).join(' '))} ;;`),
    '  esac',
    // eslint-disable-next-line no-template-curly-in-string -- these are the shell's
    '  COMPREPLY=($(compgen -W "$words" -- "${COMP_WORDS[COMP_CWORD]}"))',
    '}',
    'complete -o default -F _pqsd pqsd'
  ]
}

function zsh (tree: Node): string[] {
  return [
    '#compdef pqsd',
    '# zsh completion for pqsd: eval "$(pqsd completion zsh)", or this text as _pqsd in a folder of $fpath',
    '_pqsd () {',
    '  local at= word',
    '  local -a entries switches',
    // eslint-disable-next-line no-template-curly-in-string -- these are the shell's
    '  for word in "${(@)words[2,CURRENT-1]}"; do',
    '    case "$at $word" in',
    `      (${pathsOf(tree).join(' | ')}) at="$at $word" ;;`,
    '    esac',
    '  done',
    '  case "$at" in',
    ...allNodes(tree).map(node => `    (${quote(keyOf(node))}) entries=(${entriesOf(node)}) switches=(${switchesOf(node)}) ;;`),
    '  esac',
    // eslint-disable-next-line no-template-curly-in-string -- these are the shell's
    '  if [[ "${words[CURRENT]}" == -* ]]; then _describe -o option switches; return; fi',
    '  (( $#entries )) && _describe command entries || _files',
    '}',
    // Sourced, it registers itself; found in $fpath, it is called.
    'if [[ "$funcstack[1]" == _pqsd ]]; then _pqsd "$@"; else compdef _pqsd pqsd; fi'
  ]
}

function entriesOf ({ commands, values }: Node): string {
  return [...commands.map(({ path, description }) => entry(path.at(-1) ?? '', description)), ...values.map(value => entry(value, value))].join(' ')
}

function switchesOf ({ options }: Node): string {
  return options.map(({ name, description }) => entry(name, description)).join(' ')
}

function entry (name: string, description: string): string {
  return quote(`${name.replaceAll(':', '\\:')}:${description}`)
}

function fish (tree: Node): string[] {
  return [
    '# fish completion for pqsd: pqsd completion fish | source',
    'complete -c pqsd -e',
    ...allNodes(tree).flatMap(node => fishLines(node))
  ]
}

function fishLines (node: Node): string[] {
  const [first, second] = node.path
  const below = node.commands.map(({ path }) => path.at(-1)).join(' ')
  const inside = first === undefined ? '__fish_use_subcommand' : `__fish_seen_subcommand_from ${first}`
  const deeper = second === undefined ? (first === undefined || below === '' ? '' : `; and not __fish_seen_subcommand_from ${below}`) : `; and __fish_seen_subcommand_from ${second}`
  const when = `complete -c pqsd -n ${quote(inside + deeper)}`
  return [
    ...node.commands.map(({ path, description }) => `${when} -f -a ${path.at(-1) ?? ''} -d ${quote(description)}`),
    ...node.values.map(value => `${when} -f -a ${value}`),
    ...node.options.map(({ name, description }) => `${when} ${name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`} -d ${quote(description)}`)
  ]
}

function pathsOf (tree: Node): string[] {
  return allNodes(tree).filter(({ path }) => path.length > 0).map(node => quote(keyOf(node)))
}

function keyOf ({ path }: Node): string {
  return path.map(word => ` ${word}`).join('')
}

function wordsOf ({ commands, values, options }: Node): string[] {
  return [...commands.map(({ path }) => path.at(-1) ?? ''), ...values, ...options.map(({ name }) => name)]
}

function quote (text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
