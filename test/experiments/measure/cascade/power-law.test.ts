import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countSizes } from '../../../../experiments/measure/cascade/counted.ts'
import { exponentialTail } from '../../../../experiments/measure/cascade/exponential-tail.ts'
import { hurwitzZeta } from '../../../../experiments/measure/cascade/hurwitz-zeta.ts'
import { lognormalTail } from '../../../../experiments/measure/cascade/lognormal-tail.ts'
import { fitPowerLaw } from '../../../../experiments/measure/cascade/power-law-fit.ts'
import { powerLawSampler } from '../../../../experiments/measure/cascade/power-law-sampler.ts'
import { testPowerLaw } from '../../../../experiments/measure/cascade/power-law-test.ts'
import { powerLawTail } from '../../../../experiments/measure/cascade/power-law-tail.ts'
import { vuongTest } from '../../../../experiments/measure/cascade/vuong.ts'
import { normal, uniform } from '../../../../model/random.ts'
import { powerLawSizes } from './samples.ts'

const many = powerLawSizes(2.4, 12, 1600, 1)
const few = powerLawSizes(3, 10, 300, 2)

describe('hurwitzZeta', () => {
  it('equals known values and its own recurrence', () => {
    expect(hurwitzZeta(2, 1)).toBeCloseTo(Math.PI ** 2 / 6, 12)
    expect(hurwitzZeta(4, 1)).toBeCloseTo(Math.PI ** 4 / 90, 12)
    expect(hurwitzZeta(1.5, 1)).toBeCloseTo(2.612375348685488, 12)
    fc.assert(
      fc.property(fc.double({ min: 1.05, max: 8, noNaN: true }), fc.integer({ min: 1, max: 60 }), (s, q) => {
        expect(hurwitzZeta(s, q) - hurwitzZeta(s, q + 1)).toBeCloseTo(q ** -s, 10)
      }),
    )
  })
})

describe('fitPowerLaw', () => {
  it('finds the exponent and the beginning of a law that is known', () => {
    const fit = fitPowerLaw(many)
    if (!fit) throw new Error('no fit')
    expect(Math.abs(fit.alpha - 2.4)).toBeLessThan(3 * fit.alphaError)
    expect(fit.xMin).toBeGreaterThanOrEqual(11)
    expect(fit.xMin).toBeLessThanOrEqual(16)
  })

  it('finds the law that its own samples came from', () => {
    const fit = fitPowerLaw(many)
    if (!fit) throw new Error('no fit')
    const again = fitPowerLaw(powerLawSampler(many, fit, 4)(0))
    expect(Math.abs((again?.alpha ?? 0) - fit.alpha)).toBeLessThan(4 * fit.alphaError)
  })

  it('has no answer where all sizes are one, or too few', () => {
    expect(fitPowerLaw(countSizes([3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3]))).toBeUndefined()
    expect(fitPowerLaw(countSizes([1, 2, 3]))).toBeUndefined()
  })
})

describe('powerLawSampler', () => {
  it('keeps the size of the sample, and draws by seed and number alone', () => {
    const fit = fitPowerLaw(few)
    if (!fit) throw new Error('no fit')
    const make = powerLawSampler(few, fit, 1)
    const first = make(0)
    make(5)
    expect(make(0)).toEqual(first)
    expect(first.n).toBe(few.n)
    expect(first.counts.reduce((sum, count) => sum + count, 0)).toBe(few.n)
    expect(powerLawSampler(few, fit, 2)(0)).not.toEqual(first)
  })
})

describe('testPowerLaw', () => {
  it('does not rule out a power law that is one, and prefers it to the exponential', () => {
    const test = testPowerLaw(many, { seed: 1, samples: 200 })
    expect(test?.p).toBeGreaterThan(0.1)
    expect(test?.againstExponential.z).toBeGreaterThan(2)
    expect(Math.abs(test?.againstLognormal.z ?? 9)).toBeLessThan(2)
  })

  it('rules it out for exponential sizes, which are nearer the exponential law', () => {
    const sizes = Array.from({ length: 3000 }, (_, i) => 1 + Math.floor(-6 * Math.log(uniform(2, 2, i, 0))))
    const test = testPowerLaw(countSizes(sizes), { seed: 1, samples: 100, fewestInTail: 500 })
    expect(test?.p).toBeLessThan(0.1)
    expect(test?.againstExponential.z).toBeLessThan(-2)
  })
})

describe('other laws', () => {
  it('the lognormal finds its own parameters', () => {
    const sizes = Array.from({ length: 20_000 }, (_, i) => Math.round(Math.exp(3 + 0.8 * normal(3, 3, i, 0))))
    const { parameters, logLikelihood } = lognormalTail(countSizes(sizes))
    expect(parameters.mu).toBeCloseTo(3, 1)
    expect(parameters.sigma).toBeCloseTo(0.8, 1)
    expect(logLikelihood).toBeGreaterThan(powerLawTail(countSizes(sizes)).logLikelihood)
  })

  it('the exponential has the rate of its mean, and all three are laws: their probabilities add up to 1', () => {
    const tail = countSizes([2, 2, 2, 3, 3, 4, 5, 7, 9, 13])
    const laws = [exponentialTail(tail), lognormalTail(tail), powerLawTail(tail, 3.5)]
    expect(laws[0].parameters.rate).toBeCloseTo(Math.log(1 + 1 / 3), 12)
    for (const { logProbability } of laws) {
      let sum = 0
      for (let x = 2; x < 20_000; x++) sum += Math.exp(logProbability(x))
      expect(sum).toBeCloseTo(1, 5)
    }
  })

  it("Vuong's z changes sign with the order of the laws", () => {
    const [first, second] = [powerLawTail(few), exponentialTail(few)]
    const there = vuongTest(few, first, second)
    const back = vuongTest(few, second, first)
    expect(there.z).toBeCloseTo(-back.z, 9)
    expect(there.ratio).toBeCloseTo(first.logLikelihood - second.logLikelihood, 9)
    expect(there.p).toBeCloseTo(back.p, 12)
  })
})
