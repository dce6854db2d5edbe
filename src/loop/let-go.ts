import type { Learned } from '../contract-types.js'

/** Further ahead than this no clock that was merely put right was: what lies there was written under another one. */
export const MAX_AHEAD_SECONDS = 86_400

/** What was learned, without what the user let go at a time that has yet to come: it would stay free under every later plan. */
export function withoutFuture (learned: Learned, now: number): Learned {
  const latest = now + MAX_AHEAD_SECONDS
  const apps = Object.entries(learned.apps).map(([app, levels]) =>
    [app, Object.fromEntries(Object.entries(levels).map(([level, evidence]) => [level, evidenceBy(latest, evidence)]))] as const)
  return { ...learned, apps: Object.fromEntries(apps) }
}

type Evidence = Learned['apps'][string][string]

function evidenceBy (latest: number, evidence: Evidence): Evidence {
  const { undone_at: at = 0, ...rest } = evidence
  return at > latest ? rest : evidence
}
