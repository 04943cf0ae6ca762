import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { morris } from '../../../experiments/design/samplers/morris.ts'
import { saltelli } from '../../../experiments/design/samplers/saltelli.ts'
import { composeVaried } from '../../../experiments/report/compose-varied.ts'
import { onlyIn } from '../../../experiments/report/html/only-in.ts'
import { plannedFigures } from '../../../experiments/report/varied/figures/all.ts'
import { figureName } from '../../../experiments/report/varied/figures/planned-figure.ts'
import { axeFaults } from './axe-faults.ts'
import { crowdedWords } from './crowded-words.ts'
import { factorOf, variedResults } from './varied-results.ts'

const names = ['openness', 'peerEffect', 'wrightExponent']
const factors = names.map((name) => factorOf(name))
const levels = [0, 0.25, 0.5, 0.75, 1]
const gridFactors = ['chipPriceFactor', 'peerEffect'].map((name) => factorOf(name, levels))
const lean = (setting: Record<string, number>, r: number) =>
  Object.values(setting).reduce((sum, value, i) => sum + value / (i + 2), 0.1) / 3 + 0.01 * Math.sin(9 * r)
const title = (name: string) => ({ en: name, zh: `方案 ${name}` })
const alternative = (name: string) => ({ name, title: title(name), parameters: {}, policies: [] })
const places = (x: string, y: string) => levels.flatMap((a) => levels.map((b) => ({ [x]: a, [y]: b })))
const spread = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    Object.fromEntries(names.map((name, j) => [name, (i * [0.618, 0.414, 0.732][j]) % 1])),
  )
const walk = { trajectories: 8, levels: 4 }
const base = { points: 32, secondOrder: true }

const experiments: Record<string, Parameters<typeof variedResults>[0] & { charts: string[] }> = {
  grid: {
    design: { kind: 'grid' },
    factors: gridFactors,
    settings: places('chipPriceFactor', 'peerEffect'),
    outcome: lean,
    expect: [{ outcome: 'adoption', interval: 0.95, where: {}, prediction: { kind: 'gt', than: 0.2 } }],
    charts: ['phase-adoption', 'line-chipPriceFactor-adoption', 'line-peerEffect-adoption'],
  },
  saltelli: {
    design: { kind: 'saltelli', ...base },
    factors,
    settings: saltelli(factors, base),
    outcome: lean,
    charts: ['sobol-adoption'],
  },
  morris: {
    design: { kind: 'morris', ...walk },
    factors,
    settings: morris(factors, walk, 1),
    outcome: lean,
    charts: ['morris-adoption'],
  },
  oat: {
    design: { kind: 'oat' },
    factors,
    settings: [
      { openness: 0.5, peerEffect: 0.5, wrightExponent: 0.5 },
      ...names.flatMap((name) =>
        [0, 1].map((value) => ({ openness: 0.5, peerEffect: 0.5, wrightExponent: 0.5, [name]: value })),
      ),
    ],
    outcome: lean,
    charts: ['one-at-a-time-adoption'],
  },
  lhs: {
    design: { kind: 'lhs', points: 60 },
    factors,
    settings: spread(60),
    outcome: lean,
    charts: ['pawn-adoption', 'prim-adoption', 'boxes-adoption'],
  },
  compare: {
    design: {
      kind: 'compare',
      alternatives: [alternative('Nothing'), alternative('Subsidy')],
      scenarios: 6,
    },
    factors: [factorOf('peerEffect')],
    settings: [0, 1].flatMap((place) =>
      Array.from({ length: 6 }, (_, s) => ({ alternative: place, peerEffect: s / 6 })),
    ),
    outcome: lean,
    charts: ['alternatives-adoption', 'differences-adoption', 'regret-adoption', 'regrets-adoption'],
  },
}

const folder = mkdtempSync(join(tmpdir(), 'varied-'))
let browser: Browser

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  })
}, 120_000)

afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})

describe.each(Object.entries(experiments))('the report of %s', (name, { charts, ...made }) => {
  it('shows its charts and tables, whole and apart, in both languages and on a telephone', async () => {
    const varied = await variedResults(made)
    expect(plannedFigures(varied).map(figureName)).toEqual(charts)
    const { html } = await composeVaried(varied)
    expect(html.match(/<svg /g)?.length).toBe(2 * charts.length)
    const { stateHash } = varied.manifest
    const words = html.replace(/<(script|style)>[\s\S]*?<\/\1>|<[^>]*>/g, ' ').replaceAll(stateHash, '')
    expect(Buffer.byteLength(html)).toBeLessThan(3_000_000)
    expect([...words.matchAll(/NaN|undefined|Infinity|\d{10,}/g)]).toEqual([])
    const path = join(folder, `${name}.html`)
    writeFileSync(path, html)
    for (const language of ['en', 'zh']) {
      const context = await browser.newContext({ offline: true, viewport: { width: 1000, height: 800 } })
      const page = await context.newPage()
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await page.goto(`${pathToFileURL(path).href}?lang=${language}`)
      expect(await page.evaluate(crowdedWords)).toEqual([])
      const headless = await page.evaluate(
        () => [...document.querySelectorAll('section table')].filter((table) => !table.querySelector('th')).length,
      )
      expect(headless).toBe(0)
      if (name === 'grid') {
        expect(await axeFaults(page, 'screen')).toEqual([])
        expect(await axeFaults(page, 'print')).toEqual([])
        await page.emulateMedia({ media: 'screen' })
      }
      await page.setViewportSize({ width: 375, height: 800 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375)
      expect(asked.filter((url) => !url.startsWith('file:') && url !== 'data:,')).toEqual([])
      await context.close()
    }
  }, 120_000)
})

it('keeps one language where one is asked for, and loses no element', async () => {
  const { html } = await composeVaried(await variedResults(experiments.grid))
  const [en, zh] = [onlyIn(html, 'en'), onlyIn(html, 'zh')]
  expect(en).not.toMatch(/<\w+ lang="zh-CN"/)
  expect(zh).toContain('<html lang="zh-CN">')
  expect(zh).not.toMatch(/<\w+ lang="en"/)
  for (const page of [en, zh]) {
    for (const tag of ['div', 'span', 'p', 'section', 'table', 'svg']) {
      const opened = page.match(new RegExp(`<${tag}[ >]`, 'g'))?.length
      expect([tag, page.match(new RegExp(`</${tag}>`, 'g'))?.length]).toEqual([tag, opened])
    }
  }
})

it('prints to PDF with its charts whole', async () => {
  const { html } = await composeVaried(await variedResults(experiments.grid))
  const path = join(folder, 'print.html')
  writeFileSync(path, html)
  const page = await browser.newPage()
  await page.goto(`${pathToFileURL(path).href}?lang=en`)
  const pdf = await page.pdf({ format: 'A4' })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('button').isVisible()).toBe(false)
  // A4 less its margins.
  await page.setViewportSize({ width: 680, height: 900 })
  expect(await page.evaluate(crowdedWords)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680)
  await page.close()
}, 120_000)
