import type { Factor } from '../../spec/factor.ts'
import { drawsOf, streams } from '../draws.ts'
import type { Point, PointResult } from '../point.ts'
import { positionOf, toPoint } from '../unit-cube.ts'
import type { CalibrateOptions } from './options.ts'
import { plausibleSettings } from './plausible-settings.ts'
import { regressionAdjusted } from './regression-adjustment.ts'
import { wavesOf } from './waves-of.ts'

/** Settings drawn from what no wave found implausible, and the share of them that is kept. */
const drawn = { wanted: 2_000, least: 200 }
const accepted = 0.2

export interface PosteriorDraws {
  points: Point[]
  /** Sum to 1. */
  weights: number[]
}

/**
 * Settings of the factors as the targets leave them, given the factors' distributions before: approximate Bayesian
 * computation on the emulators of the last wave. An emulated outcome is the prediction, plus what the emulator does not
 * know, plus the target's own error.
 */
export function posterior(
  factors: readonly Factor[],
  options: CalibrateOptions,
  results: readonly PointResult[],
  seed: number,
): PosteriorDraws {
  const { targets } = options
  const waves = wavesOf(factors, options, results)
  const draws = drawsOf(seed, streams.posterior, 0)
  const simulated = plausibleSettings(factors, targets, waves, drawn, draws).map((shares) => {
    const position = positionOf(factors, toPoint(factors, shares))
    const distances = targets.flatMap(({ value, error }, i) => {
      const { mean, variance } = waves[waves.length - 1][i](position)
      // Infinite where no run gave the outcome, which then says nothing.
      if (variance === Number.POSITIVE_INFINITY) return []
      return (mean + Math.sqrt(variance) * draws.normal() - value) / error + draws.normal()
    })
    return { shares, distances }
  })
  const { shares, weights } = regressionAdjusted(simulated, accepted)
  return { points: shares.map((each) => toPoint(factors, each)), weights }
}
