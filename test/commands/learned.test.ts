import t from 'tap'
import type { LearnedApp } from '../../src/contract-types.js'
import { lineOf } from '../../src/commands/learned.js'
import type { Output } from '../../src/commands/output.js'

const OUTPUT: Output = { terminal: false, colours: false, json: false, line: () => undefined, note: () => undefined }
const APP: LearnedApp = {
  app: 'user:Burner', name: 'My burner', level: 'suspend', saving: 0.9, ci95: [0.85, 0.95], trials: 1, pairs: 4, undone: 1, dropped: false, reason: ''
}

t.test('an app is told by its name, and its trials once', async t => {
  t.equal(lineOf(APP, OUTPUT), 'My burner                 suspend       90 % of its power (95 % interval 85 to 95 %); 1 trial, 4 pairs; let go by you once')
})

t.test('whether it is still planned, and why', async t => {
  t.match(lineOf({ ...APP, undone: 2, dropped: true, reason: 'you let it go 2 times' }, OUTPUT), /4 pairs; no longer planned: you let it go 2 times$/)
  t.match(lineOf({ ...APP, undone: 2, reason: 'because you always allow it' }, OUTPUT), /; planned because you always allow it$/)
})
