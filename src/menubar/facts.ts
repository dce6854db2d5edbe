import type { ControlResponse, HoldState, MachineResponse, RunsResponse, StatusResponse } from '../contract-types.js'

/** What the menu tells. */
export interface MenubarFacts {
  readonly version: string
  /** Address of the dashboard. */
  readonly dashboard: string
  readonly now: Date
  /** undefined: this computer could not be looked at. */
  readonly power: MachineResponse['power'] | undefined
  readonly holds: readonly HoldState[]
  readonly status: StatusResponse
  readonly control: ControlResponse
  readonly runs: RunsResponse
}
