import type { Trial, TrialResult } from '../src/contract-types.js'
import type { analyseTrial } from '../src/trial/analyse.js'
import type { untouchedFor } from '../src/trial/order.js'
import type { newTrial, nextPair } from '../src/trial/sequence.js'

export interface Workload { readonly white: number, readonly drift: number, readonly tau: number }
export declare const WORKLOADS: { readonly quiet: Workload, readonly office: Workload, readonly bursty: Workload }
export declare function createNormal (seed: number): () => number

export interface Method {
  readonly newTrial: typeof newTrial
  readonly nextPair: typeof nextPair
  readonly analyseTrial: typeof analyseTrial
  readonly untouchedFor: typeof untouchedFor
}

export interface Many {
  readonly count: number
  readonly seed: number
  readonly pairs: number
  readonly workload: Workload
  readonly kind?: 'plan' | 'self_test'
  readonly owed?: boolean
  readonly prior?: Trial['prior']
  readonly suppressed?: number
  readonly returns?: number
  readonly drain?: number
  readonly harm?: number
  readonly own?: number
  readonly idle?: number
  readonly backlog?: number
  readonly rest?: number
  readonly voided?: number
  readonly lead?: number
  readonly smear?: number
}

type Figure = 'trueSaving' | 'found' | 'lost' | 'claimedAlarms' | 'claimCoverage' | 'claimTooHigh' | 'foundPerSecond' | 'falseAlarms' | 'coverage' |
  'perSecond' | 'perWork' | 'claim' | 'ownShare' | 'shareCoverage' | 'harmSeen' | 'returned'
export declare function simulateMany (method: Method, many: Many): Readonly<Record<Figure, number>> & { readonly results: readonly TrialResult[] }
