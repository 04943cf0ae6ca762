import { drawPair, pair, toUnit } from '../../../model/random.ts'
import { syntheticCascades } from '../streams.ts'
import { binomialDraw, type Uniforms } from './binomial-draw.ts'
import { type Counted, countSizes, tailFrom } from './counted.ts'
import { hurwitzZeta } from './hurwitz-zeta.ts'
import type { PowerLawFit } from './power-law-fit.ts'

/** Values of the tail that have a cell of their own; the few beyond are drawn by the continuous law. */
const tabled = 4096

/**
 * Samples as the fit says the data came about: from x_min on by the law, below as in the data. How many fall on each
 * value is drawn at once, given how many are left: a cost by values, not by sizes. Keyed draws.
 * @returns makes sample number k, as large as the data
 */
export function powerLawSampler(data: Counted, fit: PowerLawFit, seed: number): (k: number) => Counted {
  const body = data.values.length - fit.tail.values.length
  const values: number[] = [...data.values.subarray(0, body)]
  const shares: number[] = Array.from(data.counts.subarray(0, body), (count) => count / data.n)
  const inTail = fit.tail.n / data.n
  const norm = hurwitzZeta(fit.alpha, fit.xMin)
  for (let x = fit.xMin; x < fit.xMin + tabled; x++) {
    values.push(x)
    shares.push((inTail * Math.exp(-fit.alpha * Math.log(x))) / norm)
  }
  const lastTabled = fit.xMin + tabled
  let left = (inTail * hurwitzZeta(fit.alpha, lastTabled)) / norm
  // Chance of each value for what has not fallen on an earlier one, summed from the far end, where shares are small.
  const chances = shares
    .toReversed()
    .map((share) => share / (left += share))
    .toReversed()
  return (k) => {
    const next = uniforms(seed, k)
    const counts = new Float64Array(values.length)
    let rest = data.n
    for (let cell = 0; cell < counts.length && rest > 0; cell++) {
      counts[cell] = binomialDraw(rest, chances[cell], next)
      rest -= counts[cell]
    }
    const beyond = Array.from({ length: rest }, () =>
      Math.floor((lastTabled - 0.5) * next() ** (-1 / (fit.alpha - 1)) + 0.5),
    )
    return joined(values, counts, countSizes(beyond), data.n)
  }
}

/** Keyed uniform numbers in a row, two a draw. */
function uniforms(seed: number, k: number): Uniforms {
  let drawn = 0
  return () => {
    if (drawn % 2 === 0) drawPair(seed, syntheticCascades, drawn >> 1, k)
    return toUnit(pair[drawn++ % 2])
  }
}

function joined(values: readonly number[], counts: Float64Array, beyond: Counted, n: number): Counted {
  const kept = values.flatMap((_, i) => (counts[i] > 0 ? [i] : []))
  const whole = {
    values: Float64Array.from([...kept.map((i) => values[i]), ...beyond.values]),
    counts: Float64Array.from([...kept.map((i) => counts[i]), ...beyond.counts]),
    n,
  }
  return tailFrom(whole, 0)
}
