import { percents, quantileNames, quantilesOf } from '../figures.ts'
import type { Check } from '../verification.ts'
import type { NullRun } from './null-run.ts'

/** Growth a year between the first quarter and the last. The start is the opening of the first quarter. */
export function meanGrowth({ output }: NullRun): number {
  const last = output.length - 1
  return (output[last] / output[1]) ** (4 / (last - 1)) - 1
}

/** The bands that unemployment, inflation and growth hold where nothing but exogenous growth moves the economy. */
export function bandChecks(runs: readonly NullRun[], growth: number): Check[] {
  const every = (path: (run: NullRun) => Float64Array) => quantilesOf(runs.flatMap((run) => [...path(run)]))
  return [
    within(
      { en: 'unemployment, every quarter of every seed', zh: '失业率（每个种子的每一季）' },
      every((run) => run.unemployment),
      0.03,
      0.09,
    ),
    within(
      { en: 'inflation over four quarters, every quarter', zh: '同比通胀（每一季）' },
      every((run) => run.inflation),
      -0.02,
      0.06,
    ),
    within(
      { en: 'mean growth a year, every seed', zh: '年均增长（每个种子）' },
      quantilesOf(runs.map(meanGrowth)),
      growth - 0.002,
      growth + 0.002,
    ),
  ]
}

function within(name: Check['name'], quantiles: number[], low: number, high: number): Check {
  const { en, zh } = name
  const digits = high - low < 0.01 ? 3 : 2
  return {
    name: { en: `${en} ${quantileNames}`, zh: `${zh}${quantileNames}` },
    expected: percents([low, high], 1),
    found: percents(quantiles, digits),
    tolerance: '0',
    holds: quantiles[0] >= low && quantiles.at(-1)! <= high,
  }
}
