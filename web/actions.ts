import type { HoldResponse } from '../src/contract-types.js'
import { ApiError } from './api.js'
import type { Api } from './api.js'
import { ask } from './dialogs.js'
import { levelText, relative } from './format.js'
import { askHold } from './hold-dialog.js'
import type { Messages } from './messages.js'
import type { Refresher } from './refresh.js'
import { REQUESTS, settingPatch } from './requests.js'
import type { Data, Request } from './requests.js'
import { valueOf } from './state.js'
import type { Store } from './store.js'
import { actionKey } from './views/parts.js'
import { settingName } from './views/settings.js'

export interface Tools {
  readonly api: Api
  readonly store: Store
  readonly refresher: Refresher
  readonly messages: Messages
  readonly dialog: HTMLDialogElement
}

/** Does what a button says. */
export async function act (tools: Tools, action: string, data: Data): Promise<void> {
  const request = REQUESTS[action]
  if (request !== undefined) await perform(tools, request, data)
  else if (action === 'override') override(tools, data)
  else if (action === 'hold') hold(tools, data['app'] ?? '')
  else if (action === 'open-run') await toggleRun(tools, data['run'] ?? '')
  else if (action === 'all-apps') tools.store.change({ allApps: !tools.store.state().allApps })
}

async function perform ({ api, store, refresher, messages }: Tools, { send, changes }: Request, data: Data): Promise<void> {
  const key = actionKey(data)
  const { busy } = store.state()
  if (busy.has(key)) return
  store.change({ busy: new Set([...busy, key]) })
  try {
    messages.say(await send(api, data))
  } catch (error) {
    messages.fail(error instanceof Error ? error.message : String(error), error instanceof ApiError ? error.details : [])
  } finally {
    store.change({ busy: new Set([...store.state().busy].filter(each => each !== key)) })
    refresher.want(changes)
  }
}

function override ({ api, store, refresher, messages, dialog }: Tools, data: Data): void {
  const { name = '', app } = data
  const settings = valueOf(store.state(), 'settings')
  const current = app === undefined ? settings?.settings[name] : settings?.process_optimizations[app]?.[name]
  const isSwitch = typeof current?.value === 'boolean'
  ask(dialog, {
    title: `${settingName(name)}${app === undefined ? '' : ` of ${app}`}`,
    label: 'Your value',
    kind: isSwitch ? 'boolean' : 'number',
    value: String(current?.value ?? ''),
    answer: async text => {
      await api.send('PUT', '/api/settings', settingPatch(data, isSwitch ? text === 'true' : Number(text)))
      messages.say(`${settingName(name)} is ${isSwitch ? text === 'true' ? 'on' : 'off' : text} now, by your word`)
      refresher.want(['settings'])
    }
  })
}

function hold ({ api, store, refresher, messages, dialog }: Tools, id: string): void {
  const app = valueOf(store.state(), 'machine')?.apps.find(each => each.id === id)
  if (app === undefined) {
    messages.fail('This app does not run any more')
    return
  }
  askHold(dialog, {
    app,
    answer: async body => {
      const { hold: { name, level, cpu_limit: limit, until } } = await api.send('POST', '/api/holds', body) as HoldResponse
      const end = until === undefined ? 'until you undo it' : `ends ${relative(Date.parse(until) / 1000, Date.now())}`
      messages.say(`${name}: ${levelText(level, limit)} by hand, ${end}`)
      refresher.want(['machine', 'control'])
    }
  })
}

async function toggleRun ({ store, refresher }: Tools, id: string): Promise<void> {
  const { opened } = store.state()
  if (id in opened) {
    store.change({ opened: Object.fromEntries(Object.entries(opened).filter(([each]) => each !== id)) })
    return
  }
  store.change({ opened: { ...opened, [id]: { kind: 'loading' } } })
  await refresher.readRun(id)
}
