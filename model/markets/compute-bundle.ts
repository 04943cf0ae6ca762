// Compute as a bundle of basic, intelligent and super compute, in a sector's own proportions.
//
//   C = [ sum_k w_k^(1/s) c_k^((s-1)/s) ]^(s/(s-1)),      P = [ sum_k w_k p_k^(1-s) ]^(1/(1-s)),   s = 1.5
//   c_k = w_k (p_k/P)^(-s) C,                             expenditure share = w_k (p_k/P)^(1-s)
//
// At equal prices the weights are the shares. Source: Dixit & Stiglitz (1977); s = 1.5 assumed (design, section 4).
import { exp, log } from '../math.ts'

/** Price index of the bundle; `elasticity` s, 1 is Cobb-Douglas. Weights sum to one. */
export function bundlePrice(weights: ArrayLike<number>, prices: ArrayLike<number>, elasticity: number): number {
  let sum = 0
  const flat = Math.abs(elasticity - 1) < 1e-9
  for (let k = 0; k < weights.length; k++) {
    const logPrice = log(prices[k])
    sum += weights[k] * (flat ? logPrice : exp((1 - elasticity) * logPrice))
  }
  return exp(flat ? sum : log(sum) / (1 - elasticity))
}

/** Units of each kind per unit of the bundle, into `units`. Their cost adds up to the price index. */
export function bundleUnits(
  weights: ArrayLike<number>,
  prices: ArrayLike<number>,
  price: number,
  elasticity: number,
  units: Float64Array,
): void {
  for (let k = 0; k < weights.length; k++) units[k] = weights[k] * exp(-elasticity * log(prices[k] / price))
}

/** Bundle made of amounts c_k, for the check of the dual and for what a given mix is worth (elasticity not 1). */
export function bundleAmount(weights: ArrayLike<number>, amounts: ArrayLike<number>, elasticity: number): number {
  let sum = 0
  const exponent = (elasticity - 1) / elasticity
  for (let k = 0; k < weights.length; k++) {
    if (weights[k] > 0) sum += weights[k] * exp(exponent * log(amounts[k] / weights[k]))
  }
  return exp(log(sum) / exponent)
}
