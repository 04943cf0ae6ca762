import { type ParameterName, parameterMeta, parameterSchema } from '../../../model/index.ts'
import { writeBare } from '../../chart/figure.ts'
import { unitOf } from '../../chart/units.ts'
import type { Factor } from '../../spec/factor.ts'
import type { Text } from '../../spec/text.ts'
import { factorNamed } from '../varied/names.ts'
import { factWords, pageWords } from '../words/page.ts'
import { variedWords } from '../words/varied.ts'
import { both, escaped } from './both.ts'
import { fill } from '../../chart/fill.ts'

/** What the experiment varies: each factor with its meaning, its range and who has it in hand. Empty where nothing varies. */
export function factorsHtml(factors: readonly Omit<Factor, 'quantile'>[]): string {
  if (factors.length === 0) return ''
  const heads = [variedWords.factor, variedWords.meaning, variedWords.values, pageWords.unit, variedWords.hands]
  return `<section id="factors">
<h2>${both(variedWords.factorsTitle)}</h2>
<div class="scroll" tabindex="0" role="group" aria-label="${variedWords.factorsTitle.en} / ${variedWords.factorsTitle.zh}"><table>
<thead><tr>${heads.map((word) => `<th scope="col">${both(word)}</th>`).join('')}</tr></thead>
<tbody>
${factors.map(factorRow).join('\n')}
</tbody></table></div>
</section>`
}

function factorRow({ name, levels, low, high, uncertain }: Omit<Factor, 'quantile'>): string {
  const { unit } = factorNamed(name)
  const range = fill(factWords.range, { low: writeBare(low, unit), high: writeBare(high, unit) })
  const list = (levels ?? []).map((level) => writeBare(level, unit)).join(', ')
  const cells: Text[] = [
    meaningOf(name),
    levels ? { en: list, zh: list } : range,
    unitOf(unit).name,
    uncertain ? variedWords.uncertain : variedWords.chosen,
  ]
  return `<tr><th scope="row"><code>${escaped(name)}</code></th>${cells.map((cell) => `<td>${both(cell)}</td>`).join('')}</tr>`
}

function meaningOf(name: string): Text {
  const parameter = name.replace(/\[\d+\]$/, '')
  if (!(parameter in parameterSchema.shape)) return { en: name, zh: name }
  const { en, zh } = parameterMeta(parameter as ParameterName)
  return { en, zh }
}
