import type { Drawable } from '../chart/drawable.ts'
import { checkFacts } from '../facts/check-facts.ts'
import { loadFacts } from '../facts/load-facts.ts'
import { readManifest } from '../store/read-manifest.ts'
import { chartOf } from './charts/chart-of.ts'
import { factsChart } from './charts/facts-chart.ts'
import { readResults } from './results.ts'
import { sections } from './sections.ts'
import { plannedFigures } from './varied/figures/all.ts'
import { figureName } from './varied/figures/planned-figure.ts'
import { isVaried } from './varied/is-varied.ts'
import { readVaried } from './varied/read-varied.ts'

/** A chart of an experiment's report by its name. */
export interface NamedChart {
  name: string
  /** What several charts of one kind share: `sobol` for `sobol-adoption`. */
  kind: string
  /** Undefined where its data were not recorded. */
  chart: Drawable | undefined
}

/** All charts that the report of a folder shows. Throws where the results cannot be read. */
export async function readCharts(folder: string): Promise<NamedChart[]> {
  if (isVaried(readManifest(folder))) {
    const figures = plannedFigures(await readVaried(folder))
    return figures.map((figure) => ({ name: figureName(figure), kind: figure.chart, chart: figure }))
  }
  const results = await readResults(folder)
  const checked = checkFacts(loadFacts().facts, results)
  const plans = sections.flatMap(({ charts }) => charts)
  const named = (name: string, chart: NamedChart['chart']) => ({ name, kind: name, chart })
  return [
    ...plans.map((plan) => named(plan.chart, chartOf(plan, results))),
    named('facts', factsChart(checked, results.n)),
  ]
}
