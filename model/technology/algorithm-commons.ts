// The open commons of algorithms, and learning from others.
//
// The commons close the log gap to the frontier at the rate c = openness / lag (lag: 4 months behind at full openness,
// Epoch AI 2024, How far behind are open models?). Over a period dt in which the frontier grows at the rate g,
//
//   gap' = gap e^(-c dt) + (g/c) (1 - e^(-c dt)),      so the steady gap is g/c: growth over catch-up rate.
//
// A firm works with the better of its own algorithm and the commons. It can also imitate a better firm, with a chance
// that falls with the distance. Source: Dosi, Fagiolo & Roventini (2010), Schumpeter meeting Keynes
import { exp, expm1, log } from '../math.ts'

/** Rate per year at which the commons close their log gap. */
export function commonsCatchUp(openness: number, lagYears: number): number {
  return openness / lagYears
}

/** Commons after a period of `years` in which the frontier went from `frontierBefore` to `frontier`. Never falls. */
export function nextCommons(
  commons: number,
  frontierBefore: number,
  frontier: number,
  catchUp: number,
  years: number,
): number {
  const closing = catchUp * years
  if (closing <= 0) return commons
  const gap = log(frontierBefore / commons)
  const growth = log(frontier / frontierBefore)
  const gapAfter = gap * exp(-closing) + (growth / closing) * -expm1(-closing)
  return Math.max(commons, frontier * exp(-gapAfter))
}

/** The algorithm a firm works with: its own or the commons, whichever is better. */
export function algorithmInUse(own: number, commons: number): number {
  return Math.max(own, commons)
}

/**
 * Chance to imitate a better firm, ease / (ease + log distance): one to a firm just ahead, ~ 1/distance far away, zero to
 * one that is not ahead.
 */
export function imitationChance(own: number, other: number, ease: number): number {
  return other > own ? ease / (ease + log(other / own)) : 0
}
