import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { freshHome, runCommand } from './harness.js'

t.test('reverting without a daemon leaves the mode at observe, so that the next start holds nothing', async t => {
  const home = freshHome(t)
  const control = join(home, '.pqs', 'control.json')
  mkdirSync(join(home, '.pqs'), { mode: 0o700 })
  writeFileSync(control, JSON.stringify({ mode: 'apply', never_touch: ['Slack'] }))
  const { code, stdout } = await runCommand(['revert', '--json'], { home })
  t.equal(code, 0, stdout)
  t.match(JSON.parse(stdout), { mode_was: 'apply' })
  t.strictSame(JSON.parse(readFileSync(control, 'utf8')), { mode: 'observe', never_touch: ['Slack'] })
})
