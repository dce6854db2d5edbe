import type { RunResponse } from '../src/contract-types.js'
import type { ResourceName, Resources } from './resources.js'

export type Read<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ok', readonly value: T }
  | { readonly kind: 'failed', readonly code: string, readonly message: string }

export type Connection =
  | { readonly kind: 'connecting' | 'live' | 'locked' }
  | { readonly kind: 'away', readonly sinceMs: number, readonly reason: string }

/** All that the views are drawn from. */
export interface State {
  readonly now: number
  readonly connection: Connection
  readonly reads: { readonly [Name in ResourceName]?: Read<Resources[Name]> }
  /** Runs that were opened, with their trial. */
  readonly opened: Readonly<Record<string, Read<RunResponse>>>
  readonly allApps: boolean
  /** Actions that were sent and not answered yet, by their key. */
  readonly busy: ReadonlySet<string>
}

export const INITIAL: State = { now: 0, connection: { kind: 'connecting' }, reads: {}, opened: {}, allApps: false, busy: new Set() }

/** The value of a resource once it was read; the last one while the daemon is away. */
export function valueOf<Name extends ResourceName> (state: State, name: Name): Resources[Name] | undefined {
  const read: Read<Resources[Name]> | undefined = state.reads[name]
  return read?.kind === 'ok' ? read.value : undefined
}
