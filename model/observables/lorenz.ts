import { log } from '../math.ts'
import * as bits from '../math/bits.ts'

/** Inequality of a quantity over people. */
export interface Inequality {
  /** Gini coefficient, 0 where all have the same. */
  gini: number
  /** Theil's T, mean of x/mu ln(x/mu). */
  theil: number
  /** Part of the total that the richest tenth has. */
  topTenth: number
}

// Values are put into classes 1/64 of an octave wide, by the leading bits of the double: exponent and 6 bits of the
// significand. Order between classes is exact and each class keeps its exact mean; only differences inside a class,
// of less than 1.6 percent, are not seen, which is less than 0.0001 of either index. That costs one pass instead of a
// sort.
const { highWord, value, words } = bits
const shift = 14
const classes = 1 << (31 - shift)

/** Place of all that is not above zero, one class at the bottom. */
const bottom = classes

/** Count and sum by class, and the least and the highest class above the bottom. Kept between calls and wiped by each. */
const count = new Int32Array(classes + 1)
const total = new Float64Array(classes + 1)
const reach = Int32Array.of(classes, 0)

/**
 * Gini G = sum_i (2 i - n - 1) x_i / (n sum x) over rising x; Theil T = mean of x/mu ln(x/mu). Zero for all where the
 * values do not sum to more than zero. Source: Cowell (2011), Measuring inequality.
 */
export function inequality(values: Float64Array): Inequality {
  const n = values.length
  const sum = classify(values)
  const mean = sum / n
  const poor = n - n / 10
  const held = total[bottom]
  let below = count[bottom]
  let weighted = (below - n) * held
  let theil = 0
  let top = (held * Math.max(0, below - poor)) / Math.max(1, below)
  for (let at = reach[0]; at <= reach[1]; at++) {
    const people = count[at]
    if (people === 0) continue
    const has = total[at]
    // The ranks of a class run from below + 1 to below + people; their mean weighs its sum.
    weighted += (2 * below + people - n) * has
    theil += (has / sum) * log(has / people / mean)
    top += (has * Math.min(people, Math.max(0, below + people - poor))) / people
    below += people
    count[at] = 0
    total[at] = 0
  }
  count[bottom] = 0
  total[bottom] = 0
  reach[0] = classes
  reach[1] = 0
  if (!(sum > 0)) return { gini: 0, theil: 0, topTenth: 0 }
  return { gini: weighted / (n * sum), theil, topTenth: top / sum }
}

/** Puts values into their classes and returns their sum; the loop ends the function, see worker-count.ts. */
function classify(values: Float64Array): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) {
    const x = values[i]
    sum += x
    let at = bottom
    if (x > 0) {
      value[0] = x
      at = words[highWord] >>> shift
      if (at < reach[0]) reach[0] = at
      if (at > reach[1]) reach[1] = at
    }
    count[at]++
    total[at] += x
  }
  return sum
}
