import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unitOf } from '../../../experiments/chart/units.ts'
import { loadFacts } from '../../../experiments/facts/load-facts.ts'
import { compose } from '../../../experiments/report/compose.ts'
import { columnsOf } from '../../../experiments/report/charts/plan.ts'
import { sections } from '../../../experiments/report/sections.ts'
import { observables, parameterSchema } from '../../../model/index.ts'
import { faultOf } from '../every-text.ts'
import { crowdedWords } from './crowded-words.ts'
import { fullResults, unrecorded } from './full-results.ts'

const folder = mkdtempSync(join(tmpdir(), 'report-'))
const path = join(folder, 'report.html')
let html: string
let browser: Browser

beforeAll(async () => {
  html = (await compose(fullResults())).html
  writeFileSync(path, html)
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  })
}, 120_000)

afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})

describe('the model and the report', () => {
  it('agree on the names of all quantities and parameters', () => {
    expect(unrecorded()).toEqual([])
    const names = new Set(observables.map(({ name }) => name))
    const read = loadFacts().facts.flatMap(({ read }) => ('of' in read ? read.of : []))
    expect(read.filter((name) => !names.has(name))).toEqual([])
    const set = loadFacts().facts.flatMap(({ read }) =>
      read.kind === 'parameter' ? [read.name] : read.kind === 'above' ? [read.parameter] : [],
    )
    expect(set.filter((name) => !(name in parameterSchema.shape))).toEqual([])
  })

  it('agree on units, in both languages', () => {
    expect(observables.filter(({ unit }) => faultOf(unitOf(unit).name)).map(({ unit }) => unit)).toEqual([])
  })
})

describe('the page', () => {
  it('holds every chart in both languages, under 3 MB', () => {
    const charts = sections.reduce((sum, section) => sum + section.charts.length, 0) + 1
    expect(html.match(/<svg /g)?.length).toBe(2 * charts)
    expect(Buffer.byteLength(html)).toBeLessThan(3_000_000)
  })

  it('names nothing outside of itself', () => {
    expect(html.match(/\b(?:src|href|action|poster|srcset)\s*=\s*"(?!data:,")[^"]*"/g)).toBeNull()
    expect(html).not.toMatch(/@import|url\(|fetch\(|XMLHttpRequest|localStorage|document\.cookie/)
  })

  it('shows a table of start and end for every quantity that it draws', () => {
    for (const name of new Set(sections.flatMap(({ charts }) => charts.flatMap(columnsOf)))) {
      const { en, zh } = observables.find((one) => one.name === name) as { en: string; zh: string }
      expect(html).toContain(`<span lang="zh-CN">${zh}</span>`)
      expect(html).toContain(en.replaceAll("'", "'"))
    }
  })
})

describe('in a browser', () => {
  /** Opens the page without a network; gathers what it asks for and complains of. */
  async function open(query: string, locale = 'en-GB', width = 1000) {
    const context = await browser.newContext({ offline: true, locale, viewport: { width, height: 800 } })
    const page = await context.newPage()
    const asked: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(pathToFileURL(path).href + query)
    return { page, asked: () => asked.filter((url) => !url.startsWith('file:') && url !== 'data:,'), complaints }
  }

  const language = (page: Page) => page.evaluate(() => document.documentElement.lang)
  const shown = (page: Page) => page.locator('h1').innerText()

  it('switches language by the button, asks for nothing and complains of nothing', async () => {
    const { page, asked, complaints } = await open('')
    expect([await language(page), await shown(page)]).toEqual(['en', 'A tiny economy <1>'])
    await page.getByRole('button').click()
    expect([await language(page), await shown(page)]).toEqual(['zh-CN', '小型经济 <1>'])
    expect(await page.title()).toBe('小型经济 <1>')
    await page.getByRole('button').click()
    expect(await language(page)).toBe('en')
    expect(asked()).toEqual([])
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('takes the language of the address, else of the reader', async () => {
    for (const [query, locale, expected] of [
      ['?lang=zh', 'en-GB', 'zh-CN'],
      ['?lang=en', 'zh-CN', 'en'],
      ['', 'zh-CN', 'zh-CN'],
      ['?lang=fr', 'de-DE', 'en'],
    ]) {
      const { page } = await open(query, locale)
      expect(await language(page)).toBe(expected)
      await page.context().close()
    }
  })

  it('shows each visible word in one language only', async () => {
    const { page } = await open('?lang=zh')
    const english = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[lang="en"]')].filter((element) => element.offsetParent !== null),
    )
    expect(english).toEqual([])
    await page.context().close()
  })

  it('draws pictures that are well formed and named', async () => {
    const { page } = await open('')
    const faults = await page.evaluate(() =>
      [...document.querySelectorAll('svg')].flatMap((svg) => {
        const parsed = new DOMParser().parseFromString(svg.outerHTML, 'image/svg+xml')
        const name = svg.getAttribute('aria-label') ?? ''
        return parsed.querySelector('parsererror') || name.length < 40 ? [name] : []
      }),
    )
    expect(faults).toEqual([])
    await page.context().close()
  })

  it.each(['en', 'zh'])('keeps all words of the pictures inside them and apart, in %s', async (lang) => {
    const { page } = await open(`?lang=${lang}`)
    const faults = await page.evaluate(crowdedWords)
    expect(faults).toEqual([])
    await page.context().close()
  })

  it('fits a telephone', async () => {
    const { page } = await open('?lang=zh', 'zh-CN', 375)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375)
    await page.context().close()
  })
})
