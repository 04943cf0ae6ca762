import { describe, expect, it } from 'vitest'
import type { ChartText } from '../../../experiments/chart/chart.ts'
import { refusal } from '../../../experiments/chart/refusal.ts'
import { everyChart, fullText } from './every-chart.ts'

const blank = { en: '', zh: ' ' }
const without: [string, Partial<ChartText>][] = [
  ['title', { title: blank }],
  ['x.title', { x: { ...fullText.x, title: blank } }],
  ['x.unit', { x: { ...fullText.x, unit: blank } }],
  ['y.title', { y: { ...fullText.y, title: blank } }],
  ['y.unit', { y: { ...fullText.y, unit: blank } }],
  ['band', { band: blank }],
]

describe.each(Object.entries(everyChart))('%s', (_name, draw) => {
  it.each(without)('is not drawn without %s', (missing, change) => {
    expect(draw({ ...fullText, ...change }, 'en')).toMatchObject({
      status: 'error',
      kind: 'chart-without-text',
      missing: [`${missing}.en`, `${missing}.zh`],
    })
  })

  it('is not drawn without n', () => {
    expect(draw({ ...fullText, n: 0 }, 'en')).toMatchObject({ kind: 'chart-without-text', missing: ['n'] })
  })

  it('is not drawn without figures', () => {
    expect(draw(fullText, 'en', true)).toMatchObject({ kind: 'chart-without-data', missing: ['rows'] })
  })

  it('is drawn where nothing is missing', () => {
    expect(draw(fullText, 'zh')).toMatchObject({ status: 'ok' })
  })
})

it('names the columns that are not finite', () => {
  expect(refusal(fullText, [{ median: Number.NaN, low: 1 }])).toMatchObject({ missing: ['median'] })
})
