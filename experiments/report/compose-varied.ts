import { fill } from '../chart/fill.ts'
import type { Text } from '../spec/text.ts'
import { isAsked, notDrawn } from './asked-charts.ts'
import { inBoth } from './in-both.ts'
import { analysisHtml } from './html/analysis-section.ts'
import { answerHtml } from './html/answer.ts'
import { both } from './html/both.ts'
import { citeHtml } from './html/cite.ts'
import { figuresOf } from './html/figure.ts'
import { factorsHtml } from './html/factors.ts'
import { page } from './html/page.ts'
import { reproduceHtml, runHtml, runsInWords } from './html/run.ts'
import { variedLimitsHtml } from './html/varied-limits.ts'
import { plannedFigures } from './varied/figures/all.ts'
import { figureName } from './varied/figures/planned-figure.ts'
import { variedFindings } from './varied/findings/all.ts'
import type { VariedResults } from './varied/varied-results.ts'
import { variedWords } from './words/varied.ts'

/** The report of an experiment with several points: question, answer, charts, tables, how it was run, limits. */
export async function composeVaried(varied: VariedResults): Promise<{ html: string; findings: Text[] }> {
  const { manifest, results } = varied
  const findings = variedFindings(varied)
  const figureHtml = figuresOf(manifest)
  const figures: string[] = []
  const all = plannedFigures(varied).map((planned) => ({ planned, name: figureName(planned), kind: planned.chart }))
  for (const { planned, name, kind } of all) {
    if (!isAsked(name, kind, manifest)) continue
    const figure = await inBoth(planned)
    if (figure) figures.push(figureHtml(figure))
  }
  const { experiment, counts } = manifest
  const body = [
    answerHtml(varied, findings),
    ...(figures.length > 0 || manifest.experiment.charts.length > 0
      ? [chartsHtml(figures, notDrawn(all, manifest))]
      : []),
    analysisHtml(varied),
    factorsHtml(results.factors),
    runHtml(manifest, {
      parameters: manifest.parameters,
      more: [[variedWords.design, variedWords.designs[experiment.design.kind]]],
      length: fill(variedWords.upTo, { ticks: experiment.ticks }),
      replicates: runsInWords(fill(variedWords.runsOf, { ...counts, replicates: experiment.replicates }), manifest),
    }),
    variedLimitsHtml(varied),
    citeHtml(manifest),
    reproduceHtml(manifest),
  ]
  return { html: page(experiment.title, body), findings }
}

const chartsHtml = (figures: readonly string[], absent: readonly string[]) => `<section id="charts">
<h2>${both(variedWords.chartsTitle)}</h2>
<div class="charts">
${figures.join('\n')}
</div>
${absent.length > 0 ? `<div class="note">${both(fill(variedWords.notDrawn, { names: absent.join(', ') }), 'p')}</div>` : ''}
</section>`
