import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { saltelliOutputs } from '../../../../experiments/measure/sensitivity/saltelli-outputs.ts'
import { sobolAt } from '../../../../experiments/measure/sensitivity/sobol-at.ts'
import { sobolIndices } from '../../../../experiments/measure/sensitivity/sobol-indices.ts'
import { varianceOf } from '../../../../experiments/measure/variance-of.ts'
import { normal } from '../../../../model/random.ts'
import { ishigami, saltelliRun, sobolG } from './test-functions.ts'

interface Case {
  function: string
  factors: number
  baseSamples: number
  secondOrder: boolean
  outputs: number[]
  S1: number[]
  ST: number[]
  S2?: (number | null)[][]
  resampledRows: number[][]
  S1_conf: number[]
  ST_conf: number[]
  S2_conf?: (number | null)[][]
}
const file = new URL('../../../known-answers/salib-sobol-indices.json', import.meta.url)
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: Case[] }

/** Largest distance of two tables; null stands where SALib has nan. */
function distance(ours: readonly number[], theirs: readonly (number | null)[]): number {
  expect(ours.map(Number.isNaN)).toEqual(theirs.map((value) => value === null))
  return Math.max(0, ...ours.map((value, i) => (theirs[i] === null ? 0 : Math.abs(value - theirs[i]))))
}

describe.each(cases)('sobolAt, $function, $baseSamples base samples, second order $secondOrder', (known) => {
  const outputs = saltelliOutputs(known.outputs, known.factors, known.secondOrder)
  const all = Int32Array.from({ length: known.baseSamples }, (_, row) => row)
  const values = sobolAt(outputs, all, 0)

  it('equals SALib on the same outputs to 1e-12', () => {
    expect(distance(values.first, known.S1)).toBeLessThan(1e-12)
    expect(distance(values.total, known.ST)).toBeLessThan(1e-12)
    expect(distance(values.second.flat(), (known.S2 ?? []).flat())).toBeLessThan(1e-12)
  })

  it('equals its half widths on the base samples that it resampled', () => {
    const resampled = known.resampledRows.map((rows) => sobolAt(outputs, Int32Array.from(rows), 0))
    const half = (of: number[]) => 1.959963984540054 * Math.sqrt(varianceOf(of))
    const first = values.first.map((_, j) => half(resampled.map((each) => each.first[j])))
    const total = values.total.map((_, j) => half(resampled.map((each) => each.total[j])))
    const second = values.second.map((row, j) => row.map((_, k) => half(resampled.map((each) => each.second[j][k]))))
    expect(distance(first, known.S1_conf)).toBeLessThan(1e-12)
    expect(distance(total, known.ST_conf)).toBeLessThan(1e-12)
    expect(distance(second.flat(), (known.S2_conf ?? []).flat())).toBeLessThan(1e-12)
  })
})

describe('sobolIndices', () => {
  const options = { seed: 1, secondOrder: true, resamples: 60 }

  it('has the closed forms of Ishigami inside intervals that shrink around them', () => {
    const { first, total, second } = sobolIndices(saltelliRun(ishigami, 16_384, 3, true, 5), 3, options)
    const known = { first: [0.313905, 0.442411, 0], total: [0.557589, 0.442411, 0.243684] }
    known.first.forEach((value, j) => expect(Math.abs(first[j].estimate - value)).toBeLessThan(0.03))
    known.total.forEach((value, j) => expect(Math.abs(total[j].estimate - value)).toBeLessThan(0.03))
    expect(Math.abs(second[0][2].estimate - 0.243684)).toBeLessThan(0.04)
    expect(first.map((each) => each.distinguishable)).toEqual([true, true, false])
    expect(total.every((each) => each.distinguishable && each.high - each.low < 0.1)).toBe(true)
  })

  it('has the closed forms of G', () => {
    const { first, total } = sobolIndices(saltelliRun(sobolG, 8192, 8, false, 6), 8, { ...options, secondOrder: false })
    const known = { first: [0.716192, 0.179048, 0.023676, 0.007162], total: [0.787144, 0.242198, 0.034317, 0.01046] }
    known.first.forEach((value, j) => expect(Math.abs(first[j].estimate - value)).toBeLessThan(0.03))
    known.total.forEach((value, j) => expect(Math.abs(total[j].estimate - value)).toBeLessThan(0.03))
  })

  it('gives a constant 0 everywhere, ends too', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 4 }), (value, factors) => {
        const outputs = new Array<number>(8 * (2 * factors + 2)).fill(value)
        const { first, total, second } = sobolIndices(outputs, factors, options)
        const upper = second.flatMap((row, j) => row.slice(j + 1))
        for (const each of [...first, ...total, ...upper])
          expect(each).toEqual({ estimate: 0, low: 0, high: 0, distinguishable: false })
      }),
    )
  })

  it('takes seed noise off, so that a factor without effect is not distinguishable from 0', () => {
    const sd = 2
    const noisy = saltelliRun(ishigami, 4096, 4, false, 8).map((output, row) => output + sd * normal(3, 78, row, 0))
    const plain = sobolIndices(noisy, 4, { ...options, secondOrder: false })
    const cleaned = sobolIndices(noisy, 4, { ...options, secondOrder: false, errorVariance: sd ** 2 })
    // The fourth factor is in no formula; noise alone gives it e / (V + e) = 4 / 17.8.
    expect(Math.abs(plain.total[3].estimate - 0.224)).toBeLessThan(0.03)
    expect(plain.total[3].distinguishable).toBe(true)
    expect(Math.abs(cleaned.total[3].estimate)).toBeLessThan(0.03)
    expect(cleaned.total[3].distinguishable).toBe(false)
    expect(Math.abs(cleaned.total[0].estimate - 0.557589)).toBeLessThan(0.05)
  })

  it('leaves out base samples with a failed run and says how many', () => {
    const outputs = saltelliRun(ishigami, 64, 3, true, 9)
    const broken = outputs.with(8 * 5 + 2, Number.NaN)
    const without = outputs.filter((_, row) => Math.floor(row / 8) !== 5)
    const ours = sobolIndices(broken, 3, options)
    expect([ours.baseSamples, ours.dropped]).toEqual([63, 1])
    expect(ours.first).toEqual(sobolIndices(without, 3, options).first)
    expect(sobolIndices(new Array<number>(8).fill(Number.NaN), 3, options).first[0].estimate).toBe(Number.NaN)
  })

  it('does not change where outputs are scaled or moved', () => {
    const outputs = saltelliRun(ishigami, 32, 3, true, 10)
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 1, max: 50 }), (shift, factor) => {
        const moved = sobolIndices(
          outputs.map((output) => shift + factor * output),
          3,
          { ...options, resamples: 5 },
        )
        const plain = sobolIndices(outputs, 3, { ...options, resamples: 5 })
        moved.total.forEach((each, j) => expect(each.high).toBeCloseTo(plain.total[j].high, 9))
        moved.first.forEach((each, j) => expect(each.low).toBeCloseTo(plain.first[j].low, 9))
      }),
      { numRuns: 20 },
    )
  })

  it('refuses outputs that are no whole design', () => {
    expect(() => sobolIndices([1, 2, 3], 3, options)).toThrow(RangeError)
  })
})
