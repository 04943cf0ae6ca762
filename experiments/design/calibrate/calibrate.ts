import type { Factor } from '../../spec/factor.ts'
import { drawsOf, streams } from '../draws.ts'
import type { Point, PointResult, SequentialDesign } from '../point.ts'
import { maximinLatinHypercube } from '../samplers/latin-hypercube.ts'
import { toPoint } from '../unit-cube.ts'
import { estimate } from './estimate.ts'
import { farApart } from './far-apart.ts'
import type { CalibrateOptions } from './options.ts'
import { plausibleSettings } from './plausible-settings.ts'
import { wavesOf } from './waves-of.ts'

/**
 * History matching: each wave runs `points` settings that no wave before found implausible, the first a Latin hypercube,
 * the later ones as far apart as what is left allows. The method of moments asks for one more point, the estimate, so
 * that a run and not the emulator alone says how near it comes.
 *
 * Source: Vernon, Goldstein and Bower (2010), Bayesian Analysis 5, 619-670.
 */
export function calibrate(factors: readonly Factor[], options: CalibrateOptions, seed: number): SequentialDesign {
  const { targets, waves, points, method } = options

  function wave(number: number, results: readonly PointResult[]): Point[] {
    if (number === 0)
      return maximinLatinHypercube(points, factors.length, seed).map((shares) => toPoint(factors, shares))
    const draws = drawsOf(seed, streams.historyMatching, number)
    const candidates = plausibleSettings(
      factors,
      targets,
      wavesOf(factors, options, results),
      { wanted: 4 * points, least: points },
      draws,
    )
    return farApart(candidates, points).map((shares) => toPoint(factors, shares))
  }

  return {
    next(results) {
      const number = Math.floor(results.length / points)
      const before = results.slice(0, number * points)
      if (number < waves) return wave(number, before).slice(results.length - before.length)
      if (method === 'abc' || results.length > before.length) return []
      return [estimate(factors, options, before, seed)]
    },
  }
}
