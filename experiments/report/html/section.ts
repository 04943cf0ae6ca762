import { writeFigure, writeInterval } from '../../chart/figure.ts'
import { fill } from '../../chart/fill.ts'
import { unitOf } from '../../chart/units.ts'
import { intervalOf } from '../../measure/interval.ts'
import { columnsOf } from '../charts/plan.ts'
import type { Results } from '../results.ts'
import type { Section } from '../sections.ts'
import { pageWords } from '../words/page.ts'
import { sectionWords } from '../words/sections.ts'
import { both } from './both.ts'

/** A section with its figures in HTML and, folded away, its quantities at the start and at the end. */
export function sectionHtml({ section, charts }: Section, figures: readonly string[], results: Results): string {
  const { title, intro } = sectionWords[section]
  const names = [...new Set(charts.flatMap(columnsOf))]
  const missing = names.filter((name) => !results.paths(name))
  return `<section id="${section}">
<h2>${both(title)}</h2>
${both(intro, 'p')}
<div class="charts">
${figures.join('\n')}
</div>
${missing.length > 0 ? `<div class="note">${both(fill(pageWords.notRecorded, { names: missing.join(', ') }), 'p')}</div>` : ''}
<details><summary>${both(pageWords.figuresTitle)}</summary><div class="scroll"><table>
<thead><tr>${[pageWords.quantity, pageWords.unit, pageWords.start, pageWords.end].map((word) => `<th scope="col">${both(word)}</th>`).join('')}</tr></thead>
<tbody>
${names.map((name) => figureRow(name, results)).join('\n')}
</tbody></table></div></details>
</section>`
}

function figureRow(name: string, results: Results): string {
  const observed = results.observed.find((one) => one.name === name)
  const paths = results.paths(name)
  const start = intervalOf((paths ?? []).map((path) => path[0]))
  const end = intervalOf((paths ?? []).map((path) => path[results.years.length - 1]))
  if (!observed || !end) return ''
  const cells = [
    observed,
    unitOf(observed.unit).name,
    start ? writeFigure(start.median, observed.unit) : { en: '–', zh: '–' },
    writeInterval(end, observed.unit),
  ]
  return `<tr>${cells.map((cell) => `<td>${both(cell)}</td>`).join('')}</tr>`
}
