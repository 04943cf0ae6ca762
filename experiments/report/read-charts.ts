import type { Chart, ChartFault } from '../chart/chart.ts'
import { checkFacts } from '../facts/check-facts.ts'
import { loadFacts } from '../facts/load-facts.ts'
import type { Language } from '../spec/text.ts'
import { readManifest } from '../store/read-manifest.ts'
import { drawFacts } from './charts/draw-facts.ts'
import { drawPlan } from './charts/draw-plan.ts'
import { readResults } from './results.ts'
import { sections } from './sections.ts'
import { plannedFigures } from './varied/figures/all.ts'
import { figureName } from './varied/figures/planned-figure.ts'
import { isVaried } from './varied/is-varied.ts'
import { readVaried } from './varied/varied-results.ts'

/** A chart of an experiment's report by its name. */
export interface NamedChart {
  name: string
  /** What several charts of one kind share: `sobol` for `sobol-adoption`. */
  kind: string
  /** Undefined where its data were not recorded. */
  draw: (language: Language) => Chart | ChartFault | undefined
}

/** All charts that the report of a folder shows. Throws where the results cannot be read. */
export async function readCharts(folder: string): Promise<NamedChart[]> {
  if (isVaried(readManifest(folder))) {
    const figures = plannedFigures(await readVaried(folder))
    return figures.map((figure) => ({ name: figureName(figure), kind: figure.chart, draw: figure.draw }))
  }
  const results = await readResults(folder)
  const checked = checkFacts(loadFacts().facts, results)
  const plans = sections.flatMap(({ charts }) => charts)
  const draw = (name: string, drawn: NamedChart['draw']) => ({ name, kind: name, draw: drawn })
  return [
    ...plans.map((plan) => draw(plan.chart, (language) => drawPlan(plan, results, language))),
    draw('facts', (language) => drawFacts(checked, results.n, language)),
  ]
}
