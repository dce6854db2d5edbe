import { ApiError } from './api.js'
import type { Api } from './api.js'
import { createEventParser } from './event-parser.js'

export interface StreamOptions {
  readonly api: Api
  /** The stream is open: everything may have changed since the last one. */
  readonly onOpen: () => void
  readonly onEvent: (event: unknown) => void
  readonly onLost: (error: unknown) => void
}

export interface Stream {
  open (): void
  close (): void
}

const FIRST_RETRY_MS = 1000
const LAST_RETRY_MS = 15_000
/** The daemon says something every 25 s; a laptop that slept may hold a stream that died long ago. */
const SILENCE_MS = 60_000

/** The daemon's events, over fetch because EventSource cannot carry a token; opened again, with growing pauses, whenever it ends. */
export function createStream ({ api, onOpen, onEvent, onLost }: StreamOptions): Stream {
  let current: AbortController | undefined
  let retry: ReturnType<typeof setTimeout> | undefined
  let pauseMs = FIRST_RETRY_MS

  async function listen (abort: AbortController): Promise<void> {
    const reader = (await api.open('/api/events', abort.signal)).pipeThrough(new TextDecoderStream()).getReader()
    pauseMs = FIRST_RETRY_MS
    onOpen()
    const take = createEventParser(data => { onEvent(JSON.parse(data)) })
    for (;;) {
      const silence = setTimeout(() => { abort.abort() }, SILENCE_MS)
      const { done, value } = await reader.read().finally(() => { clearTimeout(silence) })
      if (done) throw new ApiError('AWAY', 'the daemon ended the connection')
      take(value)
    }
  }

  function open (): void {
    close()
    const abort = new AbortController()
    current = abort
    listen(abort).catch((error: unknown) => {
      if (current !== abort) return // closed on purpose
      onLost(error)
      retry = setTimeout(open, pauseMs * (0.75 + Math.random() / 2))
      pauseMs = Math.min(pauseMs * 2, LAST_RETRY_MS)
    })
  }

  function close (): void {
    clearTimeout(retry)
    const ended = current
    current = undefined
    ended?.abort()
  }

  return { open, close }
}
