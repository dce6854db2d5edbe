import type { Page } from 'playwright-core'
import { call } from '../process/harness.js'

const FOLDER = new URL('../../docs/images/', import.meta.url).pathname
const LOOKS = 14
const LOOK_MS = 5200

interface Scene { readonly url: string }

/** Pictures of the page as it is, for the documents; only where UPDATE_SCREENSHOTS asks for them. */
export async function takeScreenshots (page: Page, { url }: Scene): Promise<void> {
  if (process.env['UPDATE_SCREENSHOTS'] !== '1') return
  await call(`${url}/api/settings`, { method: 'PUT', body: { settings: { aggressive_mode: true } } })
  await call(`${url}/api/control`, { method: 'PUT', body: { mode: 'apply' } })
  for (let look = 0; look < LOOKS; look++) {
    await call(`${url}/api/machine`)
    await page.waitForTimeout(LOOK_MS)
  }
  await page.reload()
  await page.locator('#chart canvas').waitFor()
  await page.waitForTimeout(6000)
  await picture(page, { name: 'dashboard-light', width: 1600, height: 1150, scheme: 'light' })
  await picture(page, { name: 'dashboard-dark', width: 1600, height: 1150, scheme: 'dark' })
  await picture(page, { name: 'dashboard-narrow', width: 360, height: 1200, scheme: 'light' })
  if (process.env['SCREENSHOT_ALL'] !== undefined) await whole(page, process.env['SCREENSHOT_ALL'])
  await call(`${url}/api/control`, { method: 'PUT', body: { mode: 'observe' } })
  await call(`${url}/api/settings`, { method: 'PUT', body: { settings: { aggressive_mode: null } } })
  await page.locator('#control').filter({ hasText: 'Only looking' }).waitFor()
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 900 })
}

interface Picture { readonly name: string, readonly width: number, readonly height: number, readonly scheme: 'light' | 'dark' }

async function picture (page: Page, { name, width, height, scheme }: Picture): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme })
  await page.setViewportSize({ width, height })
  await page.evaluate(() => { scrollTo({ top: 0, behavior: 'instant' }) })
  await page.waitForTimeout(300)
  await page.screenshot({ path: `${FOLDER}${name}.png` })
}

async function whole (page: Page, folder: string): Promise<void> {
  await page.locator('.disclose').nth(1).click()
  await page.locator('.run-detail table').first().waitFor()
  for (const [width, scheme] of [[360, 'light'], [1600, 'light'], [1600, 'dark'], [3840, 'light']] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    await page.setViewportSize({ width, height: 1000 })
    await page.waitForTimeout(300)
    await page.screenshot({ path: `${folder}/whole-${width}-${scheme}.png`, fullPage: true })
  }
}
