export interface Check {
  readonly name: string
  readonly state: 'ok' | 'warning' | 'fault'
  readonly found: string
  /** How to mend it, where something is to be mended. */
  readonly mend?: string
}
