// How much compute and labour a firm buys to get a number of tasks done at least cost.
//
//   min p_C C + v bL   so that   N = tasks(M(C), bL, phi),   v = w/b
//
// Compute is bought until the marginal cost of intelligence p_M(x) stands to v as the marginal products do:
//   M = phi N (c_N/p_M)^e,   bL = (1-phi) N (c_N/v)^e,   c_N = task unit cost at (p_M, v)
// and M = B m(x) closes the system in x = q C / B, augmented compute per base. In u = ln x the excess demand for
// intelligence, F(u) = ln demand - ln B m(x), falls everywhere (p_M rises, m rises), with slope
//   F'(u) = -e s_L (1-m)(1-k) - k      (k elasticity of m, s_L labour's share of task cost)
// so Newton's method inside a shrinking bracket finds its one root. Source: first-order conditions, our derivation.
import { exp, log } from '../math.ts'
import { dualExponent, elasticityOfSubstitution, logPowerMeanAndShare, negligibleRho } from './ces.ts'

/** Places of the results in the array that the solvers fill. */
export const taskPlan = {
  /** C, units of compute. */
  compute: 0,
  /** M, intelligence. */
  machines: 1,
  /** bL, labour in efficiency units. */
  labour: 2,
  /** x, augmented compute per base: give it back as `start` next quarter. 0 without machines. */
  computePerBase: 3,
  /** p_M at the margin. */
  machinePrice: 4,
  /** c_N, marginal cost of a task: above the average cost, as the data are free. */
  taskCost: 5,
  /** phi, the share of tasks that is automated. */
  automated: 6,
} as const

/** Length of that array; the last two places are the solver's workspace. */
export const taskPlanLength = 9

const workspace = 7
const tolerance = 1e-12
/** A Newton step this short leaves an error of its square: it is taken along the tangent, without another look. */
const shortStep = 1e-6
const mostSteps = 100
const longestStep = 500
const largestLog = 690

/**
 * Cost-minimising compute, intelligence and efficiency labour for `wanted` tasks of which the share phi is automated.
 *
 * base, efficiency, weight: B, q and a of `intelligence.ts` (base > 0 unless phi = 0); computePrice p_C > 0 per unit of
 * compute; labourPrice v = w/b > 0 per efficiency unit of labour; intelligenceRho m <= 0; taskRho r < 1 or -Infinity.
 * start: x of the last solution, or 0 for none. Writes `taskPlan` into `plan`.
 *
 * Returns false where machines that cannot be replaced (r < 0) cannot do their part with any amount of compute; the
 * plan then holds Infinity for compute and labour. `automateTasks` never asks for that.
 */
export function computeForTasks(
  wanted: number,
  phi: number,
  base: number,
  efficiency: number,
  weight: number,
  computePrice: number,
  labourPrice: number,
  intelligenceRho: number,
  taskRho: number,
  start: number,
  plan: Float64Array,
): boolean {
  if (wanted <= 0 || phi <= 0) {
    withoutMachines(Math.max(wanted, 0), computePrice / efficiency, labourPrice, weight, intelligenceRho, plan)
    return true
  }
  const m = intelligenceRho
  const e = elasticityOfSubstitution(taskRho)
  const priceExponent = dualExponent(taskRho)
  const demandLevel = log((phi * wanted) / base)
  const priceLevel = log(computePrice / (efficiency * weight * labourPrice))

  let low = Number.NEGATIVE_INFINITY
  let high = Number.POSITIVE_INFINITY
  let u = start > 0 && start < Number.POSITIVE_INFINITY ? log(start) : 0
  let lastGap = Number.POSITIVE_INFINITY
  let logMean = 0
  let logPrice = 0
  let logCost = 0
  for (let step = 0; step < mostSteps; step++) {
    logPowerMeanAndShare(weight, u, m, plan, workspace)
    logMean = plan[workspace]!
    const k = plan[workspace + 1]
    // ln(p_M/v) and ln(c_N/v), the latter with phi as the weight so that a small phi keeps its digits.
    logPrice = priceLevel + (1 - m) * (u - logMean)
    if (phi < 1) logPowerMeanAndShare(phi, logPrice, priceExponent, plan, workspace)
    logCost = phi < 1 ? plan[workspace] : logPrice
    const machineShare = phi < 1 ? plan[workspace + 1] : 1
    const excess = demandLevel + e * (logCost - logPrice) - logMean
    const gap = Math.abs(excess)
    if (gap <= tolerance) break
    const priceSlope = (1 - m) * (1 - k)
    const newton = excess / (e * (1 - machineShare) * priceSlope + k)
    if (Math.abs(newton) <= shortStep) {
      u += newton
      logMean += k * newton
      logPrice += priceSlope * newton
      logCost += machineShare * priceSlope * newton
      break
    }
    if (excess > 0) low = u
    else high = u
    let next = u + Math.max(-longestStep, Math.min(longestStep, newton))
    const stalled = gap > 0.5 * lastGap && high - low < Number.POSITIVE_INFINITY
    if (stalled || !(next > low && next < high)) next = 0.5 * (low + high)
    if (next === u) break
    u = next
    if (u > largestLog) break
    lastGap = gap
  }
  const reachable = u <= largestLog
  const x = exp(u)
  const machines = base * exp(logMean)
  const price = labourPrice * exp(logPrice)
  const labour = phi >= 1 ? 0 : (1 - phi) * wanted * exp(e * logCost)
  plan[taskPlan.compute] = reachable ? (x * base) / efficiency : Number.POSITIVE_INFINITY
  plan[taskPlan.machines] = machines
  plan[taskPlan.labour] = reachable || phi >= 1 ? labour : Number.POSITIVE_INFINITY
  plan[taskPlan.computePerBase] = x
  plan[taskPlan.machinePrice] = price
  // Euler's theorem: with each input paid its marginal product, the tasks are worth what the inputs are.
  plan[taskPlan.taskCost] = (price * machines + labourPrice * labour) / wanted
  plan[taskPlan.automated] = phi
  return reachable
}

/** The plan of a firm that automates nothing; its machine price is what the first unit of intelligence would cost. */
export function withoutMachines(
  wanted: number,
  pricePerAugmented: number,
  labourPrice: number,
  weight: number,
  rho: number,
  plan: Float64Array,
): void {
  plan[taskPlan.compute] = 0
  plan[taskPlan.machines] = 0
  plan[taskPlan.labour] = wanted
  plan[taskPlan.computePerBase] = 0
  // m'(0) = a^(1/m); with m = 0 the first unit is free.
  plan[taskPlan.machinePrice] = rho > -negligibleRho ? 0 : pricePerAugmented * exp(-log(weight) / rho)
  plan[taskPlan.taskCost] = labourPrice
  plan[taskPlan.automated] = 0
}
