import type { MirrorAttempt, MirrorHealth, NetworkState } from '../contract-types.js'

export interface Mirror { readonly url: string, readonly role: 'primary' | 'backup' }
type Memory = NetworkState['mirrors'][string]

/** Weight of the newest attempt in the moving averages. */
const ALPHA = 0.3
/** A server that served something forged is believed far less than one that did not answer. */
const ALPHA_FORGED = 0.9
const UNKNOWN: Memory = { score: 1, latency_ms: null, last_success: 0, last_failure: 0 }

/** The primary and the backups; a server that is listed twice is asked once. */
export function distinctMirrors (primary: string, backups: readonly string[]): Mirror[] {
  const seen = new Set<string>()
  const mirrors: Mirror[] = []
  for (const url of [primary, ...backups]) {
    const plain = url.replace(/\/+$/, '')
    if (!seen.has(plain)) mirrors.push({ url, role: seen.size === 0 ? 'primary' : 'backup' })
    seen.add(plain)
  }
  return mirrors
}

/** A mirror's memory after one more attempt, at a Unix time in seconds: exponentially weighted moving averages of success and latency. */
export function remember (memory: Memory = UNKNOWN, attempt: MirrorAttempt, at: number): Memory {
  const { ok, failure, reason, duration_ms: durationMs, requests = 1 } = attempt
  const alpha = failure === 'forged' ? ALPHA_FORGED : ALPHA
  const score = memory.score * (1 - alpha) + (ok ? alpha : 0)
  if (ok) {
    // By request: a sync that brings something new takes five, one without news two.
    const perRequest = durationMs / Math.max(requests, 1)
    const latency = memory.latency_ms === null ? perRequest : memory.latency_ms * (1 - ALPHA) + perRequest * ALPHA
    return { score, latency_ms: latency, last_success: at, last_failure: memory.last_failure }
  }
  return {
    score,
    latency_ms: memory.latency_ms,
    last_success: memory.last_success,
    last_failure: at,
    ...(failure === undefined ? {} : { failure }),
    ...(reason === undefined ? {} : { reason: reason.slice(0, 500) })
  }
}

/** The primary, then the backups: healthier first (in tenths), then faster; those never measured in random order before slow ones. */
export function orderMirrors (mirrors: readonly Mirror[], memories: NetworkState['mirrors'], random: () => number): Mirror[] {
  const ranked = mirrors.map(mirror => {
    const { score, latency_ms: latency } = memories[mirror.url] ?? UNKNOWN
    return { mirror, tenths: Math.round(score * 10), latency: latency ?? 0, shuffle: random() }
  })
  const isBackup = (mirror: Mirror): number => mirror.role === 'primary' ? 0 : 1
  ranked.sort((a, b) => isBackup(a.mirror) - isBackup(b.mirror) || b.tenths - a.tenths || a.latency - b.latency || a.shuffle - b.shuffle)
  return ranked.map(({ mirror }) => mirror)
}

/** How the status page shows a mirror. */
export function healthOf ({ url, role }: Mirror, memory: Memory = UNKNOWN): MirrorHealth {
  return { url, role, ...memory }
}
