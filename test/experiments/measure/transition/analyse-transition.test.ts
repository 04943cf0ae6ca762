import { describe, expect, it } from 'vitest'
import { analyseTransition } from '../../../../experiments/measure/transition/analyse-transition.ts'
import { criticalPoint } from '../../../../experiments/measure/transition/critical-point.ts'
import type { Reading, TransitionFigures } from '../../../../experiments/measure/transition/evidence.ts'
import { momentsOf } from '../../../../experiments/measure/transition/moments.ts'
import { judgeTransition } from '../../../../experiments/measure/transition/verdict.ts'
import { curieWeiss, type Law, meanFieldPotts, sampleOf } from './curie-weiss.ts'

const sweepsOf = (sizes: number[], controls: number[], law: (size: number, control: number) => Law) =>
  sizes.map((size) => ({
    size,
    controls,
    replicates: controls.map((control, i) => {
      const exact = law(size, control)
      return Array.from({ length: 10 }, (_, replicate) => sampleOf(exact, 300, size, 100 * i + replicate))
    }),
  }))
const options = { seed: 1, resamples: 300, symmetric: true, resolution: 0.05 }

describe('analyseTransition, blind', () => {
  it('calls the Curie-Weiss model continuous and finds its critical point', () => {
    const sweeps = sweepsOf([64, 256, 1024], [0.85, 0.9, 0.95, 1, 1.05, 1.1, 1.2], curieWeiss)
    const { verdict, carriedBy } = analyseTransition({ sweeps }, options)
    expect(verdict).toBe('continuous')
    expect(carriedBy.map(({ sign }) => sign)).toContain('cumulants-cross')
    const moments = sweeps.map((sweep) => ({
      ...sweep,
      replicates: sweep.replicates.map((cell) => cell.map((values) => momentsOf(values))),
    }))
    const { low, high } = criticalPoint(moments, options)
    expect(low).toBeLessThan(1)
    expect(high).toBeGreaterThan(1)
  })

  it('calls a field that flips the ordered model first-order', () => {
    const sweeps = sweepsOf([20, 40, 80], [-0.06, -0.03, 0, 0.03, 0.06], (size, h) => curieWeiss(size, 1.3, h))
    const field = { ...options, symmetric: false }
    expect(analyseTransition({ sweeps }, field).verdict).toBe('first-order')
  })

  it('does not decide on the weak barrier of the three-state Potts model, though its jump remains', () => {
    const sweeps = sweepsOf([120, 240, 480], [2.72, 2.74, 2.75, 2.76, 2.765, 2.77, 2.78], meanFieldPotts)
    const { verdict, evidence } = analyseTransition({ sweeps }, options)
    expect(evidence.find(({ sign }) => sign === 'jump-remains')?.reading).toBe('yes')
    expect(verdict).toBe('undecided')
  })

  it('calls agents that do not look at each other a crossover', () => {
    const sweeps = sweepsOf([64, 256, 1024], [-0.4, -0.2, 0, 0.2, 0.4], (size, h) => curieWeiss(size, 0, h))
    const centred = sweeps.map((sweep) => ({
      ...sweep,
      replicates: sweep.replicates.map((cell, i) =>
        cell.map((values) => values.map((m) => m - Math.tanh(sweep.controls[i]))),
      ),
    }))
    expect(analyseTransition({ sweeps: centred }, options).verdict).toBe('crossover')
    const loosely = sweepsOf([64, 256, 1024], [0.1, 0.2, 0.3, 0.4, 0.5], curieWeiss)
    expect(analyseTransition({ sweeps: loosely }, options).verdict).toBe('crossover')
  })
})

describe('judgeTransition', () => {
  const bounds: Record<Reading, { estimate: number; low: number; high: number }> = {
    yes: { estimate: 5, low: 4, high: 6 },
    no: { estimate: 0, low: -0.01, high: 0.01 },
    open: { estimate: 1, low: -9, high: 9 },
  }
  const interval = (reading: Reading) =>
    ({ ...bounds[reading], distinguishable: false, n: 9, level: 0.95, method: 'bca' }) as const
  const figures = (barrier: Reading, jump: Reading, loop: Reading, grows: Reading): TransitionFigures => ({
    barrier: { sizes: [], heights: [], uncrossed: false, rise: interval(barrier) },
    jump: { sizes: [], jumps: [], limit: interval(jump), exponent: interval('open') },
    hysteresis: { bySize: [], limit: interval(loop) },
    susceptibilityGrowth: interval(grows),
  })

  it('asks of a first-order transition that nothing speaks against it', () => {
    expect(judgeTransition(figures('yes', 'yes', 'yes', 'yes'), 0.05).verdict).toBe('first-order')
    expect(judgeTransition(figures('yes', 'yes', 'open', 'open'), 0.05).verdict).toBe('first-order')
    expect(judgeTransition(figures('yes', 'yes', 'no', 'yes'), 0.05).verdict).toBe('undecided')
    expect(judgeTransition(figures('open', 'yes', 'yes', 'yes'), 0.05).verdict).toBe('undecided')
  })

  it('does not call continuous what has no crossing, nor decide from nothing', () => {
    expect(judgeTransition(figures('no', 'no', 'no', 'yes'), 0.05).verdict).toBe('undecided')
    expect(judgeTransition({}, 0.05)).toEqual({ verdict: 'undecided', carriedBy: [], evidence: [] })
  })

  it('names the readings that carry it', () => {
    const { verdict, carriedBy } = judgeTransition(figures('no', 'open', 'no', 'no'), 0.05)
    expect(verdict).toBe('crossover')
    expect(carriedBy.map(({ sign }) => sign)).toEqual(['susceptibility-grows', 'barrier-grows', 'loop-remains'])
  })
})
