import t from 'tap'
import { actionLine } from '../../src/daemon/action-line.js'

t.test('a release says whose wish it was', async t => {
  const released = (because: 'asked' | 'trial' | 'plan'): string => actionLine({ kind: 'released', app: 'user:Burner', because })
  t.match(released('asked'), /user:Burner runs freely again \(you asked/)
  t.match(released('trial'), /\(the trial/)
  t.match(released('plan'), /\(the plan/)
  t.match(actionLine({ kind: 'released', app: 'user:Burner', because: 'plan', why: 'paused by you' }), 'user:Burner runs freely again (paused by you)')
})

t.test('one process is one', async t => {
  const held = (processes: number): string => actionLine({ kind: 'held', app: 'a', level: 'cap', processes, by: 'profile', reason: 'why' })
  t.match(held(1), 'a (cap, 1 process): why')
  t.match(held(2), 'a (cap, 2 processes): why')
})
