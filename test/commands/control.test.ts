import t from 'tap'
import type { ControlResponse } from '../../src/contract-types.js'
import { controlLines } from '../../src/commands/control.js'

const NOW = 1_764_000_000
const OUTPUT = { terminal: false, colours: false, json: false, line: () => undefined, note: () => undefined }
const REASON = 'a reason'

function linesOf (changes: Partial<ControlResponse>): string[] {
  const control: ControlResponse = {
    success: true,
    mode: { value: 'apply', source: 'yours' },
    paused_until: null,
    never_touch: [],
    always_allow: [],
    state: 'waiting',
    reason: REASON,
    plan: null,
    ...changes
  }
  return controlLines(control, OUTPUT, new Date(NOW * 1000))
}

t.test('a pause is said to go on only where something would', async t => {
  t.strictSame(linesOf({}), ['Mode       apply (you said so): a reason'])
  t.strictSame(linesOf({ paused_until: NOW + 3600 }), ['Mode       apply (you said so), paused, goes on in 60 min: a reason'])
  t.strictSame(linesOf({ paused_until: NOW + 3600, mode: { value: 'observe', source: 'default' } }), [
    'Mode       observe (by default): a reason',
    'Pause      ends in 60 min; until then nothing would be held in apply mode either'
  ])
})
