/** Something that ends by itself unless it is renewed. */
export interface Lease {
  renew (): void
  stop (): void
}

/** `onExpire` is called once the lease was not renewed for `seconds`; a later renewal starts it anew. */
export function createLease (seconds: number, onExpire: () => void): Lease {
  let timer: NodeJS.Timeout | undefined
  const stop = (): void => { clearTimeout(timer) }
  return {
    renew: () => {
      stop()
      timer = setTimeout(onExpire, seconds * 1000)
      timer.unref() // a program that is about to end lets everything go anyway
    },
    stop
  }
}
