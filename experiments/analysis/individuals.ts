import { mean } from 'simple-statistics'
import type { Design } from '../spec/design.ts'
import type { Results } from './results.ts'

/** One setting that a search tried, with all runs of it. */
export interface Individual {
  generation: number
  /** Number of its first point. */
  point: number
  /** Values of the factors in the hands of policy. */
  setting: Record<string, number>
  /** By objective: replicates of all its scenarios, NaN where a run failed. */
  figures: number[][]
}

/** The settings of a search in the order in which they were tried; the last one may lack scenarios and is then left out. */
export function individualsOf(
  { points, factors }: Results,
  { objectives, population, scenarios: asked }: Extract<Design, { kind: 'nsga2' }>,
): Individual[] {
  const scenarios = factors.some(({ uncertain }) => uncertain) ? asked : 1
  const decisions = factors.filter(({ uncertain }) => !uncertain)
  return Array.from({ length: Math.floor(points.length / scenarios) }, (_, number) => {
    const own = points.slice(number * scenarios, (number + 1) * scenarios)
    return {
      generation: Math.floor(number / population),
      point: own[0].point,
      setting: Object.fromEntries(decisions.map(({ name }) => [name, own[0].setting[name]])),
      figures: objectives.map(({ outcome }) => own.flatMap(({ figures }) => figures[outcome])),
    }
  })
}

/** Mean of each objective over the runs that ended. */
export function meansOf({ figures }: Individual): number[] {
  return figures.map((values) => {
    const finite = values.filter(Number.isFinite)
    return finite.length > 0 ? mean(finite) : Number.NaN
  })
}
