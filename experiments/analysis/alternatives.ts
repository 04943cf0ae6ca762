import { mean } from 'simple-statistics'
import type { Design } from '../spec/design.ts'
import type { Text } from '../spec/text.ts'
import type { Results } from './results.ts'

/** Figures of one alternative: by scenario and replicate. */
export type ByScenario = number[][]

export interface Alternatives {
  titles: Text[]
  /** By alternative, scenario and replicate; NaN where a run failed, empty where none was made. */
  figures: (outcome: string) => ByScenario[]
}

/** Runs of a `compare` by alternative and scenario; points go through the scenarios of one alternative after another. */
export function alternativesOf(
  { points, manifest }: Results,
  { alternatives }: Extract<Design, { kind: 'compare' }>,
): Alternatives {
  const all = manifest?.counts.points ?? 0
  const scenarios = Math.max(1, Math.round(all / alternatives.length))
  const byNumber = new Map(points.map((each) => [each.point, each]))
  return {
    titles: alternatives.map(({ title }) => title),
    figures: (outcome) =>
      alternatives.map((_, place) =>
        Array.from({ length: scenarios }, (_, s) => byNumber.get(place * scenarios + s)?.figures[outcome] ?? []),
      ),
  }
}

/** Mean over replicates in each scenario, NaN where all failed. */
export const scenarioMeans = (scenarios: ByScenario): number[] => scenarios.map(finiteMean)

/** Mean over scenarios of each replicate. */
export function meanOver(scenarios: ByScenario): number[] {
  return scenarios[0].map((_, replicate) => finiteMean(scenarios.map((figures) => figures[replicate] ?? Number.NaN)))
}

function finiteMean(values: readonly number[]): number {
  const finite = values.filter(Number.isFinite)
  return finite.length > 0 ? mean(finite) : Number.NaN
}
