import type { Run } from '../contract-types.js'
import { learnUndone } from './belief.js'
import { withoutFuture } from './let-go.js'
import type { Loop, LoopParts } from './loop-parts.js'
import { limitsNow, settingsNow } from './settings-now.js'
import type { Word } from './standing.js'
import { unwritten } from './user-say.js'

export interface UserWordParts extends Pick<LoopParts, 'control' | 'learned' | 'settings'> {
  /** Unix time in seconds. */
  readonly seconds: () => number
  /** The run whose plan is in force or being measured: what the user lets go is let go under it. */
  readonly subject: () => Run | undefined
}

/** What the user, his settings and his profile say now, and what he lets go. */
export interface UserWord extends Pick<Loop, 'undone'> {
  readonly word: () => Word
}

export function createUserWord ({ control, learned, settings, seconds, subject }: UserWordParts): UserWord {
  return {
    word: () => {
      const { never_touch: never, always_allow: allow } = control.current()
      const wishes = { neverTouch: new Set(never), alwaysAllow: new Set(allow) }
      const effective = settings()
      // What was let go under the plan that counts now counts with it, whatever the clock was that its run began under.
      const latest = Math.max(seconds(), subject()?.started_at ?? 0)
      return { settings: settingsNow(effective), limits: limitsNow(effective), wishes, learned: withoutFuture(learned.current(), latest) }
    },
    undone: async (app, { judged }) => {
      const run = subject()
      const level = run?.plan?.apps.find(each => each.app === app)?.level ?? 'keep'
      if (run === undefined || level === 'keep') return
      // Later than its beginning, also where that was under a clock that has been put back since.
      const at = Math.max(seconds(), run.started_at + 1)
      await learned.change(value => value, value => learnUndone(value, { app, level, at, judged }))
        .catch((error: unknown) => { throw unwritten(`${app} runs freely, and is left alone until the next plan`, error) })
    }
  }
}
