interface Message {
  readonly task: { readonly seed: number, readonly time_ms: number }
  readonly parcel: { readonly stop: Int32Array }
}

/** A worker that never looks at the stop flag, and answers something else than a report when asked to, or when it has no time at all. */
export default function work ({ task, parcel }: Message): unknown {
  Atomics.store(parcel.stop, 1, 1)
  if (task.seed === 1 || task.time_ms === 0) return { energy: 'none' }
  for (;;) if (performance.now() < 0) return undefined
}
