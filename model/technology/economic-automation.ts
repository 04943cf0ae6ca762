// A task is automated only where the machine does it cheaper.
//
// Machines grow dearer at the margin, p_M(x) = (p_C/q)/m'(x), as more compute works on the same data. So a firm
// automates tasks up to the share that is technically possible, or to where p_M has risen to the wage of the labour it
// saves, v = w/b; there a task costs the same by either, each task gets the same input, M = phi N, and
//   x* :  m'(x*) = p_C/(q v),      phi = min(possible, B m(x*) / N)
// Source: Acemoglu & Restrepo (2018), The race between man and machine (the threshold task I*); Zeira (1998).
import { exp, expm1, log, log1p } from '../math.ts'
import { logPowerMean, negligibleRho, shallowRho } from './ces.ts'
import { computeForTasks, taskPlan, withoutMachines } from './compute-for-tasks.ts'

/**
 * Log of the augmented compute per base x* at which the marginal machine costs what the labour does; `relativePrice` is
 * p_C/(q v). -Infinity where the first machine is already dearer, Infinity where no amount of compute makes it so.
 */
export function logBreakEvenCompute(relativePrice: number, weight: number, rho: number): number {
  // Without a part for data the marginal machine costs the same however many there are.
  if (weight === 1) return relativePrice < 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
  const logPrice = log(relativePrice / weight)
  if (Math.abs(rho) < negligibleRho) return -logPrice / (1 - weight)
  const z = (rho / (1 - rho)) * logPrice
  if (Math.abs(rho) >= shallowRho) {
    const left = exp(z) - weight
    return left > 0 ? -log(left / (1 - weight)) / rho : Number.NEGATIVE_INFINITY
  }
  const left = expm1(z) / (1 - weight)
  return left > -1 ? -log1p(left) / rho : Number.NEGATIVE_INFINITY
}

/**
 * Least-cost plan for `wanted` tasks when at most the share `possible` can be automated.
 *
 * Arguments and result as in `computeForTasks`; `plan[taskPlan.automated]` is the share that it pays to automate.
 * Always reachable: what machines cannot do at a price below labour's, labour does.
 */
export function automateTasks(
  wanted: number,
  possible: number,
  base: number,
  efficiency: number,
  weight: number,
  computePrice: number,
  labourPrice: number,
  intelligenceRho: number,
  taskRho: number,
  start: number,
  plan: Float64Array,
): void {
  const pricePerAugmented = computePrice / efficiency
  const logBreakEven =
    wanted > 0 && possible > 0 && base > 0
      ? logBreakEvenCompute(pricePerAugmented / labourPrice, weight, intelligenceRho)
      : Number.NEGATIVE_INFINITY
  if (logBreakEven === Number.NEGATIVE_INFINITY) {
    withoutMachines(Math.max(wanted, 0), pricePerAugmented, labourPrice, weight, intelligenceRho, plan)
    return
  }
  const machines = base * exp(logPowerMean(weight, logBreakEven, intelligenceRho))
  if (machines >= possible * wanted) {
    computeForTasks(
      wanted,
      possible,
      base,
      efficiency,
      weight,
      computePrice,
      labourPrice,
      intelligenceRho,
      taskRho,
      start,
      plan,
    )
    return
  }
  const breakEven = exp(logBreakEven)
  plan[taskPlan.compute] = (breakEven * base) / efficiency
  plan[taskPlan.machines] = machines
  plan[taskPlan.labour] = wanted - machines
  plan[taskPlan.computePerBase] = breakEven
  plan[taskPlan.machinePrice] = labourPrice
  plan[taskPlan.taskCost] = labourPrice
  plan[taskPlan.automated] = machines / wanted
}
