import type { Section } from '../../analysis/section.ts'
import type { VariedResults } from '../varied/varied-results.ts'
import { variedWords } from '../words/varied.ts'
import { analysisTable } from './analysis-table.ts'
import { both } from './both.ts'

/** Tables that few readers need, folded away, and those with more rows than are read. */
const folded = ['means', 'replicates']
const mostRows = 24

/** All tables of the analysis; those that few read are folded away. */
export function analysisHtml(varied: VariedResults): string {
  const table = (section: Section) =>
    analysisTable(section, section.outcome === undefined ? undefined : varied.outcome(section.outcome).label)
  const [long, short] = [true, false].map((isLong) =>
    varied.sections.filter(
      ({ name, rows }) => rows.length > 0 && (folded.includes(name) || rows.length > mostRows) === isLong,
    ),
  )
  return `<section id="analysis">
<h2>${both(variedWords.analysisTitle)}</h2>
${short.map(table).join('\n')}
<details><summary>${both(variedWords.details)}</summary>
${long.map(table).join('\n')}
</details>
</section>`
}
