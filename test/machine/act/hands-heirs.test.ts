import t from 'tap'
import type { Change } from '../../../src/machine/act/change.js'
import type { Member } from '../../../src/machine/act/hands-engage.js'
import { createHeirs } from '../../../src/machine/act/hands-heirs.js'
import type { ProcessSample } from '../../../src/machine/process.js'
import { identityKey } from '../../../src/machine/protect-context.js'
import { sampleOf, tableOf } from '../sample.js'

const HELD = sampleOf({ pid: 10, policy: 3 })
const CHANGES: readonly Change[] = [
  { id: 'a', actuator: 'io', process: { pid: 10, started: '1' }, from: 'none', to: 'idle' },
  { id: 'b', actuator: 'batch', process: { pid: 10, started: '1' }, from: '0', to: '3' },
  { id: 'c', actuator: 'stop', process: { pid: 10, started: '1' }, from: 'running', to: 'stopped' }
]
const NOBODY: ReadonlySet<number> = new Set()

interface Scene {
  /** What one look gives back: `actuator pid`. Of the app are those whose number is below 100. */
  look (held: ReadonlySet<number>, ...processes: ProcessSample[]): string[]
  readonly heirs: ReturnType<typeof createHeirs>
}

/** An app of one process, which has just been held down. */
function held (...others: ProcessSample[]): Scene {
  const heirs = createHeirs()
  heirs.saw(tableOf(0, HELD, ...others))
  const member: Member = { process: HELD, changes: CHANGES, refused: [], at: 0 }
  heirs.inherit(member)
  return {
    heirs,
    look: (of, ...processes) => {
      const app = processes.filter(({ pid }) => pid < 100)
      return heirs.orphaned({ table: tableOf(1, ...processes), app, isHeld: ({ pid }) => of.has(pid) }).map(({ actuator, process }) => `${actuator} ${process.pid}`)
    }
  }
}

const TEN = new Set([10])
const heir = (pid: number, part: Partial<ProcessSample> = {}): ProcessSample => sampleOf({ pid, policy: 3, ...part })

t.test('who was started below a held process and has lost the way to it is told once, wherever it belongs', async t => {
  const { look, heirs } = held()
  t.strictSame(look(TEN, HELD, heir(20, { ppid: 10 }), heir(120, { ppid: 20 })), [], 'whoever undoes the parent finds them')
  t.strictSame([...heirs.born()], [heir(20), heir(120)].map(identityKey))
  t.strictSame(look(TEN, HELD, heir(120)), ['io 120', 'batch 120'])
  t.strictSame(look(TEN, HELD, sampleOf({ pid: 120, policy: 0 })), [])
})

t.test('what starts itself anew between two looks is found in the app', async t => {
  t.strictSame(held().look(TEN, HELD, heir(20)), ['io 20', 'batch 20'])
  t.strictSame(held().look(TEN, HELD, heir(120)), [], 'whom another app started nobody knows')
})

t.test('who has other values than ours, was there before, is another user\'s or is held has nothing to give back', async t => {
  t.strictSame(held().look(TEN, HELD, heir(20, { policy: 0 })), [])
  t.strictSame(held(heir(20)).look(TEN, HELD, heir(20)), [])
  t.strictSame(held(heir(20)).look(TEN, HELD, heir(20, { started: '2' })), ['io 20', 'batch 20'], 'a number that was used again is somebody else')
  t.strictSame(held().look(TEN, HELD, heir(20, { uid: 1001 })), [])
  t.strictSame(held().look(new Set([10, 20]), HELD, heir(20)), [])
})

t.test('what is started while the app runs freely is none of ours', async t => {
  const { look, heirs } = held()
  heirs.freed()
  t.strictSame(look(NOBODY, HELD, heir(20)), ['io 20', 'batch 20'], 'between the last look and the release it may have been')
  t.strictSame(look(NOBODY, HELD, heir(20), heir(21)), [])
  heirs.inherit({ process: HELD, changes: CHANGES, refused: [], at: 2 })
  t.strictSame(look(TEN, HELD, heir(20), heir(21), heir(22)), ['io 22', 'batch 22'])
})

t.test('a look that saw nobody, or not everybody, forgets nobody', async t => {
  const { look, heirs } = held()
  look(TEN, HELD, heir(120, { ppid: 10 }))
  t.strictSame(look(TEN), [])
  t.strictSame(heirs.orphaned({ table: { ...tableOf(2, heir(120)), partial: true }, app: [], isHeld: () => false }), [])
  t.strictSame(look(NOBODY, heir(120)), ['io 120', 'batch 120'])
})
