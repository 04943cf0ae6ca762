import { fill } from '../../chart/fill.ts'
import { fewestReplicates } from '../../measure/direction.ts'
import type { Text } from '../../spec/text.ts'
import type { VariedResults } from '../varied/varied-results.ts'
import { limitWords, pageWords } from '../words/page.ts'
import { variedWords } from '../words/varied.ts'
import { assumedLimit } from './limits.ts'
import { both } from './both.ts'

/** What an experiment with several points cannot tell. */
export function variedLimitsHtml({ manifest, results }: VariedResults): string {
  const { experiment, counts } = manifest
  const limits: Text[] = [
    results.factors.length > 0 ? variedWords.limitRange : limitWords.chance,
    variedWords.limitTables,
    ...(experiment.design.kind === 'path' ? [variedWords.limitPath] : []),
    assumedLimit(),
    ...(experiment.quick ? [variedWords.limitQuick] : []),
    ...(experiment.replicates < fewestReplicates ? [fill(variedWords.limitFew, { n: experiment.replicates })] : []),
    ...(counts.failed > 0 ? [fill(variedWords.limitFailed, { failed: counts.failed, runs: counts.runs })] : []),
    ...(counts.missing > 0 ? [fill(variedWords.limitMissing, { missing: counts.missing })] : []),
  ]
  return `<section id="limits">
<h2>${both(pageWords.limitsTitle)}</h2>
<ul>
${limits.map((limit) => `<li>${both(limit)}</li>`).join('\n')}
</ul>
</section>`
}
