// Every lesson, gone through as a pupil does: predict, run, notice, try a slider, finish; in both languages.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lessons } from '../../notebooks/lessons/lessons.ts'
import { browsers } from './browsers.ts'
import { openPage } from './open-lab.ts'
import { seriousFindings } from './serious-findings.ts'
import { servedLab } from './served-lab.ts'

/** Runs of a step on a machine that does other things beside. */
const patience = 180_000

const { address } = servedLab()

const addressOf = (name: string, language: string) => `${address()}lessons.html#lesson=${name}&lang=${language}`

/** Chooses an answer of every step and runs it; a step cannot be run before. */
async function goThrough(page: Page): Promise<void> {
  for (const step of await page.locator('section[data-step]').all()) {
    const run = step.locator('button.go')
    expect(await run.isDisabled()).toBe(true)
    await step.locator('input[type=radio]').last().check()
    await run.click()
    await step.locator('.verdict').waitFor({ timeout: patience })
    expect(await step.locator('input[type=radio]').first().isDisabled()).toBe(true)
  }
}

/** Moves the first slider of the task and waits for the whole answer. */
async function trySlider(page: Page): Promise<void> {
  const slider = page.locator('#try input[type=range]').first()
  await slider.focus()
  for (let press = 0; press < 5; press++) await slider.press('ArrowRight')
  await page.locator('#try[data-state=done]').waitFor({ timeout: patience })
}

async function finish(page: Page): Promise<void> {
  await page.locator('button.finish').click()
  expect(await page.locator('button.finish').getAttribute('aria-pressed')).toBe('true')
}

/** What no reader should see: names that nobody filled in, and figures that are none. */
async function slips(page: Page): Promise<string[]> {
  const text = await page.locator('main').innerText()
  return text.match(/\{\w+\}|NaN|undefined|Infinity|–%/g) ?? []
}

const foreign = (asked: string[]) => asked.filter((url) => !url.startsWith(address()) && !/^(data|blob):/.test(url))

describe('Chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await browsers.Chromium()
  }, 60_000)
  afterAll(() => browser.close())

  it.each(lessons.map(({ name }) => name))(
    'goes through "%s" in English, and on in Chinese on the same runs',
    async (name) => {
      const { page, asked, complaints } = await openPage(browser, addressOf(name, 'en'))
      await goThrough(page)
      expect(await slips(page)).toEqual([])
      const verdicts = await page.locator('.verdict').count()

      await page.locator('button.language').click()
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN')
      expect(await page.locator('.verdict').count()).toBe(verdicts)
      await trySlider(page)
      await finish(page)
      expect(await slips(page)).toEqual([])
      await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)))
      expect(await seriousFindings(page)).toEqual([])

      expect(foreign(asked)).toEqual([])
      expect(complaints).toEqual([])
      await page.context().close()
    },
    5 * patience,
  )

  it('remembers on this machine what was said and finished', async () => {
    const [{ name }] = lessons
    const { page } = await openPage(browser, addressOf(name, 'en'))
    await page.locator('input[type=radio]').first().check()
    await finish(page)
    await page.reload()
    expect(await page.locator('input[type=radio]').first().isChecked()).toBe(true)
    await page.goto(`${address()}lessons.html#lang=en`)
    expect(await page.locator('.contents').innerText()).toContain('finished')
    await page.context().close()
  })

  it('opens the runs of a step in the lab', async () => {
    const { page, complaints } = await openPage(browser, addressOf('peers', 'en'))
    await page.locator('section[data-step="2"] input[type=radio]').first().check()
    await page.locator('section[data-step="2"] button.go').click()
    await page.locator('section[data-step="2"] .notice-box a').click({ timeout: patience })
    await page.locator('.board').waitFor()
    expect(new URL(page.url()).hash).toContain('preset=limit-brock-durlauf')
    expect(await page.locator('.notice').count()).toBe(0)
    expect(complaints).toEqual([])
    await page.context().close()
  }, 300_000)
})

it(
  'goes through a lesson in Chinese in Firefox on a telephone',
  async () => {
    const browser = await browsers.Firefox()
    const { page, asked, complaints } = await openPage(browser, addressOf('peers', 'zh'), {
      locale: 'zh-CN',
      width: 375,
    })
    await goThrough(page)
    await trySlider(page)
    await finish(page)
    expect(await slips(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    )
    expect(foreign(asked)).toEqual([])
    expect(complaints).toEqual([])
    await browser.close()
  },
  5 * patience,
)
