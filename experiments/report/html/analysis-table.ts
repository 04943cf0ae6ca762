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
${rowsHtml(section, shown)}
</tbody></table></div>
${[...notes, ...more].map((note) => `<div class="note">${both(note, 'p')}</div>`).join('\n')}`
}

function rowsHtml({ columns }: Section, rows: Section['rows']): string {
  const scales = columns.map(({ name }) => largestIn(rows.map((row) => row[name] ?? null)))
  return rows
    .map((row) => {
      const cells = columns.map(({ name }, i) => {
        const cell = cellHtml(row[name] ?? null, scales[i])
        return i === 0 ? `<th scope="row">${cell}</th>` : `<td>${cell}</td>`
      })
      return `<tr>${cells.join('')}</tr>`
    })
    .join('\n')
}

/** Largest size among the estimates of a column; 0 where it has none. */
function largestIn(values: readonly Value[]): number {
  const sizes = values.flatMap((value) =>
    isEstimate(value) ? [value.estimate, value.low, value.high].map(Math.abs).filter(Number.isFinite) : [],
  )
  return sizes.reduce((most, size) => Math.max(most, size), 0)
}

function cellHtml(value: Value, largest: number): string {
  if (value === null) return '–'
  if (typeof value === 'number') return writeNumber(value)
  if (typeof value === 'boolean') return both(value ? variedWords.yes : variedWords.no)
  if (typeof value === 'string') return escaped(value)
  if (!isEstimate(value)) return both(value)
  const { estimate, low, high } = cleaned(value, largest)
  const known = Number.isFinite(low) && Number.isFinite(high)
  return known ? `${writeNumber(estimate)} [${writeNumber(low)}, ${writeNumber(high)}]` : writeNumber(estimate)
}

/** What rounding leaves of a sum that is nought, beside the other figures of its column, is no figure. */
const dust = 1e-12

function cleaned({ estimate, low, high }: Pick<Estimate, 'estimate' | 'low' | 'high'>, largest: number) {
  const clean = (value: number) => (Math.abs(value) < dust * largest ? 0 : value)
  return { estimate: clean(estimate), low: clean(low), high: clean(high) }
}
