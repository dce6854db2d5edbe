// The two ways to compare with: every background app lowered, and a static list of names.
import { execFileSync } from 'node:child_process'
import { setPriority } from 'node:os'
import { threadsOf } from './kernel.mjs'

/**
 * Small, after the community lists of ananicy (github.com/CachyOS/ananicy-rules, types Doc-View, Player-Audio, compiler and BG_CPUIO in
 * 00-types.types): browsers and players are raised, compilers lowered a little, what syncs is put last. What raises needs root.
 */
export const RULES = {
  browser: { nice: -4 },
  player: { nice: -4 },
  builder: { nice: 3 },
  sync: { nice: 19, idleIo: true, idleClass: true }
}
const LOWEST = { nice: 19, idleIo: true }

export const communityRules = programs => tune(Object.entries(RULES).map(([name, rule]) => [programs[name], rule]))

// Whatever is not in front, the player too: this rule knows nothing of sound.
export const lowerAll = programs => tune(Object.entries(programs).filter(([name]) => name !== 'front').map(([, program]) => [program, LOWEST]))

/** Sets the values of every thread; returns what takes back as much of it as this user may. */
function tune (choices) {
  const touched = choices.flatMap(([program, rule]) => program.pids().map(pid => ({ pid, rule })))
  for (const { pid, rule } of touched) set(pid, rule)
  return () => {
    for (const { pid, rule: { idleIo, idleClass } } of touched) {
      set(pid, { nice: 0, ...idleIo && { idleIo: false }, ...idleClass && { idleClass: false } })
    }
  }
}

function set (pid, { nice, idleIo, idleClass }) {
  const tids = threadsOf(pid)
  if (idleClass !== undefined) run('chrt', ['-a', idleClass ? '-i' : '-o', '-p', '0', String(pid)])
  for (const tid of tids) {
    try {
      setPriority(tid, nice)
    } catch {
      // Not allowed to this user, as it would not be to the tuner.
    }
  }
  if (idleIo !== undefined) run('ionice', ['-t', '-c', idleIo ? '3' : '0', '-p', ...tids.map(String)])
}

function run (command, args) {
  try {
    execFileSync(command, args, { stdio: 'ignore' })
  } catch {
    // Missing or not allowed: the figures show that nothing changed.
  }
}
