// From one published figure to the next, by the economy, by a random walk and by an autoregression: who comes nearer.
import { fileURLToPath } from 'node:url'
import { resolveParameters } from '../../model/index.ts'
import { lhs } from '../design/samplers/lhs.ts'
import { loadFacts } from '../facts/load-facts.ts'
import type { Factor } from '../spec/factor.ts'
import { loadExperiment } from '../spec/load-experiment.ts'
import { rootFolder } from '../spec/root-folder.ts'
import { setFactors } from '../spec/set-factors.ts'
import { allRan } from './all-ran.ts'
import { type ForecastInput, forecastRunTask } from './forecast/forecast-run.ts'
import { publishedSeries } from './forecast/published-series.ts'
import { autoregressionRow, coverageRow, figureRow, startDetails, walkRow } from './forecast/rows.ts'
import { scoresOf } from './forecast/score.ts'
import type { Verification } from './verification.ts'

const extents = { quick: { runs: 16, firms: 200 }, full: { runs: 100, firms: 500 } }
const ticksPerYear = 4
const seed = 2021

/**
 * Economies differ by chance and by a draw of the calibration's parameters from their ranges: its posterior has seen the
 * figures that are forecast here, its ranges have not.
 */
export const verify: Verification = async ({ quick, runAll, progress }) => {
  const { runs, firms } = extents[quick ? 'quick' : 'full']
  const facts = loadFacts().facts
  const { origins, until, series } = publishedSeries(facts)
  const names = [...new Set(series.map(({ of }) => of))]
  const factors = calibratedFactors()
  const draws = lhs(factors, { points: runs }, seed)
  const ticksFrom = (origin: number) => Math.ceil((until - startOf(origin)) * ticksPerYear)
  const inputs = origins.flatMap(({ year, start }) => {
    const base = resolveParameters('china-2023', { firms, ...start })
    return draws.map((draw, i): ForecastInput => {
      return { parameters: setFactors(base, draw), seed: i + 1, ticks: ticksFrom(year), names }
    })
  })
  let done = 0
  const made = await runAll<Float64Array>(inputs, forecastRunTask, () => progress(++done, inputs.length))
  const rows = origins.flatMap(({ year: origin, start }) => {
    const width = ticksFrom(origin) + 1
    // Origins are told apart by the length of their runs: failed ones are missing.
    const own = made.values.filter(({ length }) => length === names.length * width)
    const scored = series.flatMap((each) => {
      const row = names.indexOf(each.of) * width
      const tickOf = (year: number) => Math.round((year - startOf(origin)) * ticksPerYear)
      const ratios = (year: number, over: number) =>
        own.map((path) => path[row + tickOf(year)] / path[row + tickOf(over)])
      return scoresOf(each, { origin, until }, ratios)
    })
    const [first, ...rest] = scored.map((each) => figureRow(each, origin))
    if (!first) return []
    return [
      { ...first, details: startDetails({ origin, start, facts, factors }) },
      ...rest,
      coverageRow(scored, origin),
      walkRow(scored, origin),
      autoregressionRow(scored, origin),
    ]
  })
  return [allRan({ en: `forecasts of ${runs} draws`, zh: `${runs} 组参数的预测` }, made), ...rows]
}

/** The economy starts in the middle of a year. */
const startOf = (origin: number): number => origin + 0.5

/** What the library's calibration varies. */
function calibratedFactors(): Factor[] {
  const loaded = loadExperiment(fileURLToPath(new URL('experiments/calibration.yaml', rootFolder)))
  if (loaded.status === 'error') throw new Error(loaded.errors.map(({ message }) => message.en).join('\n'))
  return loaded.experiment.factors
}
