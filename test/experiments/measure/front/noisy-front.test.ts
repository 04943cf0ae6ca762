import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hypervolumeByGeneration } from '../../../../experiments/measure/front/hypervolume-by-generation.ts'
import { noisyFront } from '../../../../experiments/measure/front/noisy-front.ts'
import { normal } from '../../../../model/random.ts'

const options = { seed: 1, resamples: 300 }
/** Ten replicates of each objective around these means. */
function replicates(means: number[][], sd: number): number[][][] {
  return means.map((objectives, point) =>
    objectives.map((mean, m) => Array.from({ length: 10 }, (_, r) => mean + sd * normal(3, 10 + m, point, r))),
  )
}

describe('noisyFront', () => {
  const means = [
    [1, 3],
    [2, 2],
    [3, 1],
    [2.1, 2.1],
    [4, 4],
  ]
  const goals = ['min', 'min'] as const
  const reference = [5, 5]

  it('without noise is the front itself, and certain of it', () => {
    const front = noisyFront({ figures: replicates(means, 0), goals, reference }, options)
    expect(front.onFront).toEqual([true, true, true, false, false])
    expect(front.membership).toEqual([1, 1, 1, 0, 0])
    // 4 x 2 below the first, then 3 x 1 and 2 x 1 more.
    expect(front.hypervolume.estimate).toBeCloseTo(13, 9)
    expect(front.hypervolume.high).toBeCloseTo(13, 9)
    expect(front.measuredHypervolume).toBeCloseTo(13, 9)
  })

  it('doubts neighbours that noise cannot tell apart, and not the one far behind', () => {
    const { membership, hypervolume } = noisyFront({ figures: replicates(means, 0.3), goals, reference }, options)
    expect(membership[3]).toBeGreaterThan(0.05)
    expect(membership[3]).toBeLessThan(0.95)
    expect(membership[4]).toBe(0)
    expect(hypervolume.low).toBeLessThan(hypervolume.high)
  })

  it('takes off what luck added where many are alike', () => {
    const alike = Array.from({ length: 12 }, () => [2, 2])
    const figures = replicates(alike, 1)
    const { hypervolume, measuredHypervolume } = noisyFront({ figures, goals, reference }, options)
    // The true volume is 3 x 3.
    expect(measuredHypervolume).toBeGreaterThan(10)
    expect(Math.abs(hypervolume.estimate - 9)).toBeLessThan(Math.abs(measuredHypervolume - 9))
    expect(hypervolume.low).toBeLessThan(hypervolume.estimate)
    expect(hypervolume.high).toBeGreaterThan(hypervolume.estimate)
  })

  it('turns where a goal does', () => {
    const turned = means.map(([x, y]) => [-x, y])
    const front = noisyFront({ figures: replicates(turned, 0), goals: ['max', 'min'], reference: [-5, 5] }, options)
    expect(front.onFront).toEqual([true, true, true, false, false])
    expect(front.hypervolume.estimate).toBeCloseTo(13, 9)
  })

  it('keeps failed points off the front and claims no certainty on single replicates', () => {
    const failed = [...replicates(means, 0), [[Number.NaN], [Number.NaN]]]
    expect(noisyFront({ figures: failed, goals, reference }, options).onFront[5]).toBe(false)
    const single = means.map((objectives) => objectives.map((mean) => [mean]))
    const front = noisyFront({ figures: single, goals, reference }, options)
    expect(front.onFront).toEqual([true, true, true, false, false])
    expect(front.membership.every(Number.isNaN)).toBe(true)
    expect(front.hypervolume.low).toBe(Number.NaN)
  })
})

describe('hypervolumeByGeneration', () => {
  it('adds what each generation finds', () => {
    const generations = [
      [[3, 3]],
      [[4, 4]],
      [
        [1, 4],
        [Number.NaN, 0],
      ],
      [[0, 0]],
    ]
    expect(hypervolumeByGeneration(generations, ['min', 'min'], [5, 5])).toEqual([4, 4, 6, 25])
  })

  it('never falls', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }))
    fc.assert(
      fc.property(fc.array(fc.array(point, { maxLength: 5 }), { maxLength: 6 }), (generations) => {
        const volumes = hypervolumeByGeneration(generations, ['max', 'min'], [0, 9])
        for (let i = 1; i < volumes.length; i++) expect(volumes[i]).toBeGreaterThanOrEqual(volumes[i - 1])
      }),
    )
  })
})
