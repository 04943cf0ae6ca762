import type { Counted } from './counted.ts'
import { exponentialTail } from './exponential-tail.ts'
import { lognormalTail } from './lognormal-tail.ts'
import { fitPowerLaw, type PowerLawFit, type PowerLawOptions } from './power-law-fit.ts'
import { powerLawSampler } from './power-law-sampler.ts'
import { vuongTest, type VuongTest } from './vuong.ts'

/** Whether cascades follow a power law, and whether another law does as well. */
export interface PowerLawTest {
  fit: PowerLawFit
  /** Share of the samples from the law itself that lie as far from their own fit; below 0.1 the law is ruled out. */
  p: number
  againstLognormal: VuongTest
  againstExponential: VuongTest
}

/** In the bootstrap the start of the tail is sought among so many values, in the data and the samples alike. */
const candidates = 40

/**
 * @param options samples 1,000 if left out, each with its own start of the tail
 * @returns undefined where no power law can be fitted
 */
export function testPowerLaw(
  data: Counted,
  { seed, samples = 1000, ...options }: PowerLawOptions & { seed: number; samples?: number },
): PowerLawTest | undefined {
  const fit = fitPowerLaw(data, options)
  if (!fit) return undefined
  const searched = { ...options, candidates }
  const own = fitPowerLaw(data, searched)?.distance ?? fit.distance
  const sample = powerLawSampler(data, fit, seed)
  let asFar = 0
  for (let k = 0; k < samples; k++) if ((fitPowerLaw(sample(k), searched)?.distance ?? 0) >= own) asFar++
  return {
    fit,
    p: asFar / samples,
    againstLognormal: vuongTest(fit.tail, fit.law, lognormalTail(fit.tail)),
    againstExponential: vuongTest(fit.tail, fit.law, exponentialTail(fit.tail)),
  }
}
