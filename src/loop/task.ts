/** One piece of long work at a time, which can be ended from outside. */
export interface Task {
  /** What goes on, by the id it was started with. */
  readonly current: () => string | undefined
  /** Starts the work in the background. `ended` is told how it failed, or that it was cancelled; it must not reject. */
  start (id: string, work: (signal: AbortSignal) => Promise<void>): void
  /** Resolves when nothing goes on. */
  idle (): Promise<void>
  /** Aborts what goes on and waits for its end; the id of what was aborted. */
  cancel (): Promise<string | undefined>
  /** Aborts for good. What goes on is not told that it was cancelled: it goes on with the next start of the program. */
  close (): Promise<void>
}

export type TaskEnding = { readonly kind: 'done' } | { readonly kind: 'cancelled' } | { readonly kind: 'failed', readonly error: unknown }

export function createTask (ended: (id: string, ending: TaskEnding) => Promise<void>): Task {
  const closing = new AbortController()
  let active: { readonly id: string, readonly controller: AbortController, readonly done: Promise<void> } | undefined

  async function run (id: string, work: (signal: AbortSignal) => Promise<void>, controller: AbortController): Promise<void> {
    let ending: TaskEnding = { kind: 'done' }
    try {
      await work(AbortSignal.any([controller.signal, closing.signal]))
    } catch (error) {
      ending = controller.signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', error }
    }
    active = undefined
    if (!closing.signal.aborted) await ended(id, ending)
  }

  return {
    current: () => active?.id,
    start: (id, work) => {
      const controller = new AbortController()
      // Begun in its own turn, so that `current` is set before anything of the work runs.
      const done = Promise.resolve().then(async () => { await run(id, work, controller) })
      active = { id, controller, done }
    },
    idle: async () => { await active?.done },
    cancel: async () => {
      const cancelled = active
      cancelled?.controller.abort(new Error('ended by you'))
      await cancelled?.done
      return cancelled?.id
    },
    close: async () => {
      closing.abort(new Error('the program is ending'))
      await active?.done
    }
  }
}
