import type { HoldRequestBody, MachineApp } from '../src/contract-types.js'
import { openForm } from './dialogs.js'
import { h } from './node.js'
import type { Element as Wanted } from './node.js'

type Level = HoldRequestBody['level']

export interface HoldQuestion {
  readonly app: Pick<MachineApp, 'id' | 'name' | 'levels'>
  readonly answer: (body: HoldRequestBody) => Promise<void>
}

const LEVELS: Readonly<Record<Level, readonly [string, string]>> = {
  deprioritise: ['Lower its priority', 'It runs when nothing else wants the processor.'],
  cap: ['Limit its processor use', 'It gets a share of one core and no more.'],
  suspend: ['Suspend it', 'It stands still; after an hour at the latest it runs again.']
}

const TIMES = [['', 'Until I undo it'], ['900', '15 minutes'], ['3600', '1 hour'], ['28800', '8 hours']] as const

/** Asks how far one app is to be held down by hand, and for how long; only levels that it can have now are offered. */
export function askHold (dialog: HTMLDialogElement, { app, answer }: HoldQuestion): void {
  const offered = (Object.keys(LEVELS) as Level[]).filter(level => app.levels.includes(level))
  const form = openForm(dialog, {
    title: `Hold down ${app.name}`,
    fields: fieldsOf(offered),
    submit: 'Hold down',
    answer: async form => { await answer(bodyOf(app.id, new FormData(form))) }
  })
  const show = (): void => { explain(form) }
  form.addEventListener('change', show)
  show()
}

function fieldsOf (levels: readonly Level[]): Wanted[] {
  return [
    h('label', { for: 'hold-level' }, 'How'),
    h('select', { id: 'hold-level', name: 'level' }, levels.map(level => h('option', { value: level }, LEVELS[level][0]))),
    h('p', { id: 'hold-meaning', class: 'quiet', role: 'status' }),
    h('div', { id: 'hold-limit' },
      h('label', { for: 'hold-percent' }, 'At most, in percent of one core'),
      h('input', { id: 'hold-percent', name: 'percent', type: 'number', min: 5, max: 100, step: 'any', value: 20, required: true })),
    h('label', { for: 'hold-time' }, 'How long'),
    h('select', { id: 'hold-time', name: 'time' }, TIMES.map(([seconds, label]) => h('option', { value: seconds }, label)))
  ]
}

/** What the chosen level means; the limit is asked for only where it counts. */
function explain (form: HTMLFormElement): void {
  const level = String(new FormData(form).get('level')) as Level
  const meaning = form.querySelector('#hold-meaning')
  if (meaning !== null) meaning.textContent = LEVELS[level][1]
  const limit = form.querySelector<HTMLElement>('#hold-limit')
  const percent = form.querySelector<HTMLInputElement>('#hold-percent')
  if (limit !== null) limit.hidden = level !== 'cap'
  if (percent !== null) percent.disabled = level !== 'cap'
}

function bodyOf (app: string, data: FormData): HoldRequestBody {
  const seconds = Number(data.get('time'))
  const level = String(data.get('level')) as Level
  return {
    app,
    level,
    ...level === 'cap' ? { cpu_limit: Number(data.get('percent')) } : {},
    ...seconds > 0 ? { for_s: seconds } : {}
  }
}
