export interface Queue<T> {
  readonly size: () => number
  push: (item: T) => void
  pop: () => T | undefined
  /** In no order but that the first is the least. */
  all: () => readonly T[]
}

/** A binary heap: `pop` gives the least. */
export function createQueue<T> (compare: (a: T, b: T) => number): Queue<T> {
  const heap: T[] = []
  const less = (a: number, b: number): boolean => compare(heap[a] as T, heap[b] as T) < 0
  const swap = (a: number, b: number): void => { [heap[a], heap[b]] = [heap[b] as T, heap[a] as T] }
  const sink = (): void => {
    for (let at = 0; ;) {
      let least = at
      for (const child of [2 * at + 1, 2 * at + 2]) if (child < heap.length && less(child, least)) least = child
      if (least === at) return
      swap(at, least)
      at = least
    }
  }
  return {
    size: () => heap.length,
    push: item => {
      heap.push(item)
      for (let at = heap.length - 1; at > 0 && less(at, (at - 1) >> 1); at = (at - 1) >> 1) swap(at, (at - 1) >> 1)
    },
    pop: () => {
      if (heap.length > 1) swap(0, heap.length - 1)
      const item = heap.pop()
      sink()
      return item
    },
    all: () => heap
  }
}
