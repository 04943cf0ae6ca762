import { linearRegression } from 'simple-statistics'
import type { BootstrapInterval, BootstrapOptions } from '../bootstrap/bootstrap-interval.ts'
import { meanOf } from '../mean-of.ts'
import { cellInterval } from './cell-interval.ts'

/** Where replicates jump on the way up and on the way down of the control, at one value of the other parameter. */
export interface FoldPair {
  other: number
  /** One value of the control a replicate. */
  up: readonly number[]
  down: readonly number[]
}

/** The transition in the plane of two parameters. */
export interface CriticalLine {
  points: { other: number; at: BootstrapInterval; width: BootstrapInterval }[]
  /** The cusp, in which line and bistable wedge end. */
  end: { other: BootstrapInterval; at: BootstrapInterval }
}

/** Beside a cusp the law below holds only near it: so many pairs of folds are used, the narrowest. */
const nearest = 4

/**
 * Line along which a jump happens, half way between both folds, and its end point. Toward a cusp the wedge between the
 * folds narrows as (other - end)^(3/2) (R. Thom; R. Gilmore, Catastrophe Theory for Scientists and Engineers, 1981),
 * so that width^(2/3) falls along a straight line to 0. Pairs without a wedge are left out of that line.
 */
export function criticalLine(pairs: readonly FoldPair[], options: BootstrapOptions): CriticalLine {
  const points = pairs.map(({ other, up, down }) => ({
    other,
    at: cellInterval([up, down], ([up, down]) => (meanOf(up) + meanOf(down)) / 2, options),
    width: cellInterval([up, down], ([up, down]) => meanOf(up) - meanOf(down), options),
  }))
  const cells = pairs.flatMap(({ up, down }) => [up, down])
  const others = pairs.map(({ other }) => other)
  const end = (resampled: number[][]) => endPoint(others, resampled)
  return {
    points,
    end: {
      other: cellInterval(cells, (resampled) => end(resampled).other, options),
      at: cellInterval(cells, (resampled) => end(resampled).at, options),
    },
  }
}

/** @param folds up and down, in turn, of each value of the other parameter */
function endPoint(others: readonly number[], folds: readonly (readonly number[])[]): { other: number; at: number } {
  const wedges = others
    .map((other, i) => {
      const [up, down] = [meanOf(folds[2 * i]), meanOf(folds[2 * i + 1])]
      return { other, width: up - down, at: (up + down) / 2 }
    })
    .filter(({ width }) => width > 0)
    .sort((a, b) => a.width - b.width)
    .slice(0, nearest)
  if (wedges.length < 2) return { other: Number.NaN, at: Number.NaN }
  const narrowing = linearRegression(wedges.map(({ other, width }) => [other, width ** (2 / 3)]))
  const other = -narrowing.b / narrowing.m
  const line = linearRegression(wedges.map(({ other, at }) => [other, at]))
  return { other, at: line.b + line.m * other }
}
