import { expect, it } from 'vitest'
import { tableCsv } from '../../../experiments/chart/table-csv.ts'

const linesOf = (table: object): string[] => tableCsv(table).trimEnd().split('\r\n')

it('has a row for each innermost item, with all that stands above it', () => {
  const table = {
    text: { title: { en: 'left out', zh: '略' } },
    unit: 'share',
    series: [
      { label: { en: 'a, "b"', zh: '甲' }, points: [{ x: 1, estimate: { low: 0, high: 2 } }, { x: 2 }] },
      { label: { en: 'c', zh: '乙' }, points: [{ x: 3 }] },
    ],
  }
  expect(linesOf(table)).toEqual([
    'part,unit,series.place,series.label.en,series.label.zh,series.points.place,series.points.x,series.points.estimate.low,series.points.estimate.high',
    'series.points,share,1,"a, ""b""",甲,1,1,0,2',
    'series.points,share,1,"a, ""b""",甲,2,2,,',
    'series.points,share,2,c,乙,1,3,,',
  ])
})

it('puts lists of one length side by side, as those of a band', () => {
  const table = { response: { mean: Float64Array.of(0.5, 1), low: [0, 0.5] }, rows: ['one', 'two', 'three'] }
  const lines = linesOf(table)
  expect(lines).toHaveLength(1 + 2 + 3)
  expect(lines[1]).toBe('response.mean+response.low,1,0.5,0,,')
  expect(lines[5]).toBe('rows,,,,3,three')
})
