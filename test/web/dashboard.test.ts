import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import type { Page } from 'playwright-core'
import { call, eventually } from '../process/harness.js'
import { kernelState } from '../process/burning.js'
import { launch, noChromium, record, violations } from './browser.js'
import { HOSTILE } from './planted-runs.js'
import { SAVINGS, runningPage } from './running-page.js'
import { takeScreenshots } from './screenshots.js'

const OLD_ENOUGH_MS = 15_000
/** One is shared by itself at the start, one by the button. */
const OWN_RESULTS = 2

t.test('the dashboard in a browser, against a daemon, a hub and an app to hold down', { skip: noChromium() }, async t => {
  const [running, browser] = await Promise.all([runningPage(t), launch(t)])
  const { url, planted, waiting, machine, burner, hub } = running
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  page.setDefaultTimeout(20_000)
  const { complaints, origins } = record(page)
  const panel = (id: string): ReturnType<Page['locator']> => page.locator(`#${id}`)
  const says = async (id: string, text: string | RegExp): Promise<void> => { await panel(id).filter({ hasText: text }).waitFor() }
  const press = async (name: string | RegExp, id = 'main'): Promise<void> => { await page.locator(`#${id}`).getByRole('button', { name }).first().click() }

  await t.test('every panel says something, and the daemon is live', async t => {
    const answer = await page.goto(url)
    t.equal(answer?.status(), 200)
    t.match(answer?.headers()['content-security-policy'], /default-src 'none'.*require-trusted-types-for 'script'/)
    await says('connection', 'Live')
    for (const id of ['saving', 'control', 'holds', 'power', 'apps', 'compare', 'network', 'settings', 'sharing', 'runs', 'learned', 'lists']) {
      await eventually(async () => await panel(id).textContent(), text => text !== null && text !== '' && !text.includes('Reading…'), 10_000)
      t.notMatch(await panel(id).textContent(), /Could not be read/, id)
    }
  })

  await takeScreenshots(page, { url })

  await t.test('the estimate, its interval in words and drawn, its sensor, and that it is modelled', async t => {
    const { claim } = planted.modelled
    const text = await panel('saving').textContent() ?? ''
    for (const value of [claim.saving, ...claim.ci95]) t.ok(text.includes(value.toLocaleString('en', { maximumFractionDigits: 1 }).replace('-', '−')), String(value))
    t.match(text, /Saved by the plan.*Not now: in mode observe nothing is held/)
    t.match(text, /modelled from CPU time/)
    const drawing = panel('saving').getByRole('img')
    t.match(await drawing.getAttribute('aria-label'), /95 % interval/)
    t.equal(await drawing.locator('.estimate').count(), 2)
  })

  await t.test('what is learned is told by name and in whole words', async t => {
    const row = panel('learned').locator('tbody tr').first()
    t.match(await row.textContent(), /^My burner.*suspended.*1 trial, 12 pairs, undone once/)
    for (const column of ['Level', 'From']) t.strictSame(await brokenWords(row.locator(`td[data-name="${column}"]`)), [], column)
  })

  await t.test('names that are markup stay text, wherever they come from', async t => {
    await page.locator('.disclose').first().click()
    await says('runs', HOSTILE)
    await press(/Show all/)
    await says('apps', HOSTILE.slice(0, 64))
    t.equal(await page.title(), 'PQS Network')
    t.equal(await page.locator('main img[src], main script').count(), 0)
    await page.locator('.disclose').first().click()
  })

  await t.test('sync fetches what other machines have measured, and this machine is marked among them', async t => {
    await press('Sync now')
    await says('message', 'Successfully synced')
    await says('compare', /From.*1[67] machines/)
    t.equal(await panel('compare').locator('.mine').count(), 1)
    await says('compare', /This machine.*saved less/)
    await says('network', hub)
    await says('network', 'signatures checked')
    await says('settings', /shared/)
  })

  await t.test('a setting is overridden with the keyboard alone, refused out of bounds, and given back', async t => {
    await panel('settings').getByRole('button', { name: /Change Thermal/ }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type('300')
    await page.keyboard.press('Enter')
    await eventually(async () => await page.locator('#dialog-error').textContent(), text => /thermal_threshold/.test(text ?? ''), 5000)
    await page.locator('#dialog-value').fill('82')
    await page.keyboard.press('Enter')
    await says('settings', /82\s*yours/)
    t.match((await call(`${url}/api/settings`)).json, { settings: { thermal_threshold: { value: 82, source: 'yours' } } })
    t.equal(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')), 'Change Thermal threshold, °C', 'the focus is where it was')
    await press(/Give back Thermal/)
    await eventually(async () => (await call(`${url}/api/settings`)).json, json => JSON.stringify(json).includes('"thermal_threshold":{"value":75,"source":"shared"'), 5000)
  })

  await t.test('what is held down is shown with its reason the moment it is, and undone beside it, by keyboard', async t => {
    const hold = async (): Promise<unknown> => (await call(`${url}/api/holds`, { method: 'POST', body: { app: 'user:Burner', level: 'suspend' } })).json
    await eventually(hold, answer => (answer as { success: boolean }).success, OLD_ENOUGH_MS)
    await says('holds', /My burner.*suspended.*by hand/)
    t.equal(kernelState(burner).state, 'T')
    await panel('holds').getByRole('button', { name: /Undo/ }).focus()
    await page.keyboard.press('Space')
    await says('holds', 'Nothing is held down')
    await says('message', 'runs freely')
    t.not(kernelState(burner).state, 'T')
  })

  await t.test('an app is held by hand from its row in the list, as far and as long as chosen, and undone there', async t => {
    await panel('apps').getByRole('button', { name: 'Hold down My burner by hand' }).click()
    await page.getByLabel('How', { exact: true }).selectOption('suspend')
    t.notOk(await page.getByLabel('At most').isVisible(), 'a limit is asked for only where it counts')
    await page.getByLabel('How', { exact: true }).selectOption('cap')
    await page.getByLabel('At most').fill('30')
    await page.getByLabel('How long').selectOption('900')
    t.strictSame(await violations(page), [])
    await page.getByRole('button', { name: 'Hold down', exact: true }).click()
    await says('holds', /My burner.*limited to 30 % of a core.*by hand.*ends in 15 min/)
    await panel('apps').getByRole('button', { name: 'Undo: let My burner run freely' }).click()
    await says('holds', 'Nothing is held down')
  })

  await t.test('power by app has a legend with watts, and the arrow keys tell of single moments', async t => {
    const chart = panel('chart')
    await chart.locator('canvas').waitFor()
    await says('power', /W now, modelled from CPU time/)
    await says('legend', /Mean power by app.*My burner [\d.]+ W/)
    await chart.focus()
    await page.keyboard.press('Home')
    await says('legend', /^At \d\d:\d\d:\d\d/)
    t.equal(await chart.getAttribute('aria-valuenow'), '0')
    await page.keyboard.press('ArrowRight')
    t.equal(await chart.getAttribute('aria-valuenow'), '1')
    t.match(await chart.getAttribute('aria-valuetext'), /^\d\d:\d\d:\d\d: .* W$/)
    t.strictSame(await violations(page), [])
    await chart.blur()
    await says('legend', 'Mean power by app')
  })

  await t.test('mode, pause, restore everything, never touch', async t => {
    const control = async (): Promise<Record<string, unknown>> => (await call(`${url}/api/control`)).json
    await press('Apply', 'control')
    await eventually(control, ({ mode }) => (mode as { value: string }).value === 'apply', 5000)
    await press('Pause 1 h')
    await says('control', /Paused.*until/)
    t.ok(Number((await control())['paused_until']) > Date.now() / 1000 + 3000)
    await press('Resume')
    await press('Never touch My burner')
    await says('lists', 'user:Burner')
    t.strictSame((await control())['never_touch'], ['user:Burner'])
    await press(/take back user:Burner/)
    await says('lists', /Never touched\s*None/)
    await press('Restore everything')
    await says('message', 'Everything runs freely')
    t.match(await control(), { mode: { value: 'observe', source: 'yours' } })
    await says('control', 'Nothing is touched by itself')
  })

  await t.test('a run opens to its plan, the energy of every solver, and its trial', async t => {
    await page.locator('.disclose').nth(0).click()
    const detail = page.locator('.run-detail').first()
    await detail.getByRole('table', { name: 'Energy of every solver' }).waitFor()
    for (const text of ['exact', 'circuit', 'greedy', '2.125 W', '2.5 W', 'chosen', 'its time was over', '12 of 12 pairs', 'no other plan is better']) t.match(await detail.textContent(), text)
  })

  await t.test('a run is started and cancelled', async t => {
    await press('Start a run')
    await says('runs', 'observing')
    await press('Cancel the run')
    await says('runs', 'cancelled')
    t.match((await call(`${url}/api/optimize/runs`)).json, { active: null, runs: [{ state: 'cancelled' }] })
  })

  await t.test('what would be shared is shown before it is, and nothing else is sent', async t => {
    const { contribution } = (await call(`${url}/api/network/contribute/preview`)).json
    t.strictSame(contribution, waiting)
    await says('sharing', /Would be sent next to http/)
    t.strictSame(JSON.parse(await panel('sharing').locator('pre').textContent() ?? ''), contribution)
    await press('Contribute now')
    await says('message', 'contributed')
    await eventually(async () => (await call(`${hub}/v1/stats`)).json, ({ optimizations }) => optimizations === SAVINGS.length + OWN_RESULTS, 5000)
    await press('Contribute now')
    await says('message', /Nothing was sent.*1 contribution already waits.*next try/)
    t.match(await call(`${url}/api/network/contribute`, { method: 'POST' }), { status: 409, json: { code: 'NOTHING_TO_SHARE' } })
  })

  await t.test('nothing that axe-core knows is wrong: light, dark, 360 px, with a dialog open', async t => {
    t.strictSame(await violations(page), [])
    await page.emulateMedia({ colorScheme: 'dark' })
    t.strictSame(await violations(page), [])
    t.match(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), 'rgb(15, 21, 19)')
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 360, height: 740 })
    t.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is wider than the screen')
    await press(/Change Thermal/)
    t.strictSame(await violations(page), [])
    await page.keyboard.press('Escape')
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  await t.test('the whole page can be walked through with the keyboard, and the first stop skips to the content', async t => {
    await page.evaluate(() => { scrollTo(0, 0) })
    await page.reload()
    await says('connection', 'Live')
    await page.keyboard.press('Tab')
    t.equal(await page.evaluate(() => document.activeElement?.textContent), 'Skip to content')
    const buttons = await page.locator('button:visible').count()
    const reached = new Set<string>()
    for (let step = 0; step < buttons + 60; step++) {
      await page.keyboard.press('Tab')
      reached.add(await page.evaluate(() => `${document.activeElement?.tagName ?? ''} ${document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? ''}`))
    }
    for (const name of ['Observe', 'Apply', 'Restore everything', 'Sync now', 'Contribute now', 'Start a run']) t.ok(reached.has(`BUTTON ${name}`), name)
  })

  await t.test('a page of another origin neither reads nor acts', async t => {
    const other = createServer((_request, response) => { response.setHeader('content-type', 'text/html').end('<!doctype html><title>elsewhere</title>') }).listen(0, '127.0.0.1')
    await once(other, 'listening')
    t.teardown(() => other.close())
    const stranger = await browser.newPage()
    await stranger.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`)
    const before = (await call(`${url}/api/control`)).json
    const seen = await stranger.evaluate(async base => {
      const attempt = async (path: string, options: RequestInit): Promise<string> => {
        try {
          const response = await fetch(`${base}${path}`, options)
          return response.type === 'opaque' ? 'opaque' : `read ${response.status}`
        } catch {
          return 'failed'
        }
      }
      const framed = await new Promise<string>(resolve => {
        const frame = document.createElement('iframe')
        frame.addEventListener('load', () => {
          try {
            resolve(frame.contentDocument === null ? 'unreadable' : 'readable')
          } catch {
            resolve('unreadable')
          }
        })
        frame.src = `${base}/`
        document.body.append(frame)
      })
      return [
        await attempt('/api/network/status', {}),
        await attempt('/api/control', { method: 'PUT', body: '{"mode":"apply"}', headers: { 'content-type': 'application/json' } }),
        await attempt('/api/revert', { method: 'POST', mode: 'no-cors' }),
        framed
      ]
    }, url)
    t.strictSame(seen, ['failed', 'failed', seen[2] === 'opaque' ? 'opaque' : 'failed', 'unreadable'])
    t.strictSame((await call(`${url}/api/control`)).json, before)
    await stranger.goto(`${url}/`)
    await stranger.locator('#connection').filter({ hasText: 'Live' }).waitFor()
    await stranger.close()
  })

  await t.test('when the daemon dies the page says so and offers nothing; when it is back the page is live again', async t => {
    t.strictSame(complaints.filter(text => !/ 40[09] /.test(text)), [], 'until here the browser complained of nothing but what was refused on purpose')
    t.strictSame([...origins], [url])
    await running.kill()
    await says('connection', 'The daemon does not answer')
    t.equal(await page.getByRole('button', { name: 'Sync now' }).getAttribute('aria-disabled'), 'true')
    await says('saving', 'Saved by the plan')
    await says('power', 'W when last seen')
    await running.restart()
    await says('connection', 'Live')
    await eventually(async () => await page.getByRole('button', { name: 'Sync now' }).getAttribute('aria-disabled'), value => value === null, 5000)
    await press('Sync now')
    await says('message', 'Successfully synced')
  })
  t.equal(readFileSync(join(machine.home, '.pqs', 'control.json'), 'utf8').includes('observe'), true)
})

/** The words of an element, one text, that go on in the next line. */
async function brokenWords (element: ReturnType<Page['locator']>): Promise<string[]> {
  return await element.evaluate(({ firstChild: text }) => {
    if (text === null) return ['no text']
    const range = document.createRange()
    return [...(text.textContent ?? '').matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
      range.setStart(text, index)
      range.setEnd(text, index + word.length)
      return range.getClientRects().length === 1 ? [] : [word]
    })
  })
}
