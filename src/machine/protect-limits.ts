import type { Level } from './app.js'
import type { ProcessSample } from './process.js'
import type { ProtectContext } from './protect-context.js'

/** One rule that leaves only some levels: its reason, or undefined where it does not apply. */
export interface LimitCheck {
  readonly rule: string
  readonly levels: readonly Level[]
  readonly check: (process: ProcessSample, context: ProtectContext) => string | undefined
}

// A cap is a row of short stops, so whoever must not be stopped must not be capped either.
const NO_STOPS: readonly Level[] = ['deprioritise']

export const LIMITS: readonly LimitCheck[] = [
  { rule: 'focus-unknown', levels: NO_STOPS, check: mayBeInFront },
  { rule: 'audio-unknown', levels: NO_STOPS, check: (_, { audioPids }) => audioPids === 'unknown' ? 'whether it plays or records sound cannot be found out here' : undefined },
  { rule: 'assertion', levels: NO_STOPS, check: holdsAssertion },
  { rule: 'terminal', levels: NO_STOPS, check: ({ terminal }) => (terminal ?? 0) > 0 ? 'it runs in a terminal, whose shell would take a stop for its own' : undefined }
]

function mayBeInFront ({ pid }: ProcessSample, { focus, guiPids }: ProtectContext): string | undefined {
  return focus.kind === 'unknown' && (guiPids === 'unknown' || guiPids.has(pid)) ? 'which app is in front cannot be found out here' : undefined
}

function holdsAssertion ({ pid }: ProcessSample, { assertionPids }: ProtectContext): string | undefined {
  if (assertionPids === 'unknown') return 'whether it keeps the computer awake cannot be found out here'
  return assertionPids.has(pid) ? 'it keeps the computer awake' : undefined
}
