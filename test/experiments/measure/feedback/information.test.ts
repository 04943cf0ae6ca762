import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { discreteTransferEntropy } from '../../../../experiments/measure/feedback/information/discrete-transfer-entropy.ts'
import { gaussianTransferEntropy } from '../../../../experiments/measure/feedback/information/gaussian-transfer-entropy.ts'
import { grangerTest } from '../../../../experiments/measure/feedback/information/granger.ts'
import { KdTree } from '../../../../experiments/measure/feedback/information/k-d-tree.ts'
import { laggedRows } from '../../../../experiments/measure/feedback/information/lagged-rows.ts'
import {
  mutualInformation,
  nearestNeighbourTransferEntropy,
} from '../../../../experiments/measure/feedback/information/nearest-neighbour-information.ts'
import { normal, uniform } from '../../../../model/random.ts'

/** x is noise, y' = 0.5 y + a x + noise. */
function driven(n: number, a: number, seed: number) {
  const cause = new Float64Array(n)
  const effect = new Float64Array(n)
  for (let t = 0; t < n; t++) {
    cause[t] = normal(seed, 1, 0, t)
    if (t > 0) effect[t] = 0.5 * effect[t - 1] + a * cause[t - 1] + normal(seed, 2, 0, t)
  }
  return { cause, effect }
}

describe('Granger causality and Gaussian transfer entropy', () => {
  it.each([1, 2, 3])('are twice and once the same with %d lags', (lags) => {
    const pair = driven(500, 0.4, 3)
    const test = grangerTest([pair], lags)
    expect(test?.causality).toBeGreaterThan(0.05)
    expect(gaussianTransferEntropy([pair], lags)).toBeCloseTo((test?.causality ?? Number.NaN) / 2, 12)
  })

  it('come to 1/2 ln(1 + a^2) where a driver of variance 1 is one of two sources of equal noise', () => {
    expect(gaussianTransferEntropy([driven(40_000, 0.5, 4)], 1)).toBeCloseTo(0.5 * Math.log(1.25), 2)
  })

  it('find the driver and not the driven', () => {
    const { cause, effect } = driven(400, 0.3, 5)
    expect(grangerTest([{ cause, effect }], 2)?.p).toBeLessThan(1e-3)
    expect(grangerTest([{ cause: effect, effect: cause }], 2)?.p).toBeGreaterThan(0.01)
  })

  it('reject one in twenty of what is unrelated at 0.05', () => {
    const rejected = Array.from({ length: 400 }, (_, i) => grangerTest([driven(60, 0, 100 + i)], 2)).filter(
      (test) => test && test.p < 0.05,
    )
    expect(rejected.length / 400).toBeGreaterThan(0.02)
    expect(rejected.length / 400).toBeLessThan(0.09)
  })

  it('have no answer where a series is constant', () => {
    expect(grangerTest([{ cause: new Float64Array(50), effect: driven(50, 1, 1).effect }], 1)).toBeUndefined()
  })
})

describe('lagged rows', () => {
  it('do not reach from one replicate into the next', () => {
    const rows = laggedRows(
      [
        { cause: [10, 20, 30], effect: [1, 2, 3] },
        { cause: [40, 50], effect: [4, 5] },
      ],
      1,
      1,
    )
    expect([...rows.next]).toEqual([2, 3, 5])
    expect([...rows.effectPast[0]]).toEqual([1, 2, 4])
    expect([...rows.causePast[0]]).toEqual([10, 20, 40])
  })
})

describe('transfer entropy of symbols', () => {
  // The effect goes 0 0 1 1 and round again; the cause is one step ahead of it.
  const effect = Array.from({ length: 402 }, (_, t) => Math.floor(t / 2) % 2)
  const cause = effect.map((_, t) => Math.floor((t + 1) / 2) % 2)

  it('of period 4 is 1 bit with one symbol of history and 0 with two', () => {
    expect(discreteTransferEntropy([{ cause: cause.slice(1), effect: effect.slice(1) }], 1)).toBeCloseTo(1, 12)
    expect(discreteTransferEntropy([{ cause, effect }], 2)).toBeCloseTo(0, 12)
  })

  it('of a copied coin is 1 bit one way and 0 the other', () => {
    const coin = Array.from({ length: 20_000 }, (_, t) => (uniform(1, 5, 0, t) < 0.5 ? 0 : 1))
    const copy = [0, ...coin.slice(0, -1)]
    expect(discreteTransferEntropy([{ cause: coin, effect: copy }], 1)).toBeCloseTo(1, 3)
    expect(discreteTransferEntropy([{ cause: copy, effect: coin }], 1)).toBeCloseTo(0, 3)
  })
})

describe('information by nearest neighbours', () => {
  it.each([0, 0.6, 0.9])('of two normals of correlation %d is -1/2 ln(1 - rho^2)', (rho) => {
    const x = Float64Array.from({ length: 4000 }, (_, i) => normal(1, 7, i, 0))
    const y = x.map((value, i) => rho * value + Math.sqrt(1 - rho * rho) * normal(1, 8, i, 0))
    expect(Math.abs(mutualInformation(x, y, 1) + 0.5 * Math.log(1 - rho * rho))).toBeLessThan(0.04)
  })

  it('agrees with the Gaussian transfer entropy where all is normal', () => {
    const { cause, effect } = driven(6000, 0.8, 6)
    const expected = 0.5 * Math.log(1.64)
    expect(Math.abs(nearestNeighbourTransferEntropy([{ cause, effect }], 1) - expected)).toBeLessThan(0.04)
    expect(Math.abs(nearestNeighbourTransferEntropy([{ cause: effect, effect: cause }], 1))).toBeLessThan(0.04)
  })

  it('has no value for a constant or too few rows', () => {
    const { cause, effect } = driven(50, 1, 1)
    const still = new Float64Array(50).fill(0.3)
    expect(mutualInformation(still, effect, 1)).toBeNaN()
    expect(nearestNeighbourTransferEntropy([{ cause: still, effect }], 1)).toBeNaN()
    expect(mutualInformation(cause.subarray(0, 4), effect.subarray(0, 4), 1)).toBeNaN()
  })

  it('sees a square that no line sees', () => {
    const cause = Float64Array.from({ length: 3000 }, (_, t) => normal(2, 1, 0, t))
    const effect = cause.map((_, t) => (t > 0 ? cause[t - 1] ** 2 - 1 : 0) + 0.3 * normal(2, 2, 0, t))
    expect(gaussianTransferEntropy([{ cause, effect }], 1)).toBeLessThan(0.01)
    expect(nearestNeighbourTransferEntropy([{ cause, effect }], 1)).toBeGreaterThan(0.5)
  })
})

describe('KdTree', () => {
  it('finds what looking at every point finds', () => {
    const coordinates = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 })), {
      minLength: 3,
      maxLength: 80,
    })
    fc.assert(
      fc.property(coordinates, fc.integer({ min: 1, max: 10 }), (points, radius) => {
        const tree = new KdTree([Float64Array.from(points, ([x]) => x), Float64Array.from(points, ([, y]) => y)])
        const at = points[0]
        const distances = points.map(([x, y]) => Math.max(Math.abs(x - at[0]), Math.abs(y - at[1])))
        expect(tree.countWithin(radius, at)).toBe(distances.filter((distance) => distance < radius).length)
        expect(tree.distanceOf(3, at)).toBe(distances.sort((a, b) => a - b)[2])
      }),
    )
  })
})
