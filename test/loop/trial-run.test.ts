import { pino } from 'pino'
import t from 'tap'
import type { Trial } from '../../src/contract-types.js'
import { runTrial } from '../../src/loop/trial-run.js'
import type { TrialRunParts } from '../../src/loop/trial-run.js'
import { newTrial, nextPair } from '../../src/trial/sequence.js'
import { suspended } from './scripted-loop.js'

const DAY = 86_400
const BEGAN = 1_700_000_000

interface Waiting { readonly parts: TrialRunParts, readonly saved: Trial[], readonly seconds: () => number }

/** A trial on a clock of its own that may never go on. */
function waiting ({ after = 0, whyNot }: { after?: number, whyNot: (looks: number) => string | undefined }): Waiting {
  let now = BEGAN + after
  let looks = 0
  const saved: Trial[] = []
  const look = async (): Promise<never> => {
    looks++
    return {} as never // nothing of it is read before a window begins
  }
  return {
    saved,
    seconds: () => now - BEGAN - after,
    parts: {
      grip: { holds: () => [], hold: async () => { throw new Error('held') }, release: async () => true } as unknown as TrialRunParts['grip'],
      look,
      onLook: () => () => undefined,
      now: () => new Date(now * 1000),
      monotonic: () => now,
      pause: async ms => { now += ms / 1000 },
      whyNot: () => whyNot(looks),
      whyVoid: () => undefined,
      whyRest: () => undefined,
      save: async trial => { saved.push(trial) },
      log: pino({ level: 'silent' }),
      sampleSeconds: 1,
      begunAt: BEGAN,
      validSeconds: 14 * DAY
    }
  }
}

const TRIAL = newTrial({ run: 'run', kind: 'plan', apps: [], basis: 'basis', pairs: 4, windowSeconds: 60, settleSeconds: 0, seed: 1, prior: null })
const { signal } = new AbortController()

t.test('a trial that must wait for too long is given up, counted from its beginning', async t => {
  const always = waiting({ whyNot: () => 'paused' })
  t.match(await runTrial(TRIAL, [], always.parts, signal), { state: 'void', reason: 'it could not be completed in time' })
  t.ok(Math.abs(always.seconds() - 14 * DAY) <= 60, `${always.seconds() / DAY} days`)
  t.match(always.saved, [{ state: 'waiting', reason: 'paused' }])
  const restarted = waiting({ after: 15 * DAY, whyNot: () => 'paused' })
  t.match(await runTrial(TRIAL, [], restarted.parts, signal), { state: 'void' })
  t.equal(restarted.seconds(), 0, 'not anew with every start of the program')
})

t.test('one that was begun under a clock that was ahead is given up, for its time would never be over', async t => {
  const ahead = waiting({ after: -30 * DAY, whyNot: () => 'paused' })
  t.match(await runTrial(TRIAL, [], ahead.parts, signal), { state: 'void', reason: /clock that was ahead/ })
  t.equal(ahead.seconds(), 0)
  const corrected = waiting({ after: -3600, whyNot: () => 'paused' })
  t.match(await runTrial(TRIAL, [], corrected.parts, signal), { state: 'void', reason: 'it could not be completed in time' })
  t.ok(corrected.seconds() > 14 * DAY, 'a clock that was put back by an hour is an ordinary one')
})

t.test('what the first look tells ends the wait at once', async t => {
  const started = waiting({ whyNot: looks => looks === 0 ? 'the machine has not been looked at yet' : undefined })
  await t.rejects(runTrial(TRIAL, [], started.parts, signal)) // the first window finds an empty look
  t.equal(started.seconds(), 0)
  t.match(started.saved, [{ state: 'waiting' }, { state: 'running' }])
})

t.test('what the user says while apps are being held counts before the next of them, and lets go', async t => {
  let paused = false
  const held = new Set<string>()
  const { parts } = waiting({ whyNot: () => paused ? 'paused' : undefined })
  const grip = {
    holds: () => [...held].map(app => ({ app, by: 'profile' })),
    hold: async (app: string) => {
      held.add(app)
      paused = true
      return { held: true }
    },
    release: async (app: string) => held.delete(app)
  } as unknown as TrialRunParts['grip']
  const heldAtPause: string[][] = []
  const pause = async (): Promise<void> => {
    heldAtPause.push([...held])
    throw new Error('it waits')
  }
  await t.rejects(runTrial(onFirst(), [suspended('Slack'), suspended('Zoom')], { ...parts, grip, pause }, signal), { message: 'it waits' })
  t.strictSame(heldAtPause, [[]])
})

function onFirst (): Trial {
  for (let seed = 0; ; seed++) {
    const trial = { ...TRIAL, seed }
    if (nextPair(trial)?.[0].on === true) return trial
  }
}
