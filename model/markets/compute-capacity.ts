// A compute provider's capacity and markup.
//
//   capacity' = (1 - d)^dt capacity + quality x chips delivered (bought a year before),   d = 0.2 a year
//   markup = normal x e^(sensitivity (utilisation - target))
//
// With investment of I chips a year and quality q the capacity settles at q I dt / (1 - (1-d)^dt).
// Source: design, section 4; the markup rises with utilisation as in Caiani et al. (2016) and is smooth here, so that
// no threshold of it makes a transition of its own.
import { exp, expm1, log1p } from '../math.ts'

/** Share of capacity that survives a period of `years` at yearly depreciation d: (1-d)^years. */
export function capacitySurvival(depreciation: number, years: number): number {
  return exp(years * log1p(-depreciation))
}

/** Capacity after a period. */
export function nextCapacity(capacity: number, survival: number, chipsDelivered: number, quality: number): number {
  return survival * capacity + quality * chipsDelivered
}

/** Capacity that a steady `chipsPerYear` of a steady quality maintains, with periods of `years`. */
export function steadyCapacity(chipsPerYear: number, quality: number, depreciation: number, years: number): number {
  return (quality * chipsPerYear * years) / -expm1(years * log1p(-depreciation))
}

/** Markup at a utilisation: `normal` at the target, rising by the factor e^sensitivity over a full unit. */
export function computeMarkup(utilisation: number, normal: number, target: number, sensitivity: number): number {
  return normal * exp(sensitivity * (utilisation - target))
}
