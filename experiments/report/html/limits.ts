import { type ParameterName, parameterMeta, parameterSchema } from '../../../model/index.ts'
import { fill } from '../../chart/fill.ts'
import type { CheckedFact } from '../../facts/check-facts.ts'
import { fewestReplicates } from '../../measure/direction.ts'
import type { Results } from '../results.ts'
import { limitWords, pageWords } from '../words/page.ts'
import { both } from './both.ts'

/** What the report cannot tell, with the counts that this run gives. */
export function limitsHtml({ manifest, n }: Results, checked: readonly CheckedFact[]): string {
  const sources = (Object.keys(parameterSchema.shape) as ParameterName[]).map((name) => parameterMeta(name).source)
  const told = checked.filter(({ hit }) => hit !== undefined)
  const failed = manifest.counts.failed
  const limits = [
    limitWords.chance,
    limitWords.one,
    fill(limitWords.assumed, {
      assumed: sources.filter((source) => source.startsWith('assumed')).length,
      all: sources.length,
    }),
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
