// Every lesson as a notebook: each cell runs, in both languages; predict first, then run, then the code that extends it.
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replicateSeed } from '../../experiments/design/replicate-seed.ts'
import { resolveParameters, simulate } from '../../model/index.ts'
import { seriesOf } from '../../notebooks/engine/series-of.ts'
import { lessonSeed } from '../../notebooks/lessons/frame/experiment.ts'
import { outcomesOf } from '../../notebooks/lessons/frame/outcomes.ts'
import { lessons } from '../../notebooks/lessons/lessons.ts'
import { browsers } from './browsers.ts'
import { openPage } from './open-lab.ts'
import { seriousFindings } from './serious-findings.ts'
import { servedLab } from './served-lab.ts'

/** Runs of a notebook on a machine that does other things beside. */
const patience = 180_000

const { address } = servedLab()

const addressOf = (name: string, language: string) => `${address()}lessons/${name}.html#lang=${language}`

/** Nothing runs before an answer is chosen; once “Run” is pressed, the answer stands. */
async function predictAndRun(page: Page): Promise<void> {
  await page.locator('section[data-step]').first().waitFor()
  for (const [at, step] of (await page.locator('section[data-step]').all()).entries()) {
    const run = step.locator('button.go')
    expect(await run.isDisabled()).toBe(true)
    await step.locator('input[type=radio]').last().check()
    expect(await page.locator('.results').count()).toBe(at)
    await run.click()
    await page.locator('.verdict').nth(at).waitFor({ timeout: patience })
    expect(await step.locator('input[type=radio]').first().isDisabled()).toBe(true)
    expect(await page.locator('.results').nth(at).locator('.live-chart path').count()).toBeGreaterThan(0)
  }
}

/** Runs the code that extends the lesson, up to its chart. */
async function extend(page: Page): Promise<void> {
  expect(await page.locator('.observablehq--cell > .picture').count()).toBe(0)
  await page.locator('.start button').click()
  await page.locator('.observablehq--cell > .picture svg').waitFor({ timeout: patience })
}

/** Cells that failed, and what no reader should see: names that nobody filled in, and figures that are none. */
async function slips(page: Page): Promise<string[]> {
  const failed = await page.locator('.observablehq--error').allInnerTexts()
  const shown = await page.evaluate(() => {
    const main = document.querySelector('main')?.cloneNode(true) as HTMLElement
    main.querySelectorAll('pre').forEach((code) => code.remove())
    return main.textContent
  })
  return [...failed, ...(shown.match(/\{\w+\}|NaN|undefined|Infinity|–%/g) ?? [])]
}

const foreign = (asked: string[]) => asked.filter((url) => !url.startsWith(address()) && !/^(data|blob):/.test(url))

it.each(lessons)('the file of "$name" bears the title of its lesson, and no code from elsewhere', ({ name, title }) => {
  const html = readFileSync(new URL(`../../notebooks/lessons/${name}.html`, import.meta.url), 'utf8')
  expect(html).toContain(`<title>${title.en} · ${title.zh}</title>`)
  expect(html).not.toMatch(/https?:|npm:|jsr:/)
})

describe('Chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await browsers.Chromium()
  }, 60_000)
  afterAll(() => browser.close())

  it.each(lessons)(
    'runs all cells of "$name" in English, and shows them in Chinese without running anew',
    async ({ name, steps }) => {
      const { page, asked, complaints } = await openPage(browser, addressOf(name, 'en'))
      await predictAndRun(page)
      await extend(page)
      expect(await page.locator('.verdict').count()).toBe(steps.length)
      expect(await page.locator('.verdict').first().innerText()).toContain('You expected')
      expect(await slips(page)).toEqual([])

      await page.locator('button.language').click()
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN')
      await page
        .locator('.verdict', { hasText: '你的预期' })
        .nth(steps.length - 1)
        .waitFor()
      await page.locator('.observablehq--cell > .picture svg').waitFor()
      expect(await page.locator('.progress').count()).toBe(0)
      expect(await page.locator('main [lang=en]:visible').count()).toBe(0)
      expect(await slips(page)).toEqual([])
      expect(await seriousFindings(page)).toEqual([])

      expect(foreign(asked)).toEqual([])
      expect(complaints).toEqual([])
      await page.context().close()
    },
    5 * patience,
  )

  it('makes the runs of the lesson, bit for bit as far as one reads', async () => {
    const { name, steps } = lessons[0]
    const [{ arms, ticks, notice }] = steps
    const runs = arms.map(({ scenario: { preset, parameters, policies } }) => {
      const seed = replicateSeed(lessonSeed, 0)
      const { series: rows } = simulate(resolveParameters(preset, parameters), { seed, ticks, policies })
      const path = { status: 'done' as const, tick: ticks }
      return [{ ...path, series: (observable: string) => seriesOf({ rows, tick: ticks }, observable) }]
    })
    const { page } = await openPage(browser, addressOf(name, 'en'))
    await page.locator('section[data-step="1"] input[type=radio]').first().check()
    await page.locator('section[data-step="1"] button.go').click()
    const told = await page.locator('.results').first().innerText()
    for (const { en } of notice(outcomesOf(runs))) expect(told).toContain(en)
    await page.context().close()
  }, 120_000)

  it('gives its own source, is found from the lesson, and opens without a network', async () => {
    const { page, complaints } = await openPage(browser, `${address()}lessons.html#lesson=peers&lang=zh`)
    await page.locator('main.lesson > a').click()
    expect(new URL(page.url()).pathname).toBe('/lessons/peers.html')
    await page.locator('section[data-step]').first().waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#source a[download]:visible').click(),
    ])
    const source = new URL('../../notebooks/lessons/peers.html', import.meta.url)
    expect(readFileSync(await download.path(), 'utf8')).toBe(readFileSync(source, 'utf8'))

    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.context().setOffline(true)
    await page.reload()
    await page.locator('section[data-step]').first().waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  }, 120_000)
})

it(
  'runs a notebook in Chinese in Firefox on a telephone',
  async () => {
    const browser = await browsers.Firefox()
    const { page, asked, complaints } = await openPage(browser, addressOf('peers', 'zh'), {
      locale: 'zh-CN',
      width: 375,
    })
    await predictAndRun(page)
    await extend(page)
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
