import { fill } from '../chart/fill.ts'
import { writeQuarter } from '../chart/quarter.ts'
import { checkFacts } from '../facts/check-facts.ts'
import { loadFacts } from '../facts/load-facts.ts'
import type { Text } from '../spec/text.ts'
import { isAsked } from './asked-charts.ts'
import { chartOf } from './charts/chart-of.ts'
import { factsChart } from './charts/facts-chart.ts'
import { findings as findingsOf } from './findings/all.ts'
import { both } from './html/both.ts'
import { citeHtml } from './html/cite.ts'
import { factsTable } from './html/facts.ts'
import { figuresOf } from './html/figure.ts'
import { findingsHtml } from './html/findings.ts'
import { limitsHtml } from './html/limits.ts'
import { page } from './html/page.ts'
import { reproduceHtml, type RunDetails, runHtml, runsInWords } from './html/run.ts'
import { sectionHtml } from './html/section.ts'
import { inBoth } from './in-both.ts'
import type { Results } from './results.ts'
import { sections } from './sections.ts'
import { factWords, pageWords, runWords } from './words/page.ts'

/** The report of one economy as a page, with the findings that it opens with. */
export async function compose(results: Results): Promise<{ html: string; findings: Text[] }> {
  const findings = findingsOf(results)
  const { facts, sources } = loadFacts()
  const checked = checkFacts(facts, results)
  const { manifest } = results
  const figureHtml = figuresOf(manifest)
  const body = [findingsHtml(results, findings)]
  for (const whole of sections) {
    const charts = whole.charts.filter(({ chart }) => isAsked(chart, chart, manifest))
    if (charts.length === 0) continue
    const section = { ...whole, charts }
    const figures: string[] = []
    for (const plan of section.charts) {
      const figure = await inBoth(chartOf(plan, results))
      if (figure) figures.push(figureHtml(figure))
    }
    body.push(sectionHtml(section, figures, results))
  }
  const ratios = isAsked('facts', 'facts', manifest) ? await inBoth(factsChart(checked, results.n)) : undefined
  body.push(`<section id="facts">
<h2>${both(pageWords.factsTitle)}</h2>
${both(factWords.intro, 'p')}
${ratios ? figureHtml(ratios) : ''}
${factsTable(checked, sources, results)}
</section>`)
  body.push(
    runHtml(manifest, runDetails(results)),
    limitsHtml(results, checked),
    citeHtml(manifest),
    reproduceHtml(manifest),
  )
  return { html: page(manifest.experiment.title, body), findings }
}

function runDetails({ manifest, years, n, parameters }: Results): RunDetails {
  const [from, to] = [years[0], years[years.length - 1]].map(writeQuarter)
  return {
    parameters,
    length: fill(runWords.lengthOf, { ticks: years.length - 1, from, to }),
    replicates: runsInWords(fill(runWords.replicatesOf, { done: n, asked: manifest.experiment.replicates }), manifest),
  }
}
