import { percents } from '../figures.ts'
import type { Check } from '../verification.ts'
import type { ShockCase, ShockRun } from './shock-run.ts'
import { shocks } from './shocks.ts'

/** Quarters in which a shock has to be gone. */
export const quartersToReturn = 40
/** Quarters watched after that: two years, each judged by its mean. */
export const quartersWatched = 8
/** What may be left of a shock, over its size. */
const left = 0.1

export interface Response {
  /** Response that is largest in size, over the quarters before `quartersToReturn`; a mean over seeds. */
  peak: number
  /** The larger of the two yearly means after that, and its standard error over seeds. */
  rest: number
  error: number
}

/** Mean response over seeds; each path starts with the first quarter after the shock. */
export function responseOf(paths: readonly Float64Array[]): Response {
  const mean = (figures: number[]) => figures.reduce((total, figure) => total + figure, 0) / figures.length
  const over = (from: number, to: number) => {
    const means = paths.map((path) => mean([...path.subarray(from, to)]))
    const middle = mean(means)
    const squares = means.reduce((total, figure) => total + (figure - middle) ** 2, 0)
    return { middle, error: Math.sqrt(squares / (means.length - 1) / means.length) }
  }
  let peak = 0
  for (let quarter = 0; quarter < quartersToReturn; quarter++) {
    const { middle } = over(quarter, quarter + 1)
    if (Math.abs(middle) > Math.abs(peak)) peak = middle
  }
  const years = [0, 4].map((year) => over(quartersToReturn + year, quartersToReturn + year + 4))
  const [first, second] = years
  const larger = Math.abs(second.middle) > Math.abs(first.middle) ? second : first
  return { peak, rest: larger.middle, error: larger.error }
}

const sides = {
  output: { en: 'output', zh: '产出' },
  unemployment: { en: 'unemployment', zh: '失业率' },
} as const

/**
 * Each shock dies out: after ten years the response of output (share) and unemployment (points) is at most a tenth of
 * the shock, as far as so many standard errors of the mean over seeds can tell.
 */
export function dieOutChecks(cases: readonly ShockCase[], runs: readonly ShockRun[], errors: number): Check[] {
  return cases.flatMap(({ shock, size }, index) =>
    (['output', 'unemployment'] as const).map((side): Check => {
      const { peak, rest, error } = responseOf(runs.map((run) => run[side][index]))
      const { name } = shocks[shock]
      const sign = `${size > 0 ? '+' : '-'}${Math.abs(100 * size)}%`
      return {
        name: {
          en: `${name.en} ${sign}: ${sides[side].en} at its peak, and ten years later`,
          zh: `${name.zh}${sign}：${sides[side].zh}峰值及十年后`,
        },
        expected: '0 %',
        found: `${percents([peak])}, ${percents([rest])}`,
        tolerance: `${percents([left * Math.abs(size)])} + ${errors.toPrecision(2)} x ${percents([error])}`,
        holds: Math.abs(rest) <= left * Math.abs(size) + errors * error,
      }
    }),
  )
}
