import { afterEach, describe, expect, it, vi } from 'vitest'
import { toSvg } from '../../../experiments/chart/to-svg.ts'
import { everyChart, fullText } from './every-chart.ts'

afterEach(() => void vi.restoreAllMocks())

/** Names of elements that are opened and not closed, or closed and not opened. */
function unbalanced(svg: string): string[] {
  const open: string[] = []
  for (const [, close, name, self] of svg.matchAll(/<(\/?)([\w:]+)(?:"[^"]*"|[^">])*?(\/?)>/g)) {
    if (close && open.pop() !== name) return [name]
    if (!close && !self) open.push(name)
  }
  return open
}

describe.each(Object.entries(everyChart))('%s', (_name, draw) => {
  it.each(['en', 'zh'] as const)('is a well-formed picture in %s that carries its words', async (language) => {
    const warn = vi.spyOn(console, 'warn')
    const chart = draw(fullText, language)
    if (chart.status === 'error') throw new Error(chart.message.en)
    const svg = await toSvg(chart)
    expect(unbalanced(svg)).toEqual([])
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
    expect(svg).toContain(fullText.title[language])
    expect(svg).toContain(fullText.y.title[language])
    expect(svg).toContain(language === 'en' ? 'n = 20 replicates' : 'n = 20 次重复')
    expect(svg).toContain(fullText.band[language])
    expect(svg).toMatch(/^<svg role="img" aria-label="[^"]{40,}"/)
    expect(svg.match(/<title>/g)?.length).toBeGreaterThan(0)
    expect(warn).not.toHaveBeenCalled()
  })
})

it('tells lines apart without colour', async () => {
  const chart = everyChart['band-over-time'](fullText, 'en')
  if (chart.status === 'error') throw new Error(chart.message.en)
  const dashed = [...(await toSvg(chart)).matchAll(/stroke-dasharray="([^"]+)"/g)].map(([, dash]) => dash)
  expect(new Set(dashed).size).toBeGreaterThan(1)
})
