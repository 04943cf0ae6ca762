import type { Estimate } from '../../measure/estimate.ts'
import { isEstimate, type Section, type Value } from '../../analysis/section.ts'
import { fill } from '../../chart/fill.ts'
import { writeNumber } from '../../chart/figure.ts'
import type { Text } from '../../spec/text.ts'
import { variedWords } from '../words/varied.ts'
import { both, escaped } from './both.ts'

/** Rows that a table shows; the rest is in the files. */
const mostRows = 100

/** A section of the analysis as a table with heads that screen readers know, and its notes below. */
export function analysisTable(section: Section, outcome: Text | undefined): string {
  const { title, columns, rows, notes } = section
  const caption = outcome ? fill(variedWords.tableOf, { title, outcome }) : title
  const shown = rows.slice(0, mostRows)
  const more =
    rows.length > shown.length ? [fill(variedWords.rowsShown, { shown: shown.length, all: rows.length })] : []
  return `<div class="scroll" tabindex="0" role="group" aria-label="${escaped(caption.en)} / ${escaped(caption.zh)}"><table>
<caption>${both(caption)}</caption>
<thead><tr>${columns.map((column) => `<th scope="col">${both(column.title)}</th>`).join('')}</tr></thead>
<tbody>
${shown.map((row) => tableRow(section, row)).join('\n')}
</tbody></table></div>
${[...notes, ...more].map((note) => `<div class="note">${both(note, 'p')}</div>`).join('\n')}`
}

const tableRow = ({ columns }: Section, row: Section['rows'][number]) =>
  `<tr>${columns
    .map(({ name }, i) => {
      const cell = cellHtml(row[name] ?? null)
      return i === 0 ? `<th scope="row">${cell}</th>` : `<td>${cell}</td>`
    })
    .join('')}</tr>`

function cellHtml(value: Value): string {
  if (value === null) return '–'
  if (typeof value === 'number') return writeNumber(value)
  if (typeof value === 'boolean') return both(value ? variedWords.yes : variedWords.no)
  if (typeof value === 'string') return escaped(value)
  if (!isEstimate(value)) return both(value)
  const { estimate, low, high } = cleaned(value)
  const known = Number.isFinite(low) && Number.isFinite(high)
  return known ? `${writeNumber(estimate)} [${writeNumber(low)}, ${writeNumber(high)}]` : writeNumber(estimate)
}

/** What rounding leaves of a sum that is nought is no figure. */
const dust = 1e-12

function cleaned({ estimate, low, high }: Pick<Estimate, 'estimate' | 'low' | 'high'>) {
  const clean = (value: number) => (Math.abs(value) < dust ? 0 : value)
  return { estimate: clean(estimate), low: clean(low), high: clean(high) }
}
