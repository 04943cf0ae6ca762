import type { Factor } from '../../spec/factor.ts'
import type { SequentialDesign } from '../point.ts'
import { sobolSequence } from '../sobol/sobol-sequence.ts'
import { toPoint } from '../unit-cube.ts'
import { refineLine } from './refine-line.ts'
import { refinePlane } from './refine-plane.ts'
import { refineSpace } from './refine-space.ts'
import { scaledValues } from './scaled-values.ts'

export interface AdaptiveOptions {
  outcome: string
  /** Points in all. */
  points: number
  /** Points before the first look; with one factor at least both ends, with two the corners. */
  start: number
}

/** No gap shorter than this share of the range is halved: closer than chance lets one look. */
const resolution = 1e-4

/**
 * Puts points where the outcome changes fastest. After `start` points spread evenly, again and again the gap with the
 * largest loss is halved, `start` / 2 of them at a time so that workers have enough to do. It ends early where every gap
 * is as short as the resolution, or holds no other value of a factor with few of them.
 *
 * Source: Nijholt, Weston, Hoofwijk and Akhmerov (2019), Adaptive, doi:10.5281/zenodo.1182437.
 */
export function adaptive(factors: readonly Factor[], options: AdaptiveOptions): SequentialDesign {
  const { outcome, points } = options
  const dimensions = factors.length
  const start = Math.min(points, Math.max(options.start, dimensions > 2 ? 2 : 2 ** dimensions))
  const refine = [refineLine, refinePlane][dimensions - 1] ?? refineSpace
  const key = (position: readonly number[]) => Object.values(toPoint(factors, position)).join()

  /** The next positions after those whose outcomes are known. */
  function batch(positions: readonly number[][], outcomes: readonly number[]): number[][] {
    const all = [...positions]
    const values = scaledValues(outcomes)
    const seen = new Set(all.map(key))
    const most = Math.min(points, positions.length + Math.ceil(start / 2))
    while (all.length < most) {
      const next = refine(all, values)
        .toSorted((a, b) => b.loss - a.loss)
        .find(({ size, position }) => size > resolution && !seen.has(key(position)))
      if (!next) break
      all.push(next.position)
      // What is expected there stands in for the answer, so that one batch does not crowd into one gap.
      values.push(next.value)
      seen.add(key(next.position))
    }
    return all.slice(positions.length)
  }

  return {
    next(results) {
      const asked = firstPositions(start, dimensions)
      while (asked.length <= results.length) {
        const more = batch(
          asked,
          results.slice(0, asked.length).map(({ outcomes }) => outcomes[outcome]),
        )
        if (more.length === 0) break
        asked.push(...more)
      }
      return asked.slice(results.length).map((position) => toPoint(factors, position))
    },
  }
}

/** Evenly from end to end on a line; else all corners, where there are enough points, and then the Sobol sequence. */
function firstPositions(count: number, dimensions: number): number[][] {
  if (dimensions === 1) return Array.from({ length: count }, (_, i) => [i / Math.max(1, count - 1)])
  if (2 ** dimensions > count) return sobolSequence(count, dimensions)
  const corners = Array.from({ length: 2 ** dimensions }, (_, bits) =>
    Array.from({ length: dimensions }, (_, axis) => (bits >> axis) & 1),
  )
  // The origin, which the sequence starts with, is a corner.
  return [...corners, ...sobolSequence(count - corners.length, dimensions, 1)]
}
