import fc from 'fast-check'
import t from 'tap'
import type { ProcessSample } from '../../src/machine/process.js'
import { LEVELS, mayTouch, mayTouchAll } from '../../src/machine/protect.js'
import type { ProtectFacts } from '../../src/machine/protect-context.js'
import { LIMITS } from '../../src/machine/protect-limits.js'
import { REFUSALS } from '../../src/machine/protect-refusals.js'
import { OWN_PID, OWN_UID, contextOf, sample } from './protecting.js'

interface Case {
  /** The process asked about, number 500. */
  readonly process?: Partial<ProcessSample>
  readonly others?: readonly ProcessSample[]
  readonly facts?: Partial<ProtectFacts>
  /** The process as the asker remembers it, where that differs. */
  readonly remembered?: Partial<ProcessSample>
}

const ask = ({ process = {}, others = [], facts = {}, remembered = {} }: Case): ReturnType<typeof mayTouch> =>
  mayTouch(sample(500, { ...process, ...remembered }), contextOf([sample(500, process), ...others], facts))

const child = (more: Partial<ProcessSample>): ProcessSample => sample(501, { ppid: 500, ...more })
/** Started by one that was held down to another policy already. */
const HEIR = (parent: Partial<ProcessSample>, heirs = ['500@5000']): Case => ({
  process: { ppid: 499, policy: 3 },
  others: [sample(499, { policy: 3, ...parent })],
  facts: { held: new Set(['499@4990']), heirs: new Set(heirs) }
})
const KNOWN = { focus: { kind: 'known', pids: [700] } } as const
const LIMIT = { min_age_s: 60, max_fights: 2 }

// For each rule: what it forbids, and what comes close but is allowed.
const REFUSED: ReadonlyArray<readonly [rule: string, forbidden: Case, near: Case]> = [
  ['identity', { remembered: { started: '1' } }, {}],
  ['identity', { process: { state: 'zombie' } }, { process: { state: 'sleeping' } }],
  ['kernel', { process: { kernelThread: true, name: 'kworker/0:1' } }, { process: { name: 'kworker/0:1' } }],
  ['own', { process: { ppid: OWN_PID } }, { process: { ppid: 880 } }],
  ['own', { facts: { ownPids: new Set([OWN_PID, 500]) } }, {}],
  ['own-ancestor', { others: [sample(OWN_PID, { ppid: 500 })] }, { others: [sample(OWN_PID, { ppid: 880 })] }],
  ['other-user', { process: { uid: 1001 } }, { process: { uid: OWN_UID } }],
  ['other-user', { process: { uid: 0 } }, {}],
  ['never-touch', { facts: { limits: { ...LIMIT, never_touch: ['burner'] } } }, { facts: { limits: { ...LIMIT, never_touch: ['burn', 'Burner', '/opt/burner'] } } }],
  ['never-touch', { facts: { limits: { ...LIMIT, never_touch: ['chrome'] }, appIds: new Map([[500, 'chrome']]) } }, { facts: { limits: { ...LIMIT, never_touch: ['chrome'] } } }],
  ['protected', { process: { name: 'pipewire', executable: '/usr/bin/pipewire' } }, { process: { name: 'pipewire-monitor-app', executable: '/usr/bin/pipewire-monitor-app' } }],
  ['container', { process: { cgroup: '/system.slice/docker-4f0e.scope' } }, { process: { cgroup: '/user.slice/user-1000.slice/docker-like' } }],
  ['container', { process: { cgroup: '/system.slice/backup-of-mine.service' } }, { process: { cgroup: '/user.slice/user-1000.slice/user@1000.service/app.slice/app-gnome-firefox-12.scope' } }],
  ['container', { process: { cgroup: '/docker/aa' }, others: [sample(OWN_PID, { cgroup: '/docker/bb' })] }, { process: { cgroup: '/docker/aa' }, others: [sample(OWN_PID, { cgroup: '/docker/aa' })] }],
  ['traced', { facts: { tracedPids: new Set([500]) } }, { facts: { tracedPids: new Set([501]) } }],
  ['ancestor', { others: [child({ name: 'bash', executable: '/usr/bin/bash' })] }, { others: [child({ name: 'bash-language-server', executable: '/usr/bin/bash-language-server' })] }],
  ['ancestor', { others: [child({}), sample(502, { ppid: 501, name: 'zsh' })] }, { others: [child({}), sample(502, { ppid: 1, name: 'zsh' })] }],
  ['ancestor', { others: [child({ uid: 0, name: 'helper' })] }, { others: [child({ name: 'helper' })] }],
  ['ancestor', { others: [child({ terminal: 34816 })] }, { process: { terminal: 34816 }, others: [child({ terminal: 34816 })] }],
  ['front', { facts: { focus: { kind: 'known', pids: [500] } } }, { facts: KNOWN }],
  ['front', { process: { ppid: 700 }, others: [sample(700)], facts: KNOWN }, { process: { ppid: 701 }, others: [sample(700), sample(701)], facts: KNOWN }],
  ['front', { others: [sample(700, { ppid: 500 })], facts: KNOWN }, { others: [sample(700, { ppid: 1 })], facts: KNOWN }],
  ['audio', { facts: { audioPids: new Set([500]) } }, { facts: { audioPids: new Set([499]) } }],
  ['young', { process: { ageSeconds: 59.9 } }, { process: { ageSeconds: 60 } }],
  ['young', { process: { ageSeconds: NaN } }, { process: { ageSeconds: 11 }, facts: { limits: { ...LIMIT, min_age_s: 10, never_touch: [] } } }],
  ['fought', { facts: { fights: new Map([['500@5000', 2]]) } }, { facts: { fights: new Map([['500@5000', 1], ['500@4999', 9]]) } }],
  ['not-default', { process: { nice: 5 } }, { process: { nice: 5 }, facts: { held: new Set(['500@5000']) } }],
  ['not-default', { process: { nice: -1 } }, { process: { nice: 0 } }],
  ['not-default', { process: { policy: 3 } }, { process: { policy: 0 } }],
  ['not-default', HEIR({ policy: 0 }), HEIR({})],
  ['not-default', HEIR({ nice: 1 }), HEIR({ nice: 0 })],
  ['not-default', { ...HEIR({}), process: { ppid: 499, policy: 3, state: 'stopped' } }, HEIR({ started: '4990' })],
  ['not-default', HEIR({ started: '1' }), HEIR({})],
  ['not-default', HEIR({}, []), HEIR({})],
  ['not-default', { process: { state: 'stopped' } }, { process: { state: 'stopped' }, facts: { held: new Set(['500@5000']) } }],
  ['rival', { facts: { rivals: ['TLP'] } }, { facts: { rivals: [] } }],
  ['consent', { facts: { consent: false } }, { facts: { consent: true } }]
]

t.test('each rule forbids what it means, with a reason, and not what only comes close', async t => {
  for (const [rule, forbidden, near] of REFUSED) {
    const verdict = ask(forbidden)
    t.hasStrict(verdict, { allowed: false, rule }, `${rule}: ${JSON.stringify(forbidden)}`)
    t.ok(!verdict.allowed && verdict.reason.length > 8)
    t.strictSame(ask(near).allowed, true, `${rule}: ${JSON.stringify(near)}`)
  }
  t.strictSame([...new Set(REFUSED.map(([rule]) => rule))].sort(), ['identity', ...REFUSALS.map(({ rule }) => rule)].sort(), 'no rule is without a case')
})

const LIMITED: ReadonlyArray<readonly [rule: string, limited: Case, near: Case]> = [
  ['focus-unknown', { facts: { focus: { kind: 'unknown' }, guiPids: new Set([500]) } }, { facts: { focus: { kind: 'unknown' }, guiPids: new Set([501]) } }],
  ['focus-unknown', { facts: { focus: { kind: 'unknown' }, guiPids: 'unknown' } }, { facts: { focus: { kind: 'known', pids: [] }, guiPids: 'unknown' } }],
  ['audio-unknown', { facts: { audioPids: 'unknown' } }, { facts: { audioPids: new Set() } }],
  ['assertion', { facts: { assertionPids: new Set([500]) } }, { facts: { assertionPids: new Set([501]) } }],
  ['assertion', { facts: { assertionPids: 'unknown' } }, { facts: { assertionPids: new Set() } }],
  ['terminal', { process: { terminal: 34816 } }, { process: { terminal: 0 } }]
]

t.test('some rules only forbid stops, and a cap is a row of stops', async t => {
  for (const [rule, limited, near] of LIMITED) {
    t.match(ask(limited), { allowed: true, levels: ['deprioritise'], limits: [{ rule }] }, `${rule}: ${JSON.stringify(limited)}`)
    t.strictSame(ask(near), { allowed: true, levels: LEVELS, limits: [] }, `${rule}: ${JSON.stringify(near)}`)
  }
  t.strictSame([...new Set(LIMITED.map(([rule]) => rule))].sort(), LIMITS.map(({ rule }) => rule).sort(), 'no rule is without a case')
})

t.test('a process that has ended is not touched', async t => {
  t.hasStrict(mayTouch(sample(500), contextOf([])), { allowed: false, rule: 'identity' })
})

t.test('init and the kernel are not touched, also by a daemon that runs as root', async t => {
  for (const pid of [0, 1]) t.hasStrict(mayTouch(sample(pid, { uid: 0 }), contextOf([sample(pid, { uid: 0 })], { ownUid: 0 })), { rule: 'kernel' })
})

t.test('a loop of parents, which reused numbers can make, ends', async t => {
  const loop = [sample(500, { ppid: 501 }), sample(501, { ppid: 500, name: 'bash' })]
  t.hasStrict(mayTouch(sample(500, { ppid: 501 }), contextOf(loop, KNOWN)), { allowed: false, rule: 'ancestor' })
})

t.test('an app is touched as a whole: one protected helper protects it, one limited helper limits it', async t => {
  const main = sample(500)
  const helper = sample(501, { ppid: 500 })
  const both = [main, helper]
  t.strictSame(mayTouchAll(both, contextOf(both)), { allowed: true, levels: LEVELS, limits: [] })
  t.hasStrict(mayTouchAll(both, contextOf(both, { audioPids: new Set([501]) })), { allowed: false, rule: 'audio', pid: 501 })
  t.match(mayTouchAll(both, contextOf(both, { assertionPids: new Set([501]) })), { allowed: true, levels: ['deprioritise'], limits: [{ rule: 'assertion' }] })
  t.strictSame(mayTouchAll([], contextOf([])), { allowed: true, levels: [], limits: [] })
})

t.test('a shell above the processes protects itself, not its jobs', async t => {
  const shell = sample(400, { name: 'bash', executable: '/usr/bin/bash', terminal: 34816 })
  const jobs = Array.from({ length: 10 }, (_, index) => sample(500 + index, { ppid: index === 0 ? 400 : 500, terminal: 34816 }))
  const context = contextOf([shell, ...jobs])
  t.hasStrict(mayTouch(shell, context), { allowed: false, rule: 'protected' })
  t.match(mayTouchAll(jobs, context), { allowed: true, levels: ['deprioritise'] })
})

const anyProcess = (pid: number): fc.Arbitrary<ProcessSample> => fc.record({
  ppid: fc.constantFrom(1, 400, 500, 501, 502, OWN_PID, 880),
  uid: fc.constantFrom(OWN_UID, OWN_UID, OWN_UID, 0, 1001),
  name: fc.constantFrom('burner', 'bash', 'slack', 'Xorg'),
  nice: fc.constantFrom(0, 0, 5),
  terminal: fc.constantFrom(0, 0, 34816),
  ageSeconds: fc.constantFrom(10, 59, 60, 4000),
  state: fc.constantFrom('running', 'stopped', 'sleeping')
}).map(more => sample(pid, more))

const anyTable = fc.tuple(...[500, 501, 502, 503].map(anyProcess))
const anyPids = fc.uniqueArray(fc.constantFrom(500, 501, 502, 503)).map(pids => new Set(pids))
const anyFacts: fc.Arbitrary<Partial<ProtectFacts>> = fc.record({
  focus: fc.oneof(fc.constant({ kind: 'unknown' as const }), anyPids.map(pids => ({ kind: 'known' as const, pids: [...pids] }))),
  guiPids: fc.oneof(fc.constant('unknown' as const), anyPids),
  audioPids: fc.oneof(fc.constant('unknown' as const), anyPids),
  assertionPids: fc.oneof(fc.constant('unknown' as const), anyPids),
  tracedPids: anyPids,
  held: anyPids.map(pids => new Set([...pids].map(pid => `${pid}@${pid * 10}`))),
  heirs: anyPids.map(pids => new Set([...pids].map(pid => `${pid}@${pid * 10}`)))
})

const above = (pid: number, processes: readonly ProcessSample[]): number[] => {
  const chain: number[] = []
  for (let parent = processes.find(each => each.pid === pid)?.ppid; parent !== undefined && parent > 1 && !chain.includes(parent);) {
    chain.push(parent)
    parent = parent === OWN_PID ? 880 : processes.find(each => each.pid === parent)?.ppid
  }
  return chain
}

t.test('whatever else holds: never ourselves, our parents, other users, the young, the front app, its family, or what sounds', async () => {
  fc.assert(fc.property(anyTable, anyFacts, (processes, facts) => {
    const context = contextOf(processes, facts)
    const front = facts.focus?.kind === 'known' ? facts.focus.pids : []
    return [...context.table.processes.values()].every(process => {
      const { pid } = process
      const family = above(pid, processes)
      const forbidden = [OWN_PID, 880].includes(pid) || family.includes(OWN_PID) || process.uid !== OWN_UID || process.ageSeconds < 60 ||
        front.includes(pid) || front.some(each => family.includes(each) || above(each, processes).includes(pid)) ||
        (context.audioPids !== 'unknown' && context.audioPids.has(pid)) || processes.some(each => each.name === 'bash' && above(each.pid, processes).includes(pid))
      return !forbidden || !mayTouch(process, context).allowed
    })
  }), { numRuns: 1500 })
})

t.test('knowing less never allows more', async () => {
  fc.assert(fc.property(anyTable, anyFacts, (processes, facts) => {
    const known = contextOf(processes, { ...facts, focus: { kind: 'known', pids: [] }, audioPids: new Set(), assertionPids: new Set() })
    const unknown = contextOf(processes, { ...facts, focus: { kind: 'unknown' }, guiPids: 'unknown', audioPids: 'unknown', assertionPids: 'unknown' })
    return processes.every(process => {
      const [more, less] = [mayTouch(process, known), mayTouch(process, unknown)]
      return !less.allowed || (more.allowed && !less.levels.includes('suspend') && less.levels.every(level => more.levels.includes(level)))
    })
  }), { numRuns: 500 })
})
