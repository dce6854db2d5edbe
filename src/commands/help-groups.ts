import type { Command } from 'commander'

const GROUPS: Readonly<Record<string, readonly string[]>> = {
  'The daemon:': ['up', 'run', 'install', 'uninstall', 'restart', 'logs', 'doctor'],
  'What goes on:': ['status', 'dashboard', 'top', 'holds', 'runs', 'learned'],
  'What it does, and does not:': ['optimize', 'cancel', 'mode', 'pause', 'resume', 'never', 'allow', 'hold', 'release', 'revert'],
  'The network:': ['sync', 'contribute', 'trust', 'hub']
}

/** Sorts the commands into groups for who reads the help; whatever is in none stays where it is. */
export function groupCommands (program: Command): void {
  for (const [heading, names] of Object.entries(GROUPS)) {
    for (const command of program.commands) if (names.includes(command.name())) command.helpGroup(heading)
  }
}
