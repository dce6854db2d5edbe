/** A process is the same one only while both agree: the system gives a number to somebody else as soon as its owner is gone. */
export interface ProcessIdentity {
  readonly pid: number
  /** Start time in the platform's own unit (Linux: clock ticks since boot; macOS: the text of `lstart`). Compared for equality only. */
  readonly started: string
}

/** One process at one moment. What the platform does not tell is undefined, never a guess. */
export interface ProcessSample extends ProcessIdentity {
  readonly ppid: number
  readonly uid: number
  /** Base name of the executable, or what the kernel calls a thread of its own. */
  readonly name: string
  /** Full path of the executable; undefined for kernel threads and where it may not be read. */
  readonly executable?: string
  /** Seconds of processor time since the start, user and system, all threads. */
  readonly cpuSeconds: number
  /** The same for children that ended and were waited for, and theirs; undefined where the platform does not tell (macOS). */
  readonly endedChildrenSeconds?: number
  readonly residentBytes: number
  readonly nice: number
  readonly threads?: number
  readonly state: 'running' | 'sleeping' | 'stopped' | 'zombie' | 'other'
  /** Seconds since the start, at `at` of the observation. */
  readonly ageSeconds: number
  /** Linux: scheduling policy (0 other, 1 fifo, 2 rr, 3 batch, 5 idle, 6 deadline). */
  readonly policy?: number
  /** Number of the controlling terminal; 0 or absent: none. */
  readonly terminal?: number
  /** Linux: path of the control group (version 2), such as `/user.slice/…/app-gnome-firefox-1234.scope`. */
  readonly cgroup?: string
  /** Arguments, the program's own name first. Only read for interpreters, which are known by what they run. */
  readonly command?: readonly string[]
  readonly kernelThread: boolean
}

/** Every process of the machine at one moment. `at` is monotonic, in seconds; `partial` says that not all could be read. */
export interface ProcessTable {
  readonly at: number
  readonly processes: ReadonlyMap<number, ProcessSample>
  readonly partial?: boolean
}
