import type { Run } from '../command.js'

export type Manager = 'launchd' | 'systemd'

/** What a service runs. Absolute paths: a service manager has hardly a PATH and expands nothing. */
export interface ServiceProgram {
  readonly node: string
  readonly main: string
  readonly environment: Readonly<Record<string, string>>
}

export type ServiceRun = 'running' | 'starting' | 'stopped' | 'failed' | 'not_loaded' | 'unknown'

/** What the service manager and its file say. */
export type ServiceState =
  | { readonly kind: 'absent' }
  /** Started by `brew services`, whose files are not ours to change. */
  | { readonly kind: 'homebrew', readonly file: string }
  | InstalledState

export interface InstalledState {
  readonly kind: 'installed'
  readonly manager: Manager
  readonly file: string
  readonly run: ServiceRun
  readonly pid?: number
  /** Why it does not run, in the service manager's words. */
  readonly reason?: string
  /** false: it will not start at the next login. */
  readonly enabled?: boolean
  /** systemd: whether it goes on without anybody logged in. */
  readonly lingers?: boolean
  /** What its file starts, where that can be read. */
  readonly program?: Pick<ServiceProgram, 'node' | 'main'>
}

export interface Service {
  readonly manager: Manager
  readonly file: string
  /** Writes the file and has the manager take it in; an earlier one is replaced. @throws AppError SERVICE_FAILED, STORAGE_FAILED */
  install (program: ServiceProgram, options: { readonly start: boolean }): Promise<void>
  /** Ends the daemon in order and starts it anew from the file as it is. @throws AppError SERVICE_FAILED */
  restart (): Promise<void>
  /** Ends the daemon in order and takes the service away. false: there was none. @throws AppError SERVICE_FAILED, STORAGE_FAILED */
  uninstall (): Promise<boolean>
  /** Never throws. */
  state (): Promise<ServiceState>
}

export interface ServiceParts {
  readonly uid: number
  /** The user's own home, whatever PQS_HOME says: the service managers know no other. */
  readonly home: string
  /** Where systemd looks for the user's units, when it is not ~/.config. */
  readonly configHome?: string | undefined
  readonly run: Run
  readonly wait: (ms: number) => Promise<void>
}
