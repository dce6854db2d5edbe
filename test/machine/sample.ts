import type { ProcessSample, ProcessTable } from '../../src/machine/process.js'

/** A process of an ordinary user, but for what is given. */
export function sampleOf (part: Partial<ProcessSample> & { pid: number }): ProcessSample {
  const plain = { started: '1', ppid: 1, uid: 1000, name: 'app', cpuSeconds: 0, residentBytes: 0, nice: 0, state: 'sleeping', ageSeconds: 1000, kernelThread: false } as const
  return { ...plain, ...part }
}

export function tableOf (at: number, ...samples: ProcessSample[]): ProcessTable {
  return { at, processes: new Map(samples.map(sample => [sample.pid, sample])) }
}
