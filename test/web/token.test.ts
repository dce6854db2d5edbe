import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import t from 'tap'
import { eventually, freshHome, runCommand, runProgram } from '../process/harness.js'
import { launch, noChromium, violations } from './browser.js'

t.test('with auth set to token the page asks for it, takes it from its address, and keeps it out of the address', { skip: noChromium() }, async t => {
  const home = freshHome(t)
  const env = { PQS_AUTH: 'token', PQS_LISTEN_PORT: '0', PQS_AUTO_FETCH_ON_STARTUP: 'false', PQS_OPTIMIZER_AUTOMATIC: 'false' }
  const [browser, { url }] = await Promise.all([launch(t), runProgram(t, ['run'], { home, env }).event('listening')])
  const token = readFileSync(join(home, '.pqs', 'token'), 'utf8').trim()
  const page = await browser.newPage()
  const live = page.locator('#connection').filter({ hasText: 'Live' })

  await page.goto(String(url))
  await page.locator('#dialog-value').fill('0'.repeat(64))
  t.strictSame(await violations(page), [])
  await page.keyboard.press('Enter')
  await page.locator('#dialog-error').filter({ hasText: 'token' }).waitFor()
  await page.locator('#dialog-value').fill(token)
  await page.keyboard.press('Enter')
  await live.waitFor()
  await page.locator('#saving').filter({ hasText: 'Not measured yet' }).waitFor()
  await page.close()

  const { stdout } = await runCommand(['dashboard', '--print'], { home })
  t.equal(stdout.trim(), `${String(url)}/#token=${token}`)
  const opened = await browser.newPage()
  // As a file of its owner leads there, which is how the command hands the token to the browser.
  const link = join(home, '.pqs', 'open-dashboard.html')
  writeFileSync(link, `<!doctype html><meta http-equiv="refresh" content="0; url=${stdout.trim()}">`)
  await opened.goto(pathToFileURL(link).href)
  await opened.locator('#connection').filter({ hasText: 'Live' }).waitFor()
  t.equal(opened.url(), `${String(url)}/`)
  await eventually(async () => existsSync(link), there => !there, 5000)
})
