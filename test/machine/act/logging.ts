import type { Log } from '../../../src/log.js'

/** A log that keeps its messages. */
export function createTestLog (): Log & { readonly messages: string[] } {
  const messages: string[] = []
  const write = (_: unknown, message?: unknown): void => { messages.push(String(message)) }
  return { messages, debug: write, info: write, warn: write, error: write }
}
