import { existsSync } from 'node:fs'
import axe from 'axe-core'
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'

const CANDIDATES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

interface Owner { teardown (fn: () => unknown): void }

/** A reason to skip where no Chromium is installed. */
export function noChromium (): string | false {
  return executable() === undefined ? 'no Chromium is installed' : false
}

function executable (): string | undefined {
  return CANDIDATES.find(path => existsSync(path))
}

export async function launch (t: Owner): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: executable() ?? '', args: ['--no-sandbox'] })
  t.teardown(async () => { await browser.close() })
  return browser
}

/** What a page complained of, and where its requests went. */
export interface Recorded { readonly complaints: string[], readonly origins: Set<string> }

export function record (page: Page): Recorded {
  const complaints: string[] = []
  const origins = new Set<string>()
  page.on('console', message => { if (['error', 'warning'].includes(message.type())) complaints.push(message.text()) })
  page.on('pageerror', error => { complaints.push(String(error)) })
  page.on('request', request => { origins.add(new URL(request.url()).origin) })
  return { complaints, origins }
}

interface Violation { readonly id: string, readonly nodes: ReadonlyArray<{ readonly html: string, readonly failureSummary: string }> }

/** What axe-core finds wrong, a line for each element. */
export async function violations (page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  return await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (context: string) => Promise<{ violations: Violation[] }> } }
    const { violations } = await axe.run('html')
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)}: ${failureSummary}`))
  })
}
