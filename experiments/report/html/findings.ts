import { fill } from '../../chart/fill.ts'
import type { Text } from '../../spec/text.ts'
import type { Results } from '../results.ts'
import { pageWords } from '../words/page.ts'
import { both } from './both.ts'

/** Question and answer: what was asked and the findings, before anything else. */
export function findingsHtml(results: Results, findings: readonly Text[]): string {
  const question = fill(pageWords.question, { years: (results.years.length - 1) / 4 })
  const list = findings.map((finding) => `<li>${both(finding)}</li>`).join('\n')
  const note = results.n === 1 ? pageWords.findingsOfOne : fill(pageWords.findingsNote, { n: results.n })
  return `<section>
<h2>${both(pageWords.questionTitle)}</h2>
${both(question, 'p')}
<h2>${both(pageWords.findingsTitle)}</h2>
${findings.length > 0 ? `<ol class="findings">\n${list}\n</ol>` : both(pageWords.noFindings, 'p')}
<div class="note">${both(note, 'p')}</div>
</section>`
}
