import { gini } from '../../../measure/economics/gini.ts'
import { herfindahl } from '../../../measure/economics/herfindahl.ts'
import { hill } from '../../../measure/economics/hill.ts'
import { palma } from '../../../measure/economics/palma.ts'
import { subbotin, type SubbotinFit } from '../../../measure/economics/subbotin.ts'
import { theil } from '../../../measure/economics/theil.ts'
import { wolfson } from '../../../measure/economics/wolfson.ts'
import type { Estimate } from '../../../measure/estimate.ts'
import { varianceOf } from '../../../measure/variance-of.ts'
import type { RunPath } from '../kit-table.ts'
import { growthOf } from './run-facts.ts'

/** How the last values of one reporter are spread over runs, where each run is a firm or a household. */
export interface Distribution {
  outcome: string
  n: number
  gini: number
  theil: number
  herfindahl: number
  palma: number
  wolfson: number
  /** Pareto exponent of the largest tenth. */
  hill: Estimate
}

/** Share of the values that the tail is taken to be. */
const tailShare = 0.1

export function distributionOf(runs: readonly RunPath[], outcome: string): Distribution {
  const last = runs.map(({ figures }) => figures[outcome][figures[outcome].length - 1]).filter(Number.isFinite)
  return {
    outcome,
    n: last.length,
    gini: gini(last),
    theil: theil(last),
    herfindahl: herfindahl(last),
    palma: palma(last),
    wolfson: wolfson(last),
    hill: hill(last, Math.floor(tailShare * last.length)),
  }
}

/** Shape of growth from tick to tick over all runs, each run's in its own standard deviation about its own mean. */
export interface GrowthShape {
  outcome: string
  n: number
  /** Subbotin's b: 1 Laplace, 2 normal. */
  fit: SubbotinFit
  /** Pareto exponent of the largest tenth of the sizes of growth. */
  hill: Estimate
}

export function growthShape(runs: readonly RunPath[], outcome: string): GrowthShape {
  const pooled = runs.flatMap(({ figures }) => {
    const growth = growthOf(figures[outcome]).filter(Number.isFinite)
    const mean = growth.reduce((sum, value) => sum + value, 0) / growth.length
    const sd = Math.sqrt(varianceOf(growth))
    return sd > 0 ? Array.from(growth, (value) => (value - mean) / sd) : []
  })
  return {
    outcome,
    n: pooled.length,
    fit: subbotin(pooled),
    hill: hill(pooled.map(Math.abs), Math.floor(tailShare * pooled.length)),
  }
}
