// Growth paths with a closed form, which the economy must take in its limits.
//
// Solow (1956): k* = (s/(n+g+d))^(1/(1-a)) per efficiency unit of labour, approached at the speed (1-a)(n+g+d).
// Aghion, Jones & Jones (2019), on automation at a steady rate: with r < 0 and the share of tasks not yet automated falling at the rate
// t, growth is g = -t (1-r)/r and capital's share a_K = ((d+g)/s)^(-r), below one although all tasks get automated.
// Hulten (1978): a saving in an industry raises TFP by the industry's share times the saving.
import { exp, log } from '../math.ts'

/** Solow capital per efficiency unit of labour; rates per year, `capitalShare` a. */
export function solowCapital(saving: number, dilution: number, capitalShare: number): number {
  return exp(log(saving / dilution) / (1 - capitalShare))
}

/** Speed at which the gap to it closes; `dilution` is n + g + d. */
export function solowSpeed(dilution: number, capitalShare: number): number {
  return (1 - capitalShare) * dilution
}

/** Growth of output per worker when the tasks left to people shrink at the rate t, r < 0. */
export function automationGrowth(shrinkage: number, rho: number): number {
  return (-shrinkage * (1 - rho)) / rho
}

/** Capital's share on that path. */
export function automationCapitalShare(saving: number, depreciation: number, growth: number, rho: number): number {
  return exp(-rho * log((depreciation + growth) / saving))
}

/** Change of log TFP from one industry's saving of cost. */
export function hultenGain(share: number, saving: number): number {
  return share * saving
}
