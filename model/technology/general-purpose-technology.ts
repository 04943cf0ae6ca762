// A general-purpose technology in three numbers: how fast it gets cheaper, how much its users gain from each other, and
// how much of the work it reaches.
//
// Source of the idea: Bresnahan & Trajtenberg (1995), General purpose technologies: engines of growth? (pervasive,
// improving, spawning complements). Cost declines: steam about 1 percent a year, 1760-1910 (Crafts 2004, Steam as a
// general purpose technology); electricity about 5 percent, 1900-1930, and information about 17 percent, 1960-2000
// (Jovanovic & Rousseau 2005, General purpose technologies); compute 1 - 2^(-1/2.46) = 24.6 percent (Epoch AI: FLOP per
// dollar doubles in 2.46 years). The first three are rounded; complementarity and breadth are assumed.
import { exp, log, log1p } from '../math.ts'

export interface GeneralPurposeTechnology {
  readonly en: string
  readonly zh: string
  /** Yearly fall of its price, share in (0, 1). */
  readonly costDecline: number
  /** Factor on the peer effect J: what one more user is worth to the others, compute = 1. */
  readonly complementarity: number
  /** Share of tasks that it can reach in the end. */
  readonly breadth: number
}

export const generalPurposeTechnologies = {
  steam: { en: 'steam', zh: '蒸汽', costDecline: 0.01, complementarity: 0.4, breadth: 0.2 },
  electricity: { en: 'electricity', zh: '电力', costDecline: 0.05, complementarity: 0.6, breadth: 0.4 },
  information: { en: 'information', zh: '信息', costDecline: 0.17, complementarity: 0.8, breadth: 0.6 },
  compute: { en: 'compute', zh: '算力', costDecline: 0.246, complementarity: 1, breadth: 0.9 },
} as const satisfies Record<string, GeneralPurposeTechnology>

/** Price after `years`, relative to the start. */
export function technologyPrice(costDecline: number, years: number): number {
  return exp(years * log1p(-costDecline))
}

/** Years until the price has fallen to `relativePrice` of the start: ln(relativePrice)/ln(1 - decline). */
export function yearsToPrice(relativePrice: number, costDecline: number): number {
  return relativePrice >= 1 ? 0 : log(relativePrice) / log1p(-costDecline)
}
