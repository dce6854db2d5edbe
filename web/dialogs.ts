import { ApiError } from './api.js'
import { h } from './node.js'
import type { Element as Wanted } from './node.js'
import { patch } from './patch.js'

export interface Form {
  readonly title: string
  readonly fields: readonly Wanted[]
  readonly submit: string
  /** Does it; what it throws is shown in the dialog, which stays open. */
  readonly answer: (form: HTMLFormElement) => Promise<void>
}

const MAX_DETAILS = 4

/** Opens a form. The browser's own dialog keeps the focus inside, closes on Escape and gives the focus back. */
export function openForm (dialog: HTMLDialogElement, { title, fields, submit, answer }: Form): HTMLFormElement {
  patch(dialog, [])
  patch(dialog, [h('form', { method: 'dialog' },
    h('h2', { id: 'dialog-title' }, title),
    fields,
    h('p', { id: 'dialog-error', class: 'bad', role: 'alert' }),
    h('p', { class: 'buttons' }, h('button', { type: 'submit', class: 'primary' }, submit), h('button', { type: 'button', class: 'plain', 'data-dialog': 'close' }, 'Cancel'))
  )])
  const form = dialog.querySelector('form')
  if (form === null) throw new Error('the dialog has no form')
  form.addEventListener('submit', event => {
    event.preventDefault()
    void answer(form).then(() => { dialog.close() }, (error: unknown) => {
      const place = form.querySelector('#dialog-error')
      if (place !== null) place.textContent = faultText(error)
    })
  })
  form.querySelector('[data-dialog]')?.addEventListener('click', () => { dialog.close() })
  if (!dialog.open) dialog.showModal()
  return form
}

function faultText (error: unknown): string {
  if (!(error instanceof ApiError)) return String(error)
  return [error.message, ...error.details.slice(0, MAX_DETAILS)].join('\n')
}

export interface Question {
  readonly title: string
  readonly label: string
  readonly kind: 'number' | 'boolean' | 'secret'
  readonly value: string
  readonly answer: (text: string) => Promise<void>
}

/** Asks for one value. */
export function ask (dialog: HTMLDialogElement, { title, label, kind, value, answer }: Question): void {
  const field = kind === 'boolean'
    ? h('select', { id: 'dialog-value' }, h('option', { value: 'true', selected: value === 'true' }, 'on'), h('option', { value: 'false', selected: value === 'false' }, 'off'))
    : h('input', { id: 'dialog-value', type: kind === 'number' ? 'number' : 'password', step: 'any', value, required: true, autocomplete: 'off' })
  openForm(dialog, {
    title,
    fields: [h('label', { for: 'dialog-value' }, label), field],
    submit: 'Save',
    answer: async form => { await answer(form.querySelector<HTMLInputElement | HTMLSelectElement>('#dialog-value')?.value ?? '') }
  })
}
