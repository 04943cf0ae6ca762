// Tasks done by machines and by people.
//
//   N = [ phi^(1-r) M^r + (1-phi)^(1-r) (bL)^r ]^(1/r),   r = -0.5 by default
//
// phi is the share of tasks that are automated, M the machines' intelligence, bL labour in efficiency units. It is the
// CES sum over a unit interval of tasks when each class of tasks shares its input evenly, so it can be read per task:
// phi^(1-r) M^r = phi (M/phi)^r, a CES mean of the two intensities with weights phi and 1 - phi. That form is used
// here: its weights sum to one, so every limit in r is finite.
// Sources: Aghion, Jones & Jones (2019), Artificial intelligence and economic growth; Davidson (2023), What a
// compute-centric framework says about takeoff speeds (Full Takeoff Model).
import { exp, log } from '../math.ts'
import { ces2, dualExponent, elasticityOfSubstitution } from './ces.ts'
import { cesInputNeeded } from './ces-input-needed.ts'

/** Tasks done with intelligence `machines` and `labour` in efficiency units (bL). phi = 0 is labour alone. */
export function tasks(machines: number, labour: number, phi: number, rho: number): number {
  if (phi <= 0) return labour
  if (phi >= 1) return machines
  return ces2(machines / phi, labour / (1 - phi), phi, 1 - phi, rho)
}

/** Efficiency labour bL needed for `wanted` tasks beside `machines`. Infinity where machines are too few (r < 0). */
export function labourNeeded(wanted: number, machines: number, phi: number, rho: number): number {
  if (phi <= 0) return Math.max(wanted, 0)
  if (phi >= 1) return machines >= wanted ? 0 : Number.POSITIVE_INFINITY
  return (1 - phi) * cesInputNeeded(wanted, machines / phi, phi, 1 - phi, rho)
}

/**
 * Least cost of a task, c_N = [ phi pM^(1-e) + (1-phi) v^(1-e) ]^(1/(1-e)) with e = 1/(1-r).
 * pM is the price of a unit of intelligence, v = w/b the wage of an efficiency unit of labour.
 */
export function taskUnitCost(machinePrice: number, labourPrice: number, phi: number, rho: number): number {
  return ces2(machinePrice, labourPrice, phi, 1 - phi, dualExponent(rho))
}

/** Cost-minimising intelligence for `wanted` tasks, M = phi N (c_N/pM)^e (Shephard's lemma). */
export function machineDemand(
  wanted: number,
  unitCost: number,
  machinePrice: number,
  phi: number,
  rho: number,
): number {
  return phi * wanted * exp(elasticityOfSubstitution(rho) * log(unitCost / machinePrice))
}

/** Cost-minimising efficiency labour for `wanted` tasks, bL = (1-phi) N (c_N/v)^e. Divide by b for workers. */
export function labourDemand(wanted: number, unitCost: number, labourPrice: number, phi: number, rho: number): number {
  return machineDemand(wanted, unitCost, labourPrice, 1 - phi, rho)
}

/**
 * Ratio of the machines' to labour's share of income at marginal products,
 * aM/aL = (phi/(1-phi))^(1-r) (M/(bL))^r. Source: Aghion, Jones & Jones (2019)
 */
export function machineToLabourShare(machines: number, labour: number, phi: number, rho: number): number {
  return exp((1 - rho) * log(phi / (1 - phi)) + rho * log(machines / labour))
}
