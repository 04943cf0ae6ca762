import { type ParameterName, parameterMeta, parameterSchema } from '../../../model/index.ts'
import { fill } from '../../chart/fill.ts'
import type { CheckedFact } from '../../facts/check-facts.ts'
import { fewestReplicates } from '../../measure/direction.ts'
import type { Text } from '../../spec/text.ts'
import type { Results } from '../results.ts'
import { limitWords, pageWords } from '../words/page.ts'
import { both } from './both.ts'

/** What the report cannot tell, with the counts that this run gives. */
export function limitsHtml({ manifest, n }: Results, checked: readonly CheckedFact[]): string {
  const told = checked.filter(({ hit }) => hit !== undefined)
  const failed = manifest.counts.failed
  const limits = [
    limitWords.chance,
    limitWords.one,
    assumedLimit(),
    fill(limitWords.misses, { all: told.length, misses: told.filter(({ hit }) => !hit).length }),
    ...(n < fewestReplicates ? [fill(limitWords.few, { n })] : []),
    ...(failed > 0 ? [fill(limitWords.failed, { failed })] : []),
  ]
  return `<section id="limits">
<h2>${both(pageWords.limitsTitle)}</h2>
<ul>
${limits.map((limit) => `<li>${both(limit)}</li>`).join('\n')}
</ul>
</section>`
}

/** How many parameters have no source. */
export function assumedLimit(): Text {
  const sources = (Object.keys(parameterSchema.shape) as ParameterName[]).map((name) => parameterMeta(name).source)
  const assumed = sources.filter((source) => source.startsWith('assumed')).length
  return fill(limitWords.assumed, { assumed, all: sources.length })
}
