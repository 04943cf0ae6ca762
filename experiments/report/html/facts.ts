import { writeFigure, writeInterval } from '../../chart/figure.ts'
import { fill } from '../../chart/fill.ts'
import type { CheckedFact } from '../../facts/check-facts.ts'
import type { Fact, FactsFile } from '../../facts/fact.ts'
import type { Text } from '../../spec/text.ts'
import type { Results } from '../results.ts'
import { factWords } from '../words/page.ts'
import { both } from './both.ts'
import { readingInWords } from './reading.ts'

const uses = ['calibrate', 'check', 'frame'] as const

/** Table of the published figures against the model's, grouped by what they are used for; misses stand beside hits. */
export function factsTable(checked: readonly CheckedFact[], sources: FactsFile['sources'], results: Results): string {
  const heads = [factWords.verdict, factWords.figure, factWords.published, factWords.model]
  return uses
    .map((use) => {
      const rows = checked.filter(({ fact }) => fact.use === use)
      return `<div class="scroll"><table>
<caption>${both(factWords.uses[use])}</caption>
<thead><tr>${heads.map((word) => `<th scope="col">${both(word)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => factRow(row, sources, results)).join('\n')}
</tbody></table></div>`
    })
    .join('\n')
}

function factRow({ fact, model, hit }: CheckedFact, sources: FactsFile['sources'], results: Results): string {
  const why = fact.read.kind === 'none' ? fact.read : factWords.notInRun
  const how = model ? readingInWords(fact.read, results) : why
  const verdict = hit === undefined ? factWords.untold : hit ? factWords.hit : factWords.miss
  const kind = hit === undefined ? '' : hit ? 'hit' : 'miss'
  const source = sources[fact.source]
  const origin = fact.year ? fill(factWords.forYear, { source, year: Math.floor(fact.year) }) : source
  return `<tr><td class="${kind}">${both(verdict)}</td>
<th scope="row">${both(fact)}<small>${both(origin)}</small></th>
<td>${both(published(fact))}${room(fact)}</td>
<td>${model ? both(writeModel(model, fact.unit)) : '–'}<small>${both(how)}</small></td></tr>`
}

/** A figure that a parameter sets has no spread to show. */
const writeModel = (model: NonNullable<CheckedFact['model']>, unit: string) =>
  model.low === model.high ? writeFigure(model.median, unit) : writeInterval(model, unit)

function published(fact: Fact): Text {
  if (typeof fact.value !== 'number') {
    const [low, high] = fact.value.map((value) => writeFigure(value, fact.unit))
    return fill(factWords.range, { low, high })
  }
  const value = writeFigure(fact.value, fact.unit)
  return fact.bound ? fill(factWords[fact.bound], { value }) : value
}

/** Says which distance counts as a hit where the fact has one of its own. */
function room({ tolerance, unit }: Fact): string {
  if (!tolerance) return ''
  const figure =
    'points' in tolerance
      ? writeFigure(tolerance.points, unit === 'share a year' ? 'points a year' : unit)
      : writeFigure(tolerance.share, 'share')
  return `<small>${both(fill(factWords.within, { room: figure }))}</small>`
}
