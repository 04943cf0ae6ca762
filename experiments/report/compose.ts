import type { Chart, ChartFault } from '../chart/chart.ts'
import { toSvg } from '../chart/to-svg.ts'
import { checkFacts } from '../facts/check-facts.ts'
import { loadFacts } from '../facts/load-facts.ts'
import type { Language, Text } from '../spec/text.ts'
import { drawFacts } from './charts/draw-facts.ts'
import { drawPlan } from './charts/draw-plan.ts'
import { findings as findingsOf } from './findings/all.ts'
import { both, bothHtml } from './html/both.ts'
import { factsTable } from './html/facts.ts'
import { findingsHtml } from './html/findings.ts'
import { limitsHtml } from './html/limits.ts'
import { page } from './html/page.ts'
import { runHtml } from './html/run.ts'
import { type Figure, sectionHtml } from './html/section.ts'
import type { Results } from './results.ts'
import { sections } from './sections.ts'
import { factWords, pageWords } from './words/page.ts'

/** The report of one economy as a page, with the findings that it opens with. */
export async function compose(results: Results): Promise<{ html: string; findings: Text[] }> {
  const findings = findingsOf(results)
  const { facts, sources } = loadFacts()
  const checked = checkFacts(facts, results)
  const body = [findingsHtml(results, findings)]
  for (const section of sections) {
    const figures: Figure[] = []
    for (const plan of section.charts) {
      const figure = await inBoth((language) => drawPlan(plan, results, language))
      if (figure) figures.push(figure)
    }
    body.push(sectionHtml(section, figures, results))
  }
  const ratios = await inBoth((language) => drawFacts(checked, results.n, language))
  body.push(`<section id="facts">
<h2>${both(pageWords.factsTitle)}</h2>
${both(factWords.intro, 'p')}
${ratios ? `<figure>${bothHtml(ratios.svg, 'div')}</figure>` : ''}
${factsTable(checked, sources, results)}
</section>`)
  body.push(limitsHtml(results, checked), runHtml(results))
  return { html: page(results.manifest.experiment.title, body), findings }
}

/** Draws a chart in both languages; undefined where its data are not there. */
async function inBoth(draw: (language: Language) => Chart | ChartFault | undefined): Promise<Figure | undefined> {
  const [en, zh] = [draw('en'), draw('zh')]
  if (en?.status !== 'ok' || zh?.status !== 'ok') return undefined
  return { svg: { en: await toSvg(en), zh: await toSvg(zh) } }
}
