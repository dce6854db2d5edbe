import { act } from './actions.js'
import { ApiError, createApi } from './api.js'
import { ask } from './dialogs.js'
import { createMessages } from './messages.js'
import { createPage } from './page.js'
import { createRefresher } from './refresh.js'
import { RESOURCE_NAMES, staleAfter } from './resources.js'
import { createStore } from './store.js'
import { createStream } from './stream.js'
import { keepToken, readToken, takeToken } from './token.js'

/** What changes without an event: power and apps. */
const LOOK_MS = 15_000

function place (id: string): HTMLElement {
  const element = document.getElementById(id)
  if (element === null) throw new Error(`the page has no place called ${id}`)
  return element
}

const page = createPage(place)
let frame = 0
const store = createStore(() => {
  frame ||= requestAnimationFrame(() => {
    frame = 0
    page.draw(store.state())
  })
})
const api = createApi(readToken)
const refresher = createRefresher(api, store)
const messages = createMessages(place('message'))
const dialog = place('dialog') as HTMLDialogElement

const stream = createStream({
  api,
  onOpen: () => {
    store.change({ connection: { kind: 'live' }, now: Date.now() })
    refresher.want(RESOURCE_NAMES)
  },
  onEvent: event => { refresher.want(staleAfter((event as { kind: string }).kind)) },
  onLost: error => {
    if (error instanceof ApiError && error.code === 'UNAUTHORIZED') askForToken()
    else lost(error)
  }
})

function lost (error: unknown): void {
  const { connection } = store.state()
  const sinceMs = connection.kind === 'away' ? connection.sinceMs : Date.now()
  store.change({ connection: { kind: 'away', sinceMs, reason: error instanceof ApiError ? error.message : 'the connection broke off' } })
}

function askForToken (): void {
  store.change({ connection: { kind: 'locked' } })
  if (dialog.open) return
  ask(dialog, {
    title: 'This daemon asks for a token',
    label: 'The content of ~/.pqs/token; `pqsd dashboard` opens the page with it',
    kind: 'secret',
    value: '',
    answer: async text => {
      keepToken(text.trim())
      await api.get('/health')
      stream.open()
    }
  })
}

function look (): void {
  if (document.hidden || store.state().connection.kind !== 'live') return
  refresher.want(['machine'])
}

function onClick ({ target }: Event): void {
  const pressed = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null
  if (pressed === null) return
  if (pressed.getAttribute('aria-disabled') !== 'true') void act({ api, store, refresher, messages, dialog }, pressed.dataset['action'] ?? '', { ...pressed.dataset })
  else if (store.state().connection.kind !== 'live') messages.fail('Nothing can be changed while the daemon does not answer')
}

takeToken()
addEventListener('hashchange', () => { if (takeToken()) stream.open() })
document.addEventListener('click', onClick)
// Nobody looks at a hidden page: it asks for nothing and holds no connection.
document.addEventListener('visibilitychange', () => {
  if (document.hidden) stream.close()
  else stream.open()
})
setInterval(look, LOOK_MS)
stream.open()
