// The page of checks: what `nqpf verify` holds the economy to also holds in the engines of browsers, to the bit.
import type { Browser } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { functionBits } from '../../experiments/verify/bits/function-bits.ts'
import { economies } from '../../experiments/verify/bits/run-bits.ts'
import { browsers } from './browsers.ts'
import { openPage } from './open-lab.ts'
import { seriousFindings } from './serious-findings.ts'
import { servedLab } from './served-lab.ts'

const { address } = servedLab()

/** Those that are done in seconds; accounts and the null run take a minute. */
const quickFamilies = ['bits', 'limits', 'invariance']

describe.each(Object.entries(browsers))('in %s', (name, launch) => {
  it('bits, closed forms and invariances hold, in both languages', { timeout: 240_000 }, async () => {
    const browser: Browser = await launch()
    try {
      const { page, complaints, asked } = await openPage(browser, `${address()}verification.html#lang=en`, {})
      expect(await page.locator('table').count()).toBe(0)
      await page.getByRole('button', { name: 'Verify now' }).click()
      for (const family of quickFamilies) {
        await page.locator(`[data-family=${family}] tbody tr`).first().waitFor({ timeout: 200_000 })
      }
      const rows = (family: string) => page.locator(`[data-family=${family}] tbody tr`)
      // One more tells that all ran.
      expect(await rows('bits').count()).toBe(Object.keys(functionBits).length + economies.length + 1)
      expect(await page.locator(quickFamilies.map((each) => `[data-family=${each}] tr.fails`).join()).count()).toBe(0)
      await page.getByRole('button', { name: '中文' }).click()
      expect(await rows('bits').last().textContent()).toContain('完成的位级比较')
      if (name === 'Chromium') expect(await seriousFindings(page)).toEqual([])
      expect(complaints).toEqual([])
      expect(asked.filter((url) => !url.startsWith(address()) && !/^(data|blob):/.test(url))).toEqual([])
    } finally {
      await browser.close()
    }
  })
})
