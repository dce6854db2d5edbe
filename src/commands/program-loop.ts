import { Argument } from 'commander'
import type { Command } from 'commander'
import type { ControlResponse } from '../contract-types.js'
import { AppError } from '../errors.js'
import type { Host } from './host.js'
import { JSON_OPTION, contextFor } from './host.js'
import type { RunFlags } from './optimize-run.js'

/** Runs, and what the user says about acting on apps. */
export function addLoop (program: Command, host: Host): void {
  addOptimize(program, host)
  addRuns(program, host)
  addControl(program, host)
  addChoice(program, host, { name: 'never', list: 'never_touch', description: 'Never hold an app down, neither by the program nor by hand' })
  addChoice(program, host, { name: 'allow', list: 'always_allow', description: 'Keep an app a candidate whatever profile or experience says; protection still applies' })
}

interface OptimizeFlags extends RunFlags { readonly from?: string, readonly fresh?: boolean }

function addOptimize (program: Command, host: Host): void {
  program.command('optimize')
    .description('Begin a run on the running daemon: observe, plan, and in apply mode measure. With --from, only plan for a recorded machine')
    .option('--observe-s <seconds>', 'how long to observe first (default: optimizer.observe_s)')
    .option('--budget-ms <ms>', 'wall time for the search (default 700; less on a hot machine)')
    .option('--seed <number>', 'of the random numbers (default: random; 1 with --from)')
    .option('--self-test', 'a trial that touches nothing: any saving found is the method\'s own error')
    .option('--no-trial', 'plan, and do not measure; in apply mode the plan is then held unmeasured')
    .option('--no-wait', 'do not wait for the plan')
    .option('--from <snapshot>', 'JSON file with the apps and the state of a machine; - for standard input')
    .option('--fresh', 'with --from: train the circuit from the start, not from what earlier runs learned')
    .option(...JSON_OPTION)
    .action(async (flags: OptimizeFlags, command: Command) => {
      const context = contextFor(host, command)
      if (flags.from === undefined) {
        if (flags.fresh === true) throw new AppError('USAGE', '--fresh goes with --from')
        const { optimizeRun } = await import('./optimize-run.js')
        await host.interruptible(async signal => { host.exitWith(await optimizeRun(context, { flags, signal })) })
        return
      }
      const options = { ...flags, from: flags.from }
      if (flags.observeS !== undefined || flags.selfTest === true || flags.wait === false || flags.trial === false) throw new AppError('USAGE', '--from plans and does nothing else')
      const { optimize } = await import('./optimize.js')
      await host.interruptible(async signal => { await optimize(context, { options, signal }) })
    })
}

function addRuns (program: Command, host: Host): void {
  program.command('runs [id]')
    .description('Runs and what they found, the newest first; one in full by its id')
    .option(...JSON_OPTION)
    .action(async (id: string | undefined, _options, command: Command) => { await (await import('./runs.js')).runs(contextFor(host, command), id) })
  program.command('cancel')
    .description('End the run that is under way, and its trial; what it held runs freely again')
    .option(...JSON_OPTION)
    .action(async (_options, command: Command) => { await (await import('./runs.js')).cancel(contextFor(host, command)) })
  program.command('learned')
    .description('What trials on this computer said of each app and level')
    .option(...JSON_OPTION)
    .action(async (_options, command: Command) => { await (await import('./learned.js')).learned(contextFor(host, command)) })
}

function addControl (program: Command, host: Host): void {
  program.command('mode')
    .addArgument(new Argument('[mode]').choices(['observe', 'apply']))
    .description('Whether the program may hold apps down by itself: observe or apply; without either, what it is and why')
    .option(...JSON_OPTION)
    .action(async (wanted: Mode | undefined, _options, command: Command) => { await (await import('./control.js')).mode(contextFor(host, command), wanted) })
  program.command('pause [time]')
    .description('Hold nothing down by itself for a time such as 30m, 1h or 2d (default 1h)')
    .option(...JSON_OPTION)
    .action(async (time: string | undefined, _options, command: Command) => { await (await import('./control.js')).pause(contextFor(host, command), time) })
  program.command('resume')
    .description('End a pause')
    .option(...JSON_OPTION)
    .action(async (_options, command: Command) => { await (await import('./control.js')).resume(contextFor(host, command)) })
}

type Mode = ControlResponse['mode']['value']

interface Choice { readonly name: string, readonly list: 'never_touch' | 'always_allow', readonly description: string }

function addChoice (program: Command, host: Host, { name, list, description }: Choice): void {
  program.command(`${name} <app>`)
    .description(description)
    .option('--undo', 'take it back')
    .option(...JSON_OPTION)
    .action(async (app: string, { undo }: { undo?: boolean }, command: Command) => {
      await (await import('./control.js')).choose(contextFor(host, command), { list, app, undo: undo === true })
    })
}
