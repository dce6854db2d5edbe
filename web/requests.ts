import type { ContributeResponse, OptimizeResponse, ReleaseResponse, RevertResponse, SyncResponse } from '../src/contract-types.js'
import { ApiError } from './api.js'
import type { Api } from './api.js'
import type { ResourceName } from './resources.js'
import { settingName } from './views/settings.js'

/** What a button carries with it. */
export type Data = Readonly<Record<string, string | undefined>>

export interface Request {
  /** Sends it, and says in a sentence what came of it. */
  readonly send: (api: Api, data: Data) => Promise<string>
  readonly changes: readonly ResourceName[]
}

const HELD: readonly ResourceName[] = ['machine', 'control']
const RUNS: readonly ResourceName[] = ['runs', 'control']
const patchControl = async (api: Api, body: object): Promise<void> => { await api.send('PUT', '/api/control', body) }

/** By action: what a button sends, what it says afterwards, and what is to be read again. */
export const REQUESTS: Readonly<Record<string, Request>> = {
  mode: {
    send: async (api, { name }) => {
      await patchControl(api, { mode: name })
      return name === 'apply' ? 'Apply: apps in the background may be held down now' : 'Observe: nothing is touched by itself'
    },
    changes: HELD
  },
  pause: {
    send: async (api, { name }) => {
      await patchControl(api, { pause_s: Number(name) })
      return 'Paused: nothing is held down by itself until then'
    },
    changes: HELD
  },
  resume: {
    send: async api => {
      await patchControl(api, { pause_s: 0 })
      return 'The pause is over'
    },
    changes: HELD
  },
  revert: {
    send: async api => {
      const { success, undone, failed } = await api.send('POST', '/api/revert') as RevertResponse
      if (!success) throw new ApiError('ACTION_FAILED', `${failed.length} changes could not be undone`, failed.map(({ pid, actuator }) => `process ${pid}: ${actuator}`))
      return `Everything runs freely: ${undone.length} changes were undone`
    },
    changes: [...HELD, 'runs']
  },
  release: {
    send: async (api, { app = '' }) => `${(await api.send('DELETE', `/api/holds/${encodeURIComponent(app)}`) as ReleaseResponse).released} runs freely again`,
    changes: [...HELD, 'learned']
  },
  never: {
    send: async (api, { app = '', on }) => {
      await patchControl(api, { never_touch: { [app]: on === 'true' } })
      return on === 'true' ? `${app} is never touched from now on` : `${app} may be held down again`
    },
    changes: HELD
  },
  always: {
    send: async (api, { app = '', on }) => {
      await patchControl(api, { always_allow: { [app]: on === 'true' } })
      return on === 'true' ? `${app} stays a candidate` : `${app} is treated like any other`
    },
    changes: HELD
  },
  sync: {
    send: async api => (await api.send('POST', '/api/network/sync') as SyncResponse).message,
    changes: ['status', 'shared', 'settings']
  },
  contribute: {
    send: async api => (await api.send('POST', '/api/network/contribute').catch(nothingNew) as Pick<ContributeResponse, 'message'>).message,
    changes: ['status', 'preview', 'runs']
  },
  'start-run': {
    send: async api => (await api.send('POST', '/api/optimize', {}) as OptimizeResponse).message,
    changes: RUNS
  },
  'self-test': {
    send: async api => (await api.send('POST', '/api/optimize', { self_test: true }) as OptimizeResponse).message,
    changes: RUNS
  },
  'cancel-run': {
    send: async api => {
      await api.send('POST', '/api/optimize/cancel')
      return 'The run is cancelled'
    },
    changes: RUNS
  },
  'give-back': {
    send: async (api, data) => {
      await api.send('PUT', '/api/settings', settingPatch(data, null))
      return `${settingName(data['name'] ?? '')} comes from the next source again`
    },
    changes: ['settings']
  }
}

// That nothing is new, or that all of it waits already, is an answer and no fault.
function nothingNew (error: unknown): Pick<ContributeResponse, 'message'> {
  if (error instanceof ApiError && error.code === 'NOTHING_TO_SHARE') return { message: `Nothing was sent: ${error.message}` }
  throw error
}

/** The body that sets one value, of all apps or of one. */
export function settingPatch ({ app, name = '' }: Data, value: boolean | number | null): object {
  return app === undefined ? { settings: { [name]: value } } : { process_optimizations: { [app]: { [name]: value } } }
}
