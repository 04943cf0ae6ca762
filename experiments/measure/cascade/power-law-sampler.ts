import { drawPair, pair, toUnit } from '../../../model/random.ts'
import { syntheticCascades } from '../streams.ts'
import { hurwitzZeta } from './hurwitz-zeta.ts'
import type { PowerLawFit } from './power-law-fit.ts'
import { type Counted, countSizes, tailFrom } from './counted.ts'

/** Values of the tail that have a cell of their own; the few beyond are drawn by the continuous law. */
const tabled = 4096

/**
 * Samples as the fit says the data came about: from x_min on by the law, below as in the data. Keyed draws.
 * @returns makes sample number k, as large as the data
 */
export function powerLawSampler(data: Counted, fit: PowerLawFit, seed: number): (k: number) => Counted {
  const body = data.values.length - fit.tail.values.length
  const values: number[] = [...data.values.subarray(0, body)]
  const upTo: number[] = []
  let passed = 0
  for (let i = 0; i < body; i++) upTo.push((passed += data.counts[i] / data.n))
  const inTail = fit.tail.n / data.n
  const norm = hurwitzZeta(fit.alpha, fit.xMin)
  for (let x = fit.xMin; x < fit.xMin + tabled; x++) {
    values.push(x)
    upTo.push((passed += (inTail * Math.exp(-fit.alpha * Math.log(x))) / norm))
  }
  const lastTabled = fit.xMin + tabled
  const guide = guideTo(upTo)
  return (k) => {
    const counts = new Float64Array(values.length)
    const beyond: number[] = []
    for (let i = 0; i < data.n; i++) {
      // One draw serves two sizes.
      if (i % 2 === 0) drawPair(seed, syntheticCascades, i >> 1, k)
      const u = toUnit(pair[i % 2])
      let cell = guide[Math.floor(u * guide.length)]
      while (cell < upTo.length && upTo[cell] < u) cell++
      if (cell < upTo.length) counts[cell]++
      else {
        const rest = Math.max((1 - u) / (1 - passed), 1e-12)
        beyond.push(Math.floor((lastTabled - 0.5) * rest ** (-1 / (fit.alpha - 1)) + 0.5))
      }
    }
    return joined(values, counts, countSizes(beyond), data.n)
  }
}

/** For each of equal stretches of (0, 1) the first cell that a draw in it can fall into. */
function guideTo(upTo: readonly number[]): Int32Array {
  let cell = 0
  return Int32Array.from({ length: 65_536 }, (_, stretch) => {
    while (cell < upTo.length && upTo[cell] < stretch / 65_536) cell++
    return cell
  })
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
