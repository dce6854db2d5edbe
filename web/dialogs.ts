import type { ApiError } from './api.js'
import { h } from './node.js'
import { patch } from './patch.js'

export interface Question {
  readonly title: string
  readonly label: string
  readonly kind: 'number' | 'boolean' | 'secret'
  readonly value: string
  /** Does it; what it throws is shown in the dialog, which stays open. */
  readonly answer: (text: string) => Promise<void>
}

/** Asks for one value. The browser's own dialog keeps the focus inside, closes on Escape and gives the focus back. */
export function ask (dialog: HTMLDialogElement, { title, label, kind, value, answer }: Question): void {
  patch(dialog, [])
  patch(dialog, [h('form', { method: 'dialog' },
    h('h2', { id: 'dialog-title' }, title),
    h('label', { for: 'dialog-value' }, label),
    kind === 'boolean'
      ? h('select', { id: 'dialog-value' }, h('option', { value: 'true', selected: value === 'true' }, 'on'), h('option', { value: 'false', selected: value === 'false' }, 'off'))
      : h('input', { id: 'dialog-value', type: kind === 'number' ? 'number' : 'password', step: 'any', value, required: true, autocomplete: 'off' }),
    h('p', { id: 'dialog-error', class: 'bad', role: 'alert' }),
    h('p', { class: 'buttons' }, h('button', { type: 'submit', class: 'primary' }, 'Save'), h('button', { type: 'button', class: 'plain', 'data-dialog': 'close' }, 'Cancel'))
  )])
  const form = dialog.querySelector('form')
  form?.addEventListener('submit', event => {
    event.preventDefault()
    const field = form.querySelector<HTMLInputElement | HTMLSelectElement>('#dialog-value')
    void answer(field?.value ?? '').then(() => { dialog.close() }, (error: ApiError) => {
      const place = form.querySelector('#dialog-error')
      if (place !== null) place.textContent = error.message
    })
  })
  form?.querySelector('[data-dialog]')?.addEventListener('click', () => { dialog.close() })
  if (!dialog.open) dialog.showModal()
}
