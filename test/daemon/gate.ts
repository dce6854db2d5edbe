export interface Gate<T = void> {
  readonly opened: Promise<T>
  readonly open: (value: T) => void
}

/** A promise and what fulfils it. */
export function gate<T = void> (): Gate<T> {
  let open: (value: T) => void = () => undefined
  const opened = new Promise<T>(resolve => { open = resolve })
  return { opened, open }
}

/** Resolves after every timer that was set for "at once" before: timers of the same length fire in order. */
export async function dueTimersFired (): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, 1))
}
