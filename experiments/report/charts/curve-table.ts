import { writeInterval } from '../../chart/figure.ts'
import { fill } from '../../chart/fill.ts'
import type { MacroCurve } from '../../chart/macro-curve.ts'
import { beveridge, okun, phillips } from '../../measure/economics/macro-curves.ts'
import { intervalOf } from '../../measure/interval.ts'
import type { Slope } from '../../measure/regression/slope.ts'
import type { Results } from '../results.ts'
import { curveWords as words } from '../words/charts.ts'

/** A law between two quantities: what lies on the axes, and the slope of one replicate. */
interface Law {
  x: (paths: Paths, tick: number) => number
  y: (paths: Paths, tick: number) => number
  slope: (paths: Paths) => Slope
  /** Logarithms on both axes of the fit. */
  log: boolean
}

/** Paths of one replicate in the order of the plan's columns. */
type Paths = readonly Float64Array[]

/** Columns as in the plan: Okun growth and unemployment, Beveridge unemployment and vacancies, Phillips unemployment and inflation. */
export const laws: Record<'okun' | 'beveridge' | 'phillips', Law> = {
  okun: {
    x: ([growth], t) => growth[t],
    y: ([, unemployment], t) => unemployment[t] - unemployment[t - 4],
    slope: ([growth, unemployment]) => okun(growth, unemployment),
    log: false,
  },
  beveridge: {
    x: ([unemployment], t) => unemployment[t],
    y: ([, vacancies], t) => vacancies[t],
    slope: ([unemployment, vacancies]) => beveridge(unemployment, vacancies),
    log: true,
  },
  phillips: {
    x: ([unemployment], t) => unemployment[t],
    y: ([, inflation], t) => inflation[t],
    slope: ([unemployment, inflation]) => phillips(unemployment, inflation),
    log: false,
  },
}

const plain = (x: number) => x

/** Points of the fitted line. */
const steps = 20

/**
 * One point a year of each replicate and of their medians, and the line whose slope is the median of replicates; no line
 * where the replicates do not agree on the sign of the slope.
 */
export function curveTable(law: Law, columns: readonly string[], { paths, n, years }: Results) {
  const found = columns.map((name) => paths(name) ?? [])
  const replicates = Array.from({ length: n }, (_, i): Paths => found.map((column) => column[i]))
  // The start belongs to no change over four quarters.
  const ticks = Array.from({ length: Math.max(0, Math.floor((years.length - 1) / 4)) }, (_, i) => 4 * (i + 1))
  const each = ticks.map((tick) => ({
    year: Math.floor(years[tick] - 1e-9),
    places: replicates
      .map((own) => ({ x: law.x(own, tick), y: law.y(own, tick) }))
      .filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)),
  }))
  const path = each.flatMap(({ year, places }): MacroCurve['path'][number][] => {
    const [x, y] = [intervalOf(places.map((place) => place.x)), intervalOf(places.map((place) => place.y))]
    return x && y ? [{ year, x: x.median, y: y.median }] : []
  })
  const cloud = each.flatMap(({ places }) => places)
  const slopes = replicates.map(law.slope)
  const slope = intervalOf(slopes.map(({ estimate }) => estimate))
  const told = slope && (slope.low > 0 || slope.high < 0) ? slope : undefined
  const across = cloud.map(({ x }) => x)
  const [from, to] = [Math.min(...across), Math.max(...across)]
  const [into, outOf] = law.log ? [Math.log, Math.exp] : [plain, plain]
  // Half of the replicates' own lines run below it in the middle: medians of slope and intercept are of no one line.
  const middle = into(intervalOf(across)?.median ?? 0)
  const level = intervalOf(slopes.map(({ estimate, intercept }) => intercept + estimate * middle))?.median
  const fit =
    told && level !== undefined
      ? Array.from({ length: steps + 1 }, (_, i) => from + ((to - from) * i) / steps).map((x) => ({
          x,
          y: outOf(level + told.median * (into(x) - middle)),
        }))
      : []
  const band = slope
    ? fill(told ? words.slope : words.slopeUntold, { slope: writeInterval(slope, 'ratio') })
    : words.noSlope
  return { path, cloud, fit, band }
}
