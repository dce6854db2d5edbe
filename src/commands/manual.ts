import { manPage } from '../completion/man-page.js'
import { commandTree } from '../completion/tree.js'
import { EXIT_MEANS } from './exit-codes.js'
import type { Host } from './host.js'
import { createProgram } from './program.js'

const FILES = [
  ['~/.pqs_config.json', 'configuration'],
  ['~/.pqs_shared_optimizations.json', 'what the network published'],
  ['~/.pqs/', 'state: what was said, learned and measured, what is held down and how to undo it'],
  ['~/.pqs/pqsd.sock', 'socket of the running daemon']
] as const

/** The manual page of a version. */
export function manualOf (version: string): string {
  const notCalled = (): never => { throw new Error('a manual page runs no command') }
  const host: Host = { version, context: notCalled, untilStopped: notCalled, interruptible: notCalled, exitWith: notCalled }
  return manPage({ tree: commandTree(createProgram(host)), version, exitCodes: EXIT_MEANS, files: FILES })
}
