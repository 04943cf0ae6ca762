// The sum over tasks that the two-class task block stands for.
//
//   N = [ (1/n) sum_i (n x_i)^r ]^(1/r)
//
// x_i is what is put into task i of n equally important ones. Source: Aghion, Jones & Jones (2019)
import { exp, log } from '../math.ts'
import { negligibleRho } from './ces.ts'

/** CES sum over the inputs x_i > 0 of n tasks. */
export function taskSum(inputs: ArrayLike<number>, rho: number): number {
  const n = inputs.length
  let sum = 0
  if (rho === Number.NEGATIVE_INFINITY) {
    sum = Number.POSITIVE_INFINITY
    for (let i = 0; i < n; i++) sum = Math.min(sum, n * inputs[i])
    return sum
  }
  const geometric = Math.abs(rho) < negligibleRho
  for (let i = 0; i < n; i++) sum += geometric ? log(n * inputs[i]) : exp(rho * log(n * inputs[i]))
  return exp(geometric ? sum / n : log(sum / n) / rho)
}
