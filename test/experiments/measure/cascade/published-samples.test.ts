import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { countSizes } from '../../../../experiments/measure/cascade/counted.ts'
import { fitPowerLaw } from '../../../../experiments/measure/cascade/power-law-fit.ts'

/** Samples of the Debian package plfit-doc, which .ci/run installs; they are read where they lie and not copied. */
const folder = '/usr/share/doc/plfit/examples/data'

describe.runIf(existsSync(folder))('fitPowerLaw on published samples', () => {
  it.each([
    // In-degree of the nerve cells of C. elegans (D. Watts and S. Strogatz, Nature 393, 1998).
    ['celegans-indegree.dat', { alpha: 2.9972, xMin: 10, logLikelihood: -245.1487 }, [1e-4, 1e-4]],
    // The example of A. Clauset's own program: alpha 2.58, x_min 2, log likelihood -9155.63.
    ['discrete_data.txt', { alpha: 2.58, xMin: 2, logLikelihood: -9155.63 }, [0.005, 0.02]],
  ] as const)('%s', (file, { alpha, xMin, logLikelihood }, [ofAlpha, ofLikelihood]) => {
    const sizes = readFileSync(join(folder, file), 'utf8').trim().split(/\s+/).map(Number)
    const fit = fitPowerLaw(countSizes(sizes))
    if (!fit) throw new Error('no fit')
    expect(fit.xMin).toBe(xMin)
    expect(Math.abs(fit.alpha - alpha)).toBeLessThan(ofAlpha)
    expect(Math.abs(fit.law.logLikelihood - logLikelihood)).toBeLessThan(ofLikelihood)
  })
})

/**
 * Deaths in terrorist attacks (A. Clauset, M. Young and K. Gleditsch, J. Conflict Resolut. 51, 2007), one a line. No
 * package has them and they are not ours to keep: the variable names a file where one has them.
 */
const attacks = process.env.NQPF_ATTACKS ?? ''

it.runIf(existsSync(attacks))('attacks: alpha 2.3699 from 12 on, a tail of 547', () => {
  const sizes = readFileSync(attacks, 'utf8').trim().split(/\s+/).map(Number)
  const fit = fitPowerLaw(countSizes(sizes))
  if (!fit) throw new Error('no fit')
  expect(Math.abs(fit.alpha - 2.3699)).toBeLessThan(1e-4)
  expect([fit.xMin, sizes.filter((size) => size >= fit.xMin).length]).toEqual([12, 547])
})
