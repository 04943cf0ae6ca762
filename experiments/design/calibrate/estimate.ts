import type { Factor } from '../../spec/factor.ts'
import { drawsOf, streams } from '../draws.ts'
import type { Point, PointResult } from '../point.ts'
import { positionOf, toPoint } from '../unit-cube.ts'
import { momentsEstimate } from './moments.ts'
import type { CalibrateOptions } from './options.ts'
import { plausibleSettings } from './plausible-settings.ts'
import { wavesOf } from './waves-of.ts'

/** The setting whose outcomes, as the last wave's emulators know them, come nearest to the targets. */
export function estimate(
  factors: readonly Factor[],
  options: CalibrateOptions,
  results: readonly PointResult[],
  seed: number,
): Point {
  const waves = wavesOf(factors, options, results)
  const draws = drawsOf(seed, streams.historyMatching, options.waves)
  const starts = plausibleSettings(
    factors,
    options.targets,
    waves,
    { wanted: options.points, least: options.points },
    draws,
  )
  const positionAt = (shares: readonly number[]) => positionOf(factors, toPoint(factors, shares))
  return toPoint(factors, momentsEstimate(waves[waves.length - 1], options.targets, positionAt, starts))
}
