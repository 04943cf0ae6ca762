// Chips: what they do, what they cost, and what an export control takes away.
//
// Imported quality grows at a steady rate (28 percent a year; Epoch AI: 2.46 years to double FLOP per dollar). Domestic
// chips do 0.7 to 0.8 of the imported ones' work, and get cheaper with what has been made so far (Wright's law):
//
//   cost = cost0 (cumulative / cumulative0)^(-0.32)
//
// 0.32 is the exponent, not the progress ratio: each doubling of all that was ever made leaves 2^(-0.32) = 0.80 of the
// cost, a learning rate of 20 percent. Sources: Wright (1936), Factors affecting the cost of airplanes; Nagy et al.
// (2013), Statistical basis for predicting technological progress.
import { exp, log, log1p } from '../math.ts'

/** What an export control takes: the quality of the chips that may be bought, or their number. */
export type ExportControl = 'quality' | 'quota'

/** Quality of a frontier chip after `years` of growth at `yearlyGrowth`. */
export function chipQuality(start: number, yearlyGrowth: number, years: number): number {
  return start * exp(years * log1p(yearlyGrowth))
}

/** Unit cost by Wright's law; `exponent` 0.32. Costs do not rise when less than `cumulativeStart` has been made. */
export function wrightCost(startCost: number, cumulative: number, cumulativeStart: number, exponent: number): number {
  if (cumulative <= cumulativeStart) return startCost
  return startCost * exp(-exponent * log(cumulative / cumulativeStart))
}

/** Share of the cost left after each doubling of cumulative production, 2^(-exponent). */
export function progressRatio(exponent: number): number {
  return exp(-exponent * log(2))
}

/** Quality of the chips that may be imported under a control of `strength` 0 (none) to 1 (total). */
export function importedQuality(frontier: number, control: ExportControl, strength: number): number {
  return control === 'quality' ? frontier * (1 - strength) : frontier
}

/** Number of chips that may be imported of `wanted`, when a quota allows the share 1 - strength of `reference`. */
export function importsAllowed(wanted: number, reference: number, control: ExportControl, strength: number): number {
  return control === 'quota' && strength > 0 ? Math.min(wanted, (1 - strength) * reference) : wanted
}

/** Quality of a domestic chip: `performance` (0.7 to 0.8) of the frontier's, whatever the control. */
export function domesticQuality(frontier: number, performance: number): number {
  return performance * frontier
}

/** Share of purchases that goes to domestic chips: logit in the log price of a unit of work. */
export function domesticShare(
  importedPrice: number,
  importedWork: number,
  domesticPrice: number,
  domesticWork: number,
  intensity: number,
): number {
  if (importedWork <= 0) return 1
  if (domesticWork <= 0) return 0
  // logistic(intensity ln(imported/domestic price per work))
  const relative = (domesticPrice * importedWork) / (domesticWork * importedPrice)
  return 1 / (1 + exp(intensity * log(relative)))
}
