import type { Command } from 'commander'

/** What can be written after the words of a path, as far as the program knows. */
export interface Node {
  /** The words of the commands so far; empty at the beginning. */
  readonly path: readonly string[]
  readonly description: string
  readonly usage: string
  readonly commands: readonly Node[]
  readonly options: readonly Choice[]
  /** What an argument may be, where that is a short list. */
  readonly values: readonly string[]
}

export interface Choice { readonly name: string, readonly flags: string, readonly description: string }

/** Every command with its options, from the program itself, so that no list of them can be out of date. */
export function commandTree (command: Command, path: readonly string[] = []): Node {
  const help = command.createHelp()
  return {
    path,
    description: command.description(),
    usage: help.commandUsage(command),
    commands: commandsOf(command).map(each => commandTree(each, [...path, each.name()])),
    options: help.visibleOptions(command)
      .map(({ long, short, flags, description }) => ({ name: long ?? short ?? flags, flags, description })),
    values: command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? [])
  }
}

function commandsOf (command: Command): Command[] {
  return command.createHelp().visibleCommands(command).filter(each => each.name() !== 'help')
}

/** The node itself and all below it. */
export function allNodes (node: Node): Node[] {
  return [node, ...node.commands.flatMap(allNodes)]
}
