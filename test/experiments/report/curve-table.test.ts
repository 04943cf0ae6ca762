import { expect, it } from 'vitest'
import { curveTable, laws } from '../../../experiments/report/charts/curve-table.ts'
import { tinyResults } from './tiny-results.ts'

/** A market whose vacancies are 0.0002 over unemployment, times a level of each replicate, and steeper by `tilt`. */
const market = (tilt: (replicate: number) => number) => {
  const unemployment = (part: number) => 0.03 + 0.04 * part
  return tinyResults({
    unemployment: ['share', unemployment],
    vacancies: [
      'share',
      (part, replicate) =>
        (0.0002 * (1 + 0.1 * (replicate % 5))) / 0.05 / (unemployment(part) / 0.05) ** (1 + tilt(replicate)),
    ],
  })
}
const columns = ['unemployment', 'vacancies']

it('draws the line of the median slope through the middle of the replicates', () => {
  const { fit, band, cloud } = curveTable(
    laws.beveridge,
    columns,
    market(() => 0),
  )
  expect(band.en).toContain('dashed: slope −1')
  for (const { x, y } of fit) expect(y).toBeCloseTo((0.0002 * 1.2) / x, 9)
  expect(cloud).toHaveLength(20 * 20)
})

it('draws no line where replicates do not agree on the sign of the slope', () => {
  const { fit, band } = curveTable(
    laws.beveridge,
    columns,
    market((replicate) => (replicate % 2 === 0 ? 1 : -3)),
  )
  expect(fit).toEqual([])
  expect(band.en).toContain('its sign cannot be told')
  expect(band.zh).toContain('符号未定')
})
