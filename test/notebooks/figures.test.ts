// The figures' page: results of a folder and runs made in the page give the tables that `nqpf plot` writes.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dataFile } from '../../experiments/chart/table-json.ts'
import { tableCsv } from '../../experiments/chart/table-csv.ts'
import { plotCommandOf } from '../../experiments/report/html/reproduce-command.ts'
import { readCharts } from '../../experiments/report/read-charts.ts'
import { loadExperiment } from '../../experiments/spec/load-experiment.ts'
import { readManifest } from '../../experiments/store/read-manifest.ts'
import { storeExperiment } from '../../experiments/store/store-experiment.ts'
import { browsers } from './browsers.ts'
import { openPage } from './open-lab.ts'
import { seriousFindings } from './serious-findings.ts'
import { servedLab } from './served-lab.ts'

/** Two settings of a price and of openness on a small economy. */
const grid = `name: grid
preset: closed-toy
parameters: {chipPriceFactor: {values: [0.25, 1]}, openness: {values: [0, 1]}}
replicates: 5
ticks: 12
reporters: [adoption, {name: meanGrowth, expression: gdpGrowth, summary: mean, from: 4}]
expect: [{outcome: adoption, gt: 0.1, where: {openness: 1}}]
seed: 5
`
/** A push with each of two channels held, alone and together. */
const pushed = `name: pushed
preset: closed-toy
parameters: {policyLag: 0, openness: {values: [0, 1]}}
design:
  kind: feedback
  push: {instrument: adoptionSubsidy, amount: 0.1, start: 1, end: 4}
replicates: 5
ticks: 12
reporters: [adoption]
seed: 5
`

const { address } = servedLab()
const folder = mkdtempSync(join(tmpdir(), 'nqpf-figures-'))
let browser: Browser

beforeAll(async () => {
  for (const [name, yaml] of Object.entries({ grid, pushed })) {
    const file = join(folder, `${name}.yaml`)
    writeFileSync(file, yaml)
    const loaded = loadExperiment(file)
    if (loaded.status === 'error') throw new Error(JSON.stringify(loaded.errors))
    const experiment = { ...loaded.experiment, seed: 5 }
    await storeExperiment({
      experiment,
      file,
      folder: join(folder, name),
      workers: 2,
      signal: new AbortController().signal,
      progress: () => {},
    })
  }
  browser = await browsers.Chromium()
}, 120_000)
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

const open = (notebook: string, language = 'en', width = 1200) =>
  openPage(browser, `${address()}figures.html#notebook=${notebook}&lang=${language}`, { width })

/** Gives the page the files of a folder, and waits for its figures. */
async function draw(page: Page, name: string): Promise<void> {
  const files = readdirSync(join(folder, name)).filter((file) => /manifest|parquet/.test(file))
  await page.locator('input.files').setInputFiles(files.map((file) => join(folder, name, file)))
  await page.locator('[data-figure]').first().waitFor()
}

/** What a button of a figure saves. */
async function saved(page: Page, figure: string, format: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-figure="${figure}"] button.save`, { hasText: format }).click(),
  ])
  expect(download.suggestedFilename()).toBe(`${figure}.en.${format}`)
  return readFileSync(await download.path(), 'utf8')
}

const foreign = (asked: string[]) => asked.filter((url) => !url.startsWith(address()) && !/^(data|blob):/.test(url))

describe('from a folder of results', () => {
  it.each([
    ['phase-diagram', 'grid'],
    ['feedback', 'pushed'],
  ])(
    'the tables of %s are those of nqpf plot, byte for byte',
    async (notebook, name) => {
      const { page, asked, complaints } = await open(notebook)
      await draw(page, name)
      const charts = (await readCharts(join(folder, name))).filter(({ chart }) => chart?.draw('en').status === 'ok')
      expect(charts.length).toBeGreaterThan(1)
      const shown = await page
        .locator('[data-figure]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-figure')))
      expect(shown).toEqual(charts.map((chart) => chart.name))
      for (const { name: figure, chart } of charts) {
        const table = chart?.table ?? {}
        const command = plotCommandOf(readManifest(join(folder, name)), figure)
        expect(await saved(page, figure, 'data.json')).toBe(dataFile(command, table))
        expect(await saved(page, figure, 'csv')).toBe(tableCsv(table))
      }
      expect(foreign(asked)).toEqual([])
      expect(complaints).toEqual([])
      await page.context().close()
    },
    120_000,
  )

  it('is kept while one switches the language, and keeps nobody out on a telephone', async () => {
    const { page, complaints } = await open('phase-diagram', 'en', 375)
    await draw(page, 'grid')
    const figures = await page.locator('[data-figure]').count()
    for (const language of ['zh-CN', 'en']) {
      await page.locator('button.language').click()
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
      expect(await page.locator('[data-figure]').count()).toBe(figures)
      await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)))
      expect(await seriousFindings(page)).toEqual([])
      const wide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
      expect(await page.evaluate(wide)).toBe(0)
    }
    expect(complaints).toEqual([])
    await page.context().close()
  }, 120_000)

  it('can be used by the keyboard alone', { timeout: 120_000 }, async () => {
    const { page, complaints } = await open('phase-diagram')
    await draw(page, 'grid')
    /** Goes from stop to stop, as one does, until it stands on what is meant. */
    const reach = async (meant: string) => {
      for (let stop = 0; stop < 200; stop++) {
        await page.keyboard.press('Tab')
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), meant)) return
      }
      throw new Error(`the keyboard does not reach ${meant}`)
    }
    await page.locator('body').focus()
    await reach('input.files')
    await reach('button.go')
    await reach('[data-figure] button.save')
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(download.suggestedFilename()).toMatch(/\.en\.\w/)
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await reach('button.language')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-CN')
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('is drawn in Firefox as well', { timeout: 120_000 }, async () => {
    const firefox = await browsers.Firefox()
    try {
      const { page, complaints } = await openPage(firefox, `${address()}figures.html#notebook=phase-diagram&lang=zh`)
      await draw(page, 'grid')
      expect(await page.locator('[data-figure] svg').count()).toBeGreaterThan(1)
      expect(complaints).toEqual([])
    } finally {
      await firefox.close()
    }
  })

  it('says what is missing', async () => {
    const { page } = await open('phase-diagram')
    await page.locator('input.files').setInputFiles(join(folder, 'grid', 'manifest.json'))
    await page.locator('.note.fault').waitFor()
    expect(await page.locator('#status').innerText()).toContain('runs.parquet is missing')
    await page.context().close()
  })
})

describe('live', () => {
  it('runs gains in the page, and can be cancelled', async () => {
    const { page, complaints } = await open('feedback')
    await page.locator('button.go').click()
    await page.locator('progress[value]').waitFor()
    expect(await page.locator('#status').innerText()).toMatch(/\d+ of \d+ runs/)
    await page.locator('button.cancel').click()
    expect(await page.locator('#status').innerText()).toBe('Cancelled.')
    expect(await page.locator('[data-figure]').count()).toBe(0)
    expect(complaints).toEqual([])
    await page.context().close()
  }, 60_000)
})
