import { Argument } from 'commander'
import type { Command } from 'commander'
import type { Shell } from '../completion/scripts.js'
import type { Host } from './host.js'
import { JSON_OPTION, contextFor } from './host.js'
import type { MenubarFlags } from './menubar.js'

/** The menu bar and the shell. */
export function addFaces (program: Command, host: Host): void {
  addMenubar(program.command('menubar').description('Power, savings and controls in the menu bar: SwiftBar, xbar or Argos'), host)
  program.command('completion')
    .description('Print what makes a shell complete commands and options; the first line says how to use it')
    .addArgument(new Argument('<shell>').choices(['bash', 'zsh', 'fish']))
    .action(async (shell: Shell, _options, command: Command) => {
      const [{ completionScript }, { commandTree }] = await Promise.all([import('../completion/scripts.js'), import('../completion/tree.js')])
      contextFor(host, command).output.line(completionScript(commandTree(program), shell).trimEnd())
    })
}

function addMenubar (menubar: Command, host: Host): void {
  const folder = ['--dir <folder>', 'plugin folder, where it is not found by itself'] as const
  menubar.command('install')
    .description('Put the plugin into the folder of every menu bar program that is there')
    .option(...folder)
    .option('--interval <time>', 'how often it is made anew, such as 10s or 5m (default 30s)')
    .option(...JSON_OPTION)
    .action(async (flags: MenubarFlags, command: Command) => { await (await import('./menubar.js')).menubarInstall(contextFor(host, command), flags) })
  menubar.command('uninstall')
    .description('Take the plugin away again')
    .option(...folder)
    .option(...JSON_OPTION)
    .action(async (flags: MenubarFlags, command: Command) => { await (await import('./menubar.js')).menubarUninstall(contextFor(host, command), flags) })
}
