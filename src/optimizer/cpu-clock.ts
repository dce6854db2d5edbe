import { readFileSync } from 'node:fs'

export interface CpuReading {
  readonly seconds: number
  /** `wall`: this platform does not say what one thread used; the time that passed is the most it can have been. */
  readonly source: 'thread' | 'wall'
}

/** CPU seconds of the calling thread since its start. Linux says so in schedstat (first field, nanoseconds), newer Node everywhere. */
export function readThreadCpu (): CpuReading {
  const own: unknown = Reflect.get(process, 'threadCpuUsage')
  if (typeof own === 'function') {
    const { user, system } = own.call(process) as { user: number, system: number }
    return { seconds: (user + system) / 1e6, source: 'thread' }
  }
  try {
    const [nanoseconds] = readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')
    return { seconds: Number(nanoseconds) / 1e9, source: 'thread' }
  } catch {
    return { seconds: performance.now() / 1000, source: 'wall' }
  }
}

// A thread serves many tasks; what it used for its start belongs to the first.
let counted = 0

/** What the calling thread used since it was asked last, in a report's words. */
export function cpuOfTask (): { readonly cpu_seconds: number, readonly cpu_source: CpuReading['source'] } {
  const { seconds, source } = readThreadCpu()
  const used = Math.max(0, seconds - counted)
  counted = seconds
  return { cpu_seconds: used, cpu_source: source }
}
