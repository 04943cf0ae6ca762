import { describe, expect, it } from 'vitest'
import { binderCrossing } from '../../../../experiments/measure/transition/binder-crossing.ts'
import { binderCumulant } from '../../../../experiments/measure/transition/binder-cumulant.ts'
import { binderMinimum } from '../../../../experiments/measure/transition/binder-minimum.ts'
import { criticalPoint } from '../../../../experiments/measure/transition/critical-point.ts'
import { type Moments, momentsOf, pooledMoments } from '../../../../experiments/measure/transition/moments.ts'
import type { SizeSweep } from '../../../../experiments/measure/transition/size-sweep.ts'
import { susceptibility } from '../../../../experiments/measure/transition/susceptibility.ts'
import { susceptibilityGrowth } from '../../../../experiments/measure/transition/susceptibility-growth.ts'
import { curieWeiss, meanFieldPotts, sampleOf } from './curie-weiss.ts'

const exactMoments = (size: number, coupling: number): Moments => {
  const { values, weights } = curieWeiss(size, coupling)
  return momentsOf(values, weights)
}
const exactSweep = (size: number, controls: number[]): SizeSweep<Moments> => ({
  size,
  controls,
  replicates: controls.map((coupling) => [exactMoments(size, coupling)]),
})
const range = (from: number, to: number, n: number): number[] =>
  Array.from({ length: n }, (_, i) => from + ((to - from) * i) / (n - 1))

const potts = [300, 600, 1200].map(pottsSweep)

describe('binderCumulant', () => {
  it('equals the exact values of the Curie-Weiss model at its critical point', () => {
    const known = [
      [64, 0.314613],
      [256, 0.292232],
      [1024, 0.281288],
      [4096, 0.275881],
    ]
    for (const [size, value] of known) {
      expect(Math.abs(binderCumulant(exactMoments(size, 1)) - value)).toBeLessThan(1e-6)
    }
  })

  it('falls to 1 - Gamma(1/4)^4 / (24 pi^2) as the system grows, as 1/sqrt(N)', () => {
    const [half, whole] = [16384, 65536].map((size) => binderCumulant(exactMoments(size, 1)))
    expect(2 * whole - half).toBeCloseTo(0.2705201, 5)
  })

  it('equals the exact values of the periodic Ising lattice at its critical point', () => {
    const coupling = Math.log(1 + Math.SQRT2) / 2
    const values = [2, 3, 4].map((side) => binderCumulant(isingMoments(side, coupling)))
    expect(Math.abs(values[0] - 0.626904)).toBeLessThan(1e-6)
    expect(Math.abs(values[1] - 0.620147)).toBeLessThan(1e-6)
    expect(Math.abs(values[2] - 0.617199)).toBeLessThan(1e-6)
  })

  it('is 2/3 for one modulus and 0 for a normal law', () => {
    expect(binderCumulant(momentsOf([-1, 1, 1, -1]))).toBeCloseTo(2 / 3, 12)
    expect(Math.abs(binderCumulant(exactMoments(4096, 0)))).toBeLessThan(1e-3)
  })
})

describe('momentsOf', () => {
  it('pools replicates as if their ticks were one', () => {
    const parts = [[0.1, -0.4, 0.3], [0.9], [-0.2, 0.5]]
    const pooled = pooledMoments(parts.map((part) => momentsOf(part)))
    const whole = momentsOf(parts.flat())
    for (const name of ['n', 'absolute', 'first', 'second', 'fourth'] as const) {
      expect(pooled[name]).toBeCloseTo(whole[name], 14)
    }
  })
})

describe('binderCrossing', () => {
  it('equals the exact crossings of N and 4N', () => {
    const known = [
      [64, 1.016282],
      [256, 1.004092],
      [1024, 1.001029],
    ]
    for (const [size, at] of known) {
      const controls = range(at - 0.0025, at + 0.0031, 15)
      const crossing = binderCrossing(exactSweep(size, controls), exactSweep(4 * size, controls), { seed: 1 })
      expect(Math.abs(crossing.at.estimate - at)).toBeLessThan(1e-5)
    }
  })

  it('holds the crossing in its interval about as often as it says, when replicates are few and noisy', () => {
    const controls = range(0.95, 1.08, 11)
    const sweep = (size: number, seed: number): SizeSweep<Moments> => ({
      size,
      controls,
      replicates: controls.map((coupling, i) =>
        range(0, 11, 12).map((replicate) =>
          momentsOf(sampleOf(curieWeiss(size, coupling), 300, size + 1000 * seed, i * 100 + replicate)),
        ),
      ),
    })
    let held = 0
    for (let seed = 0; seed < 12; seed++) {
      const { at, value } = binderCrossing(sweep(64, seed), sweep(256, seed), { seed, resamples: 200 })
      held += Number(at.low < 1.016282 && at.high > 1.016282)
      expect(at.high - at.low).toBeLessThan(0.06)
      expect(value.low).toBeGreaterThan(0.2)
    }
    expect(held).toBeGreaterThanOrEqual(9)
  })

  it('has none where one curve lies above the other', () => {
    const controls = range(0.2, 0.6, 5)
    const crossing = binderCrossing(exactSweep(64, controls), exactSweep(256, controls), { seed: 1 })
    expect(crossing.at.estimate).toBe(Number.NaN)
  })
})

it('criticalPoint follows the crossings to an infinite system', () => {
  const controls = range(0.99, 1.02, 31)
  const sweeps = [64, 256, 1024].map((size) => exactSweep(size, controls))
  expect(Math.abs(criticalPoint(sweeps, { seed: 1 }).estimate - 1)).toBeLessThan(5e-5)
})

describe('susceptibility', () => {
  it('is the variance of one agent times the independent part where nothing couples', () => {
    // Without coupling sqrt(N) m is normal: <m^2> - <|m|>^2 = (1 - 2/pi) / N.
    expect(susceptibility(exactMoments(4096, 0), 4096)).toBeCloseTo(1 - 2 / Math.PI, 3)
  })

  it('peaks as sqrt(N) in mean field, as N at a first-order transition, and not at all without coupling', () => {
    const sizes = [1024, 4096, 16384]
    const growth = (sweeps: SizeSweep<Moments>[]) => susceptibilityGrowth(sweeps, { seed: 1 }).estimate
    expect(Math.abs(growth(sizes.map((size) => exactSweep(size, range(0.97, 1.1, 131)))) - 0.5)).toBeLessThan(0.02)
    expect(Math.abs(growth(sizes.map((size) => exactSweep(size, [0, 0.2, 0.4]))))).toBeLessThan(0.02)
    expect(Math.abs(growth(potts) - 1)).toBeLessThan(0.1)
  })
})

it('binderMinimum deepens below 0 at a first-order transition and stays above at a continuous one', () => {
  const first = binderMinimum(potts, { seed: 1 })
  expect(first.lowest.estimate).toBeLessThan(-0.3)
  expect(first.deepening.estimate).toBeLessThan(-0.3)
  const ising = binderMinimum(
    [64, 256].map((size) => exactSweep(size, range(0.5, 1.5, 21))),
    { seed: 1 },
  )
  expect(ising.lowest.estimate).toBeGreaterThan(0)
})

function pottsSweep(size: number): SizeSweep<Moments> {
  const controls = range(2.74, 2.78, 25)
  return {
    size,
    controls,
    replicates: controls.map((coupling) => {
      const { values, weights } = meanFieldPotts(size, coupling)
      return [momentsOf(values, weights)]
    }),
  }
}

/** All states of the periodic lattice; at side 2 each pair of neighbours is bound twice, as its two sides meet. */
function isingMoments(side: number, coupling: number): Moments {
  const sites = side * side
  const values: number[] = []
  const weights: number[] = []
  for (let state = 0; state < 2 ** sites; state++) {
    const spin = (site: number): number => ((state >> site) & 1) * 2 - 1
    let bonds = 0
    let sum = 0
    for (let site = 0; site < sites; site++) {
      const [row, column] = [Math.floor(site / side), site % side]
      const right = row * side + ((column + 1) % side)
      const down = ((row + 1) % side) * side + column
      bonds += spin(site) * (spin(right) + spin(down))
      sum += spin(site)
    }
    values.push(sum / sites)
    weights.push(Math.exp(coupling * bonds))
  }
  return momentsOf(values, weights)
}
