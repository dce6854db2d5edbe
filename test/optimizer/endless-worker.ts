interface Message {
  readonly task: { readonly seed: number }
  readonly parcel: { readonly stop: Int32Array }
}

/** A worker that never looks at the stop flag, and answers something else than a report when asked to. */
export default function work ({ task, parcel }: Message): unknown {
  Atomics.store(parcel.stop, 1, 1)
  if (task.seed === 1) return { energy: 'none' }
  for (;;) if (performance.now() < 0) return undefined
}
