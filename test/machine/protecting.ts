import type { ProcessSample } from '../../src/machine/process.js'
import { createProtectContext } from '../../src/machine/protect-context.js'
import type { ProtectContext, ProtectFacts } from '../../src/machine/protect-context.js'
import { createRuleIndex } from '../../src/machine/protect-index.js'
import { readProtectionRules } from '../../src/machine/protect-rules.js'

export const RULES = readProtectionRules()
export const LINUX_RULES = createRuleIndex(RULES.rules, 'linux')
export const OWN_UID = 1000
export const OWN_PID = 900

export function sample (pid: number, more: Partial<ProcessSample> = {}): ProcessSample {
  return {
    pid,
    started: String(pid * 10),
    ppid: 1,
    uid: OWN_UID,
    name: 'burner',
    executable: '/opt/burner/burner',
    cpuSeconds: 1,
    residentBytes: 1,
    nice: 0,
    state: 'running',
    ageSeconds: 600,
    policy: 0,
    terminal: 0,
    kernelThread: false,
    ...more
  }
}

/** A machine on which nothing stands in the way of touching process 500. */
export function contextOf (processes: readonly ProcessSample[], more: Partial<ProtectFacts> = {}): ProtectContext {
  const all = [sample(1, { uid: 0, name: 'systemd', executable: '/usr/lib/systemd/systemd' }), sample(OWN_PID, { name: 'node', ppid: 880 }), sample(880, { name: 'starter' }), ...processes]
  return createProtectContext({
    ownUid: OWN_UID,
    ownPids: new Set([OWN_PID]),
    table: { at: 0, processes: new Map(all.map(process => [process.pid, process])) },
    focus: { kind: 'known', pids: [] },
    guiPids: new Set(),
    audioPids: new Set(),
    assertionPids: new Set(),
    tracedPids: new Set(),
    bundles: new Map(),
    appIds: new Map(),
    fights: new Map(),
    held: new Set(),
    heirs: new Set(),
    rivals: [],
    consent: true,
    limits: { min_age_s: 60, max_fights: 2, never_touch: [] },
    rules: LINUX_RULES,
    ...more
  })
}
