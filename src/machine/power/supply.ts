/** Where the machine's power comes from and how full its battery is. What the system does not tell is undefined. */
export interface PowerSupply {
  readonly source: 'mains' | 'battery' | 'ups' | 'unknown'
  readonly battery?: Battery
}

export interface Battery {
  readonly state: 'charging' | 'discharging' | 'full' | 'idle' | 'unknown'
  /** 0 to 100. */
  readonly percent?: number
  /** Minutes until empty or full, as the system estimates. */
  readonly minutesLeft?: number
}

export const UNKNOWN_SUPPLY: PowerSupply = { source: 'unknown' }
