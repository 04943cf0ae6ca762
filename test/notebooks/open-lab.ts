import type { Browser, Page } from 'playwright-core'

export interface OpenedLab {
  page: Page
  /** Addresses of all that was asked for. */
  asked: string[]
  /** What the console said, and errors that nobody caught. */
  complaints: string[]
}

/** Opens a page of the lab in a fresh browser profile. */
export async function openPage(
  browser: Browser,
  address: string,
  { locale = 'en-GB', width = 1200 } = {},
): Promise<OpenedLab> {
  const context = await browser.newContext({ locale, viewport: { width, height: 900 } })
  context.setDefaultTimeout(90_000)
  const page = await context.newPage()
  const asked: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(address)
  return { page, asked, complaints }
}

/** Waits until the run one watches has ended, and returns its hash. */
export async function hashOf(page: Page): Promise<string> {
  await page.waitForFunction(() => /^[0-9a-f]{16}$/.test(document.querySelector('#hash')?.textContent ?? ''))
  return page.locator('#hash').innerText()
}
