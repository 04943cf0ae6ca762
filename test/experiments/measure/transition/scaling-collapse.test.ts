import { describe, expect, it } from 'vitest'
import { collapseQuality, type SizeCurve } from '../../../../experiments/measure/transition/collapse-quality.ts'
import { finiteSizeScaling } from '../../../../experiments/measure/transition/finite-size-scaling.ts'
import { momentsOf } from '../../../../experiments/measure/transition/moments.ts'
import { scalingCollapse } from '../../../../experiments/measure/transition/scaling-collapse.ts'
import { curieWeiss, sampleOf } from './curie-weiss.ts'

const controlsOf = (size: number, points: number): number[] =>
  Array.from({ length: points }, (_, i) => 1 + (-2 + (4 * i) / (points - 1)) / Math.sqrt(size))

const curves: SizeCurve[] = [4096, 8192, 16384, 32768].map((size) => {
  const controls = controlsOf(size, 21)
  const values = controls.map((coupling) => {
    const { values, weights } = curieWeiss(size, coupling)
    return momentsOf(values, weights).absolute
  })
  return { size, controls, values, errors: values.map((value) => 0.001 * value) }
})

describe('scalingCollapse', () => {
  it('finds the critical point and the exponents of the exact Curie-Weiss model', () => {
    const { critical, inverseNu, zetaOverNu, coverage, agreeing } = scalingCollapse(curves)
    expect(Math.abs(critical - 1.00018)).toBeLessThan(1e-3)
    expect(Math.abs(inverseNu - 0.5095)).toBeLessThan(0.02)
    expect(Math.abs(zetaOverNu + 0.2454)).toBeLessThan(0.02)
    expect(coverage).toBeGreaterThanOrEqual(0.7)
    expect(agreeing).toBeGreaterThan(0.3)
  })

  it('is not won by exponents that leave few points to compare', () => {
    const lonely = { critical: 0.97, inverseNu: 1.5, zetaOverNu: -0.25 }
    expect(collapseQuality(curves, lonely).coverage).toBeLessThan(0.4)
    expect(scalingCollapse(curves, [lonely]).coverage).toBeGreaterThanOrEqual(0.7)
  })
})

it('finiteSizeScaling holds the exact exponents in intervals over replicates', () => {
  const sweeps = [256, 1024, 4096].map((size) => {
    const controls = controlsOf(size, 9)
    return {
      size,
      controls,
      replicates: controls.map((coupling, i) =>
        Array.from(
          { length: 10 },
          (_, replicate) => momentsOf(sampleOf(curieWeiss(size, coupling), 200, size, 100 * i + replicate)).absolute,
        ),
      ),
    }
  })
  const { critical, inverseNu, zetaOverNu } = finiteSizeScaling(sweeps, { seed: 1, resamples: 60 })
  expect(critical.low).toBeLessThan(1.005)
  expect(critical.high).toBeGreaterThan(0.995)
  expect(Math.abs(inverseNu.estimate - 0.5)).toBeLessThan(0.06)
  expect(Math.abs(zetaOverNu.estimate + 0.25)).toBeLessThan(0.03)
  expect(inverseNu.high - inverseNu.low).toBeGreaterThan(0)
})
