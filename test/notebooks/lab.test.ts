// The lab as readers have it: built, served, and opened in real browsers.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replicateSeed } from '../../experiments/design/replicate-seed.ts'
import { resolveParameters, simulate } from '../../model/index.ts'
import { firstSetting, type Setting } from '../../notebooks/lab/scenario.ts'
import { readLink, writeLink } from '../../notebooks/lab/link.ts'
import { browsers } from './browsers.ts'
import { hashOf, openPage } from './open-lab.ts'
import { seriousFindings } from './serious-findings.ts'
import { servedLab } from './served-lab.ts'

/** For machines that do other things besides. Milliseconds. */
const patience = 180_000

const toy: Setting = {
  scenario: { preset: 'closed-toy', parameters: { openness: 0.8 }, policies: [], cut: [] },
  seed: 7,
  ticks: 20,
}

/** Hash of the setting's run as `npx nqpf run` has it: the first replicate in Node. */
function inNode({ scenario, seed, ticks }: Setting): string {
  const { preset, parameters, policies } = scenario
  const outcome = simulate(resolveParameters(preset, parameters), { seed: replicateSeed(seed, 0), ticks, policies })
  return outcome.status === 'done' ? outcome.stateHash : outcome.message.en
}

const { address } = servedLab()

describe.each(Object.keys(browsers))('%s', { timeout: patience }, (name) => {
  let browser: Browser
  beforeAll(async () => {
    browser = await browsers[name]()
  }, 60_000)
  afterAll(() => browser.close())

  it('opens with a run whose bits are those of Node', async () => {
    const { page } = await openPage(browser, address())
    expect(await hashOf(page)).toBe(inNode(firstSetting))
    await page.context().close()
  })

  it('opens the very run of a link', async () => {
    const policy = { instrument: 'adoptionSubsidy', amount: 0.2, start: 2, end: 12, size: 'small' as const }
    const setting = { ...toy, scenario: { ...toy.scenario, policies: [policy] } }
    const { page } = await openPage(browser, `${address()}#${writeLink(setting, 'x')}`)
    expect(await hashOf(page)).toBe(inNode(setting))
    expect(inNode(setting)).not.toBe(inNode(toy))
    await page.context().close()
  })

  it.each([
    ['en-GB', 'en'],
    ['zh-CN', 'zh-CN'],
  ])('goes through a lesson hour in %s, asks nobody else, complains of nothing', async (locale, lang) => {
    const { page, asked, complaints } = await openPage(browser, `${address()}#${writeLink(toy, 'x')}`, { locale })
    const first = await hashOf(page)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang)

    // A lever moves the economy, and back again.
    const lever = page.locator('.levers input[type=range]').nth(1)
    await lever.focus()
    await lever.press('Home')
    await page.waitForFunction(
      (before) =>
        document.querySelector('#hash')?.textContent?.length === 16 &&
        document.querySelector('#hash')?.textContent !== before,
      first,
    )
    expect(new URL(page.url()).hash).toContain('openness=0&')
    await page.locator('.levers .slider .reset:visible').first().click()

    // Play, pause, step, look at an earlier quarter.
    await page.locator('.play').click()
    await page.waitForFunction(() => document.querySelector<HTMLElement>('.play')?.dataset.playing === 'false')
    const end = await page.locator('.quarter').innerText()
    await page.locator('.transport .buttons button').nth(1).click()
    expect(await page.locator('.quarter').innerText()).not.toBe(end)

    // A search finds a parameter in either language.
    await page.locator('input[type=search]').fill(lang === 'en' ? 'compute' : '算力')
    expect(await page.locator('.found .slider').count()).toBeGreaterThan(0)
    await page.locator('input[type=search]').fill('')

    // Every panel below the charts shows something.
    await page.locator('#panel-policies > div > select').selectOption('openness')
    await page.locator('#panel-policies .bar').press('ArrowRight')
    expect(new URL(page.url()).hash).toContain('policy=openness')
    await page.locator('#panel-policies .policy button.quiet').click()
    await page.locator('#tab-compare').click()
    await page.locator('#panel-compare button').first().click()
    await page.locator('#panel-compare td').first().waitFor()
    await page.locator('#panel-compare button').nth(2).click()
    for (const name of ['money', 'regions']) {
      await page.locator(`#tab-${name}`).click()
      await page.locator(`#panel-${name} svg[role=img]`).waitFor()
    }
    await page.locator('#tab-inspect').click()
    await page.locator('#panel-inspect table').nth(2).waitFor()
    await page.locator('#tab-loops').click()
    const alive = await hashOf(page)
    await page.locator('#panel-loops .handle').first().click()
    await page.waitForFunction(
      (before) => ![before, '…'].includes(document.querySelector('#hash')?.textContent ?? ''),
      alive,
    )
    expect(new URL(page.url()).hash).toContain('cut=')
    await page.locator('#panel-loops button.cut').click()

    // A cell of a sweep opens its very run.
    await page.locator('#tab-sweep').click()
    await page.locator('#panel-sweep label:nth-of-type(4) select').selectOption('3')
    await page.locator('#panel-sweep button').first().click()
    await page.locator('#panel-sweep svg[role=img]').waitFor()
    await page.locator('#panel-sweep .mark-symbol path').nth(5).click()
    expect(new URL(page.url()).hash).toContain('chipPriceFactor=10&openness=0.5')
    const opened = readLink(new URL(page.url()).hash.slice(1))
    expect(await hashOf(page)).toBe(opened.status === 'ok' && inNode(opened.setting))

    // The other language shows the same run.
    const before = await hashOf(page)
    await page.locator('button.language').click()
    expect(await page.evaluate(() => document.documentElement.lang)).not.toBe(lang)
    expect(await hashOf(page)).toBe(before)

    expect(
      asked.filter((url) => !url.startsWith(address()) && !url.startsWith('data:') && !url.startsWith('blob:')),
    ).toEqual([])
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it.each(['en-GB', 'zh-CN'])('has no serious finding of axe in %s', async (locale) => {
    const { page } = await openPage(browser, `${address()}#${writeLink(toy, 'x')}`, { locale })
    await hashOf(page)
    await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)))
    await page.locator('#tab-inspect').click()
    await page.locator('#panel-inspect table').nth(2).waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await page.locator('#tab-loops').click()
    await page.locator('#panel-loops svg[role=img]').waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await page.context().close()
  })

  it('fits a telephone', async () => {
    const { page } = await openPage(browser, `${address()}#${writeLink(toy, 'x')}`, { locale: 'zh-CN', width: 375 })
    await hashOf(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    )
    await page.context().close()
  })
})

it('opens again without a network', { timeout: patience }, async () => {
  const browser = await browsers.Chromium()
  const { page } = await openPage(browser, `${address()}#${writeLink(toy, 'x')}`)
  const hash = await hashOf(page)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true))
  await page.context().setOffline(true)
  await page.reload()
  expect(await hashOf(page)).toBe(hash)
  await page.locator('#tab-money').click()
  await page.locator('#panel-money svg').waitFor()
  await browser.close()
})

it('weighs less than 3 MB before anything is asked for', async () => {
  const browser = await browsers.Chromium()
  const { page } = await openPage(browser, `${address()}#${writeLink(toy, 'x')}`)
  await hashOf(page)
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .reduce((sum, each) => sum + (each as PerformanceResourceTiming).encodedBodySize, 0),
  )
  expect(bytes).toBeGreaterThan(100_000)
  expect(bytes).toBeLessThan(3_000_000)
  await browser.close()
})
