import type { Command } from 'commander'
import type { Host } from './host.js'
import { JSON_OPTION, contextFor } from './host.js'
import type { UninstallFlags } from './uninstall.js'

/** The daemon as a service of this user. */
export function addService (program: Command, host: Host): void {
  program.command('install')
    .description('Run the daemon as a service of yours, now and at every login: launchd or systemd, no root; again after an upgrade')
    .option('--no-start', 'put it in place for the next login only')
    .option(...JSON_OPTION)
    .action(async (flags: { start: boolean }, command: Command) => { await (await import('./install.js')).install(contextFor(host, command), flags) })
  program.command('uninstall')
    .description('End the service, undo every action, and take the service away')
    .option('--purge', 'also delete what was learned, the configuration, logs and the menu bar plugin')
    .option('--yes', 'with --purge: delete it; without, only say what it would be')
    .option(...JSON_OPTION)
    .action(async (flags: UninstallFlags, command: Command) => { await (await import('./uninstall.js')).uninstall(contextFor(host, command), flags) })
  program.command('restart')
    .description('End the service\'s daemon in order, everything let go, and start it anew')
    .option(...JSON_OPTION)
    .action(async (_options, command: Command) => { await (await import('./install.js')).restart(contextFor(host, command)) })
  program.command('logs')
    .description('What the service\'s daemon wrote; --json leaves the records as they are')
    .option('-n, --lines <count>', 'how many of the last lines', '50')
    .option('-f, --follow', 'go on until Ctrl-C')
    .option(...JSON_OPTION)
    .action(async (flags: { lines: string, follow?: boolean }, command: Command) => {
      const { logs } = await import('./logs.js')
      await host.interruptible(async signal => { await logs(contextFor(host, command), { ...flags, signal }) })
    })
}
