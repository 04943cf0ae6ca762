import { slowingLevel } from '../limits/algorithms.ts'
import type { Check } from '../verification.ts'

const quarters = 1000
const steps = [1, 0.5, 0.25] as const

/**
 * The quarter is the step of all rules. Where their limit in continuous time is known, a step of half a quarter comes
 * nearer to it, by half: rules are of first order in their step.
 */
export function stepSize(): Check[] {
  const errors = steps.map((step) => {
    const { expected, found } = slowingLevel(quarters, step)
    return found / expected - 1
  })
  return errors.slice(1).map((error, i) => {
    const ratio = error / errors[i]
    return {
      name: {
        en: `steps of ${steps[i + 1]} for ${steps[i]} quarters: error of a known path over the one before`,
        zh: `步长由 ${steps[i]} 季减为 ${steps[i + 1]} 季：已知路径的误差比`,
      },
      expected: '0.5',
      found: ratio.toPrecision(4),
      tolerance: '0.05',
      holds: Math.abs(ratio - 0.5) < 0.05,
    }
  })
}
