import type {
  ControlResponse, EffectiveSettings, HealthResponse, HistoryResponse, LearnedResponse, MachineResponse, PreviewResponse, RunsResponse,
  SharedOptimizationsResponse, StatusResponse
} from '../src/contract-types.js'

/** Everything the page reads, by the name under which its views know it. */
export interface Resources {
  health: HealthResponse
  control: ControlResponse
  machine: MachineResponse
  history: HistoryResponse
  shared: SharedOptimizationsResponse
  status: StatusResponse
  settings: EffectiveSettings
  preview: PreviewResponse
  runs: RunsResponse
  learned: LearnedResponse
}

export type ResourceName = keyof Resources

export const PATHS: Readonly<Record<ResourceName, string>> = {
  health: '/health',
  control: '/api/control',
  machine: '/api/machine',
  history: '/api/machine/history',
  shared: '/api/shared-optimizations',
  status: '/api/network/status',
  settings: '/api/settings',
  preview: '/api/network/contribute/preview',
  runs: '/api/optimize/runs',
  learned: '/api/learned'
}

export const RESOURCE_NAMES = Object.keys(PATHS) as ResourceName[]

const AFTER: Readonly<Record<string, readonly ResourceName[]>> = {
  sync: ['status', 'shared', 'settings'],
  settings: ['settings', 'status'],
  contribution: ['status', 'preview', 'runs'],
  action: ['machine', 'control'],
  control: ['control', 'machine'],
  run: ['runs', 'control', 'history', 'learned', 'preview']
}

/** What may have changed when the daemon tells of an event of this kind. */
export function staleAfter (kind: string): readonly ResourceName[] {
  return AFTER[kind] ?? []
}
