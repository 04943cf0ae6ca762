import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { barrierOf } from '../../../../experiments/measure/transition/barrier.ts'
import { barrierGrowth } from '../../../../experiments/measure/transition/barrier-growth.ts'
import { histogram } from '../../../../experiments/measure/transition/histogram.ts'
import { latentJump } from '../../../../experiments/measure/transition/latent-jump.ts'
import { phasesOf } from '../../../../experiments/measure/transition/phases.ts'
import { sizeLimit } from '../../../../experiments/measure/transition/size-limit.ts'
import { curieWeiss, meanFieldPotts, meanFieldRoot, sampleOf } from './curie-weiss.ts'

describe('barrierOf', () => {
  it('equals the exact barriers of the Curie-Weiss model, which grow with its size', () => {
    const known = [
      [100, 12.195],
      [200, 23.709],
      [400, 46.747],
      [800, 92.825],
    ]
    for (const [size, height] of known) {
      expect(barrierOf(curieWeiss(size, 1.5).weights).height).toBeCloseTo(height, 3)
    }
  })

  it('is nothing with one peak, and finite over empty bins with a floor', () => {
    expect(barrierOf(curieWeiss(100, 0.9).weights)).toEqual({ height: 0, valley: -1 })
    expect(barrierOf([0, 7, 0, 0, 3, 0], 1).height).toBeCloseTo(Math.log(4), 12)
  })

  it('does not see the direction of the axis', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 20 }), (counts) => {
        expect(barrierOf(counts.toReversed()).height).toBeCloseTo(barrierOf(counts).height, 12)
      }),
    )
  })
})

it('phasesOf finds the two magnetisations of mean field', () => {
  const known = [
    [1.2, 0.65857],
    [1.5, 0.85856],
    [2, 0.957504],
  ]
  for (const [coupling, m] of known) {
    expect(meanFieldRoot(coupling)).toBeCloseTo(m, 6)
    const { values, weights } = curieWeiss(3000, coupling)
    const { low, high, share } = phasesOf(values, weights)
    expect(Math.abs(high - m)).toBeLessThan(2e-3)
    expect(low).toBeCloseTo(-high, 9)
    expect(share).toBeCloseTo(0.5, 2)
  }
})

it('the three-state Potts model in mean field jumps by 1/2 at 4 ln 2', () => {
  const sizes = [120, 240, 480]
  const highest = sizes.map((size) => {
    // The coupling at which both peaks are alike, where the barrier is highest.
    let [low, high] = [2.7, 2.85]
    const height = (coupling: number) => barrierOf(meanFieldPotts(size, coupling).weights).height
    for (let i = 0; i < 10; i++) {
      const [a, b] = [low + (high - low) * 0.382, low + (high - low) * 0.618]
      if (height(a) < height(b)) low = a
      else high = b
    }
    const { values, weights } = meanFieldPotts(size, low)
    const { valley } = barrierOf(weights)
    const place = (from: number, to: number): number => {
      const part = weights.slice(from, to)
      return values[from + part.indexOf(Math.max(...part))]
    }
    return { coupling: low, jump: place(valley, weights.length) - place(0, valley) }
  })
  const coupling = sizeLimit(
    sizes,
    highest.map((each) => each.coupling),
    1,
  )
  expect(Math.abs(coupling - 4 * Math.LN2)).toBeLessThan(0.01)
  const jump = sizeLimit(
    sizes,
    highest.map((each) => each.jump),
    1,
  )
  expect(Math.abs(jump - 0.5)).toBeLessThan(0.06)
})

describe('over sizes', () => {
  const bins = { low: -1, high: 1, count: 7 }
  const middles = Array.from({ length: 7 }, (_, bin) => -1 + (2 * (bin + 0.5)) / 7)
  const sweeps = (coupling: number, fields: number[]) =>
    [20, 40, 80].map((size) => ({
      size,
      controls: fields,
      replicates: fields.map((field, i) =>
        Array.from({ length: 8 }, (_, replicate) =>
          histogram(sampleOf(curieWeiss(size, coupling, field), 4000, size, 100 * i + replicate), bins),
        ),
      ),
    }))
  const fields = [-0.05, 0, 0.05]

  it('the barrier rises where a field flips the order, and does not where nothing couples', () => {
    const { rise, heights } = barrierGrowth(sweeps(1.3, fields), { seed: 1, resamples: 300 })
    expect(rise.low).toBeGreaterThan(1)
    expect(heights[2]).toBeGreaterThan(heights[0])
    expect(barrierGrowth(sweeps(0.2, fields), { seed: 1, resamples: 300 }).rise.high).toBeLessThan(1)
  })

  it('the jump is twice the magnetisation', () => {
    const { limit } = latentJump(sweeps(1.3, fields), middles, { seed: 1, resamples: 300 })
    expect(Math.abs(limit.estimate - 2 * meanFieldRoot(1.3))).toBeLessThan(0.12)
    expect(limit.low).toBeGreaterThan(1)
  })
})
