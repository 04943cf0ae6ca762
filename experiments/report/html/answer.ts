import { fill } from '../../chart/fill.ts'
import type { Text } from '../../spec/text.ts'
import type { VariedResults } from '../varied/varied-results.ts'
import { listed } from '../varied/listed.ts'
import { pageWords } from '../words/page.ts'
import { variedWords } from '../words/varied.ts'
import { both } from './both.ts'

/** What was asked and what the runs answer, before anything else. */
export function answerHtml({ manifest, results, factor }: VariedResults, findings: readonly Text[]): string {
  const { title, design, replicates } = manifest.experiment
  const led = design.kind === 'path' ? [design.parameter] : []
  const names = [...led, ...results.factors.map(({ name }) => name)].map((name) => factor(name).label)
  const asked = fill(names.length > 0 ? variedWords.asked : variedWords.askedNothing, {
    design: variedWords.designs[design.kind],
    factors: listed(names),
    points: manifest.counts.points,
    replicates,
  })
  return `<section>
<h2>${both(pageWords.questionTitle)}</h2>
${both(title, 'p')}
<div class="note">${both(asked, 'p')}</div>
<h2>${both(variedWords.answerTitle)}</h2>
${
  findings.length > 0
    ? `<ol class="findings">\n${findings.map((finding) => `<li>${both(finding)}</li>`).join('\n')}\n</ol>`
    : both(variedWords.noAnswer, 'p')
}
<div class="note">${both(variedWords.answerNote, 'p')}</div>
</section>`
}
