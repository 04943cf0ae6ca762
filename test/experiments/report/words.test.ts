import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { chartWords } from '../../../experiments/chart/words.ts'
import { loadFacts } from '../../../experiments/facts/load-facts.ts'
import { everyText, faultOf } from '../every-text.ts'

const folder = new URL('../../../experiments/report/words/', import.meta.url)
const catalogues = await Promise.all(
  readdirSync(folder).map(async (file) => [file, await import(new URL(file, folder).href)] as const),
)

describe.each([...catalogues, ['chart words', chartWords] as const, ['facts.yaml', loadFacts()] as const])(
  '%s',
  (name, words) => {
    const texts = everyText(words, name)

    it('holds texts', () => expect(texts.length).toBeGreaterThan(5))

    it('says everything in English and in Chinese, with the same figures', () => {
      expect(texts.flatMap(([path, text]) => (faultOf(text) ? [`${path}: ${faultOf(text)}`] : []))).toEqual([])
    })
  },
)

describe('faultOf', () => {
  it.each([
    [{ en: 'Work', zh: '' }, 'one language is missing'],
    [{ en: 'Work', zh: 'Work' }, 'the Chinese has no Chinese'],
    [{ en: '{n} years', zh: '{m} 年' }, 'the figures of the two differ'],
    [{ en: 'EFLOPS', zh: 'EFLOPS' }, undefined],
  ])('%j', (text, fault) => expect(faultOf(text)).toBe(fault))
})
