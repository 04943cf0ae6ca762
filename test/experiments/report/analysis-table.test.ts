import { expect, it } from 'vitest'
import { estimateOf } from '../../../experiments/measure/estimate.ts'
import { analysisTable } from '../../../experiments/report/html/analysis-table.ts'

const text = (words: string) => ({ en: words, zh: words })

const tableOf = (...figures: number[]) =>
  analysisTable(
    {
      name: 'means',
      title: text('Means'),
      columns: [
        { name: 'outcome', title: text('outcome') },
        { name: 'mean', title: text('mean') },
      ],
      rows: figures.map((figure, i) => ({ outcome: `y${i}`, mean: estimateOf(figure, figure, figure) })),
      notes: [],
    },
    undefined,
  )

it('shows what rounding leaves beside the figures of its column as nought', () => {
  expect(tableOf(0.5, 1.4e-17)).toContain('<td>0 [0, 0]</td>')
})

it('shows small figures where all are small', () => {
  expect(tableOf(2e-17, 1e-17)).not.toContain('<td>0 [0, 0]</td>')
})
