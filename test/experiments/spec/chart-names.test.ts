import { expect, it } from 'vitest'
import { sections } from '../../../experiments/report/sections.ts'
import { economyCharts } from '../../../experiments/spec/chart-names.ts'
import { experimentFrom } from '../../../experiments/spec/load-experiment.ts'

it('names the charts of one economy in the order of its report', () => {
  const drawn = sections.flatMap(({ charts }) => charts.map(({ chart }) => chart))
  expect(economyCharts).toEqual([...drawn, 'facts'])
})

it('takes charts by their kind or by kind and outcome', () => {
  const grid =
    'name: a\nparameters: {openness: {values: [0, 1]}, growth: {values: [0.02, 0.04]}}\nreporters: [adoption]\n'
  const named = (charts: string) => experimentFrom(`${grid}charts: [${charts}]\n`, 'a.yaml')
  expect(named('phase, phase-adoption, line-openness, line-growth-adoption, time')).toMatchObject({ status: 'ok' })
  expect(experimentFrom('name: a\ncharts: [gdp, okun]\n', 'a.yaml')).toMatchObject({ status: 'ok' })
})

it('says where a chart that is not there stands, and which there are', () => {
  const result = experimentFrom('name: a\ncharts: [gdp, okuns]\n', 'a.yaml')
  expect(result).toMatchObject({ status: 'error', errors: [{ line: 2, column: 15, kind: 'unknown-name' }] })
  const [error] = result.status === 'error' ? result.errors : []
  expect(error?.mend.en).toMatch(/^did you mean `okun`\? the charts are gdp, gdpGrowth, /)
})
